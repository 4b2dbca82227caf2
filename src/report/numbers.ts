import type { ReportWords } from "./words/words.ts";

/** Numbers as the language writes them. */
export interface Numbers {
  /** At most one decimal. */
  readonly figure: (value: number) => string;
  /** Two decimals. */
  readonly exact: (value: number) => string;
  readonly percent: (value: number) => string;
  readonly hours: (value: number) => string;
  readonly hoursAWeek: (value: number) => string;
}

export function numbersOf(words: ReportWords): Numbers {
  const one = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(words.locale, { style: "percent", maximumFractionDigits: 0 });
  return {
    figure: (value) => one.format(value),
    exact: (value) => two.format(value),
    percent: (value) => percent.format(value),
    hours: (value) => words.hours(one.format(value)),
    hoursAWeek: (value) => words.hoursAWeek(one.format(value)),
  };
}
