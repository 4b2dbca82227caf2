import type { Organisation } from "../model/organisation.ts";
import { periodBegin } from "./days.ts";
import type { ReportWords } from "./words/words.ts";

const DAY = 86_400_000;
/** Days. */
const YEAR = 366;

/** How periods are called: by their first day if the calendar has a start, else by their number in the document. */
export interface PeriodNames {
  /** The whole horizon: `from 4 January 2027 to 5 December 2027`; null without a start. */
  readonly horizon: string | null;
  /** One period, short enough for the head of a table. */
  readonly period: (period: number) => string;
  /** From the first day of the first period to the last day of the last. */
  readonly stretch: (first: number, last: number) => string;
}

export function periodNames({ calendar }: Organisation, words: ReportWords): PeriodNames {
  const { periods } = calendar;
  const begin = periodBegin(calendar);
  const whole = (first: number, last: number) => first === 0 && last === periods - 1;
  if (begin === null) {
    const stretch = (first: number, last: number) =>
      first === last ? words.period(first) : words.stretch(first, last);
    const named = (first: number, last: number) => (whole(first, last) ? words.always : stretch(first, last));
    return { horizon: null, period: words.period, stretch: named };
  }
  // Beyond a year a day without its year is two days.
  const short = dayFormat(words.locale, "short", begin(periods) - begin(0) > YEAR);
  const long = dayFormat(words.locale, "long", true);
  return {
    horizon: words.from(long(begin(0)), long(begin(periods) - 1)),
    period: (period) => short(begin(period)),
    stretch: (first, last) =>
      whole(first, last) ? words.always : `${short(begin(first))} – ${short(begin(last + 1) - 1)}`,
  };
}

function dayFormat(locale: string, length: "short" | "long", year: boolean): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: length,
    timeZone: "UTC",
    ...(year ? { year: "numeric" } : {}),
  });
  // A short date is not broken over two lines.
  const space = length === "short" ? "\u00a0" : " ";
  // In French the first of a month is the only day that is not called by its bare number.
  const first = locale.startsWith("fr") ? "1er" : "1";
  return (day) =>
    format
      .format(day * DAY)
      .replace(/^1(?=\s)/u, first)
      .replaceAll(" ", space);
}
