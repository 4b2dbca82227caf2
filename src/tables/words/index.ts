import { LANGUAGES, type Language } from "../../model/rule.ts";
import { normal } from "../normal.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";
import { nl } from "./nl.ts";
import type { TableWords, Words } from "./words.ts";

export const tableWords: Readonly<Record<Language, TableWords>> = { nl, en, fr };

/** From words in any of the languages to what they mean; the first meaning of a word wins. */
export function meanings<Meaning extends string | number>(
  of: (words: TableWords) => Iterable<readonly [Meaning, readonly string[]]>,
): ReadonlyMap<string, Meaning> {
  const found = new Map<string, Meaning>();
  for (const language of LANGUAGES)
    for (const [meaning, words] of of(tableWords[language]))
      for (const word of words) if (!found.has(normal(word))) found.set(normal(word), meaning);
  return found;
}

/** The entries of a record of words, with the type of its keys. */
export function entriesOf<Key extends string>(
  record: Readonly<Record<Key, Words>>,
): readonly (readonly [Key, Words])[] {
  return Object.entries(record) as unknown as readonly (readonly [Key, Words])[];
}
