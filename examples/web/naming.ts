import type { Organisation } from "beurtrol";
import { LANGUAGES, type Language } from "./words/index.ts";

/** What something is called in a language; in another if that is all there is; else by its id. */
export function nameOf(name: Organisation["name"], language: Language, otherwise: string): string {
  if (name === undefined) return otherwise;
  if (typeof name === "string") return name;
  const told = [language, ...LANGUAGES].map((one) => name[one]).find((text) => text !== undefined);
  return told ?? otherwise;
}
