import { dayNumber } from "../model/days.ts";

/** Weeks are written with a few decimals: a period of one day is 0.142857 of them, a little less than a day. */
const ROUNDING = 0.001;

/** The day on which each period begins, as a number of days; null without a start. The one after the last is its end. */
export function periodBegin(calendar: {
  readonly start?: string | undefined;
  readonly weeksPerPeriod: number;
}): ((period: number) => number) | null {
  const { start, weeksPerPeriod } = calendar;
  return start === undefined
    ? null
    : (period) => dayNumber(start) + Math.floor(period * weeksPerPeriod * 7 + ROUNDING);
}
