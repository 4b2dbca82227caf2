/** Writes a list as a sentence does: `Ada, Bilal and Cleo`. */
export function listing(locale: string): (names: readonly string[]) => string {
  const format = new Intl.ListFormat(locale, { type: "conjunction" });
  return (names) => format.format(names);
}
