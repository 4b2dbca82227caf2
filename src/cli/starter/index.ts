import type { Language } from "../../model/rule.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";

const starters: Readonly<Record<Language, string>> = { nl, en, fr };

/** A small organisation that can be solved as it is, with a word on every part: to be replaced by one's own. */
export function starter(language: Language): string {
  return starters[language];
}
