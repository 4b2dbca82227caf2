/**
 * Words in French with the spaces that French puts before a sign of two parts: one that does not break, so that no line
 * begins with a colon (Imprimerie nationale, "Lexique des règles typographiques": narrow before `;`, `?` and `!`). They are
 * written with usual spaces; what functions say is set too.
 */
export function inFrench<Words>(words: Words): Words {
  return set(words) as Words;
}

function set(words: unknown): unknown {
  if (typeof words === "string") return spaced(words);
  if (isSaying(words)) return (...told: unknown[]) => set(words(...told));
  if (Array.isArray(words)) return words.map(set);
  if (typeof words !== "object" || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, value]) => [key, set(value)]));
}

function isSaying(words: unknown): words is (...told: unknown[]) => unknown {
  return typeof words === "function";
}

function spaced(text: string): string {
  return text
    .replace(/ (?=[;?!])/gu, "\u202F")
    .replace(/ (?=[:»])/gu, "\u00A0")
    .replace(/(?<=«) /gu, "\u00A0");
}

/** Before a vowel, or y before a consonant; before h it is heard in some names and not in others. */
const ELIDED = /^(?:[aeiouæœ]|y[^aeiou])/iu;

/** `de Björn`, `d'Ada`: before what is heard as a vowel, de loses its own. */
export function de(name: string): string {
  return ELIDED.test(name.normalize("NFD").replace(/\p{M}/gu, "")) ? `d'${name}` : `de ${name}`;
}
