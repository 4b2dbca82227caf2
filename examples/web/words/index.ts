import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { Words } from "./words.ts";

export const LANGUAGES = ["nl", "en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

export const words: Readonly<Record<Language, Words>> = { nl, en, fr };
/** The first of the languages that somebody reads in which the page is there; else Dutch. */
export function spoken(languages: readonly string[]): Language {
  const codes = languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return codes.flatMap((code) => LANGUAGES.filter((language) => language === code))[0] ?? "nl";
}

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  nl: "Nederlands",
  en: "English",
  fr: "Français",
};
export type { Words };
