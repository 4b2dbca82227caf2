/** A word as it is compared: without capitals, accents, signs and double spaces. `Uren (per week)` is `uren per week`. */
export function normal(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase();
  return plain.replace(/[^\p{L}\p{N}+✓✔]+/gu, " ").trim();
}
