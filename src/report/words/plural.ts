/** Says how many: `1 lid`, `12 leden`; the language decides what counts as one. */
export type Count = (number: number, one: string, other: string) => string;

export function counting(locale: string): Count {
  const rules = new Intl.PluralRules(locale);
  const figure = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return (number, one, other) => `${figure.format(number)} ${rules.select(number) === "one" ? one : other}`;
}
