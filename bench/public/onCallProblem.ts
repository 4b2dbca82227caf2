/** On-call duty among part-timers, one member a day; a weekend is one day (Fischer, MiniZinc Challenge 2013). Days from 0. */
export interface OnCallProblem {
  readonly days: number;
  /** Per person, in % of full time. */
  readonly workLoad: readonly number[];
  /** Price of a pair of consecutive days in one hand, and of a weekend in the hand of two days before. */
  readonly adjacentPrice: number;
  readonly beforeWeekendPrice: number;
  readonly isWeekend: (day: number) => boolean;
  readonly isAway: (person: number, day: number) => boolean;
  readonly isFixed: (person: number, day: number) => boolean;
}

/** A weekend comes after four other days. */
const CYCLE = 5;

interface Raw {
  readonly num_days: number;
  readonly work_load: readonly number[];
  readonly unavailable: readonly (readonly number[])[];
  readonly fixed: readonly (readonly number[])[];
  readonly weekend_offset: number;
  readonly adj_days_str: number;
  readonly wed_before_weekend_str: number;
}

/** Reads the JSON form of an instance, in which days count from 1 and day `weekend_offset + 1 + 5 k` is a weekend. */
export function parseOnCall(text: string): OnCallProblem {
  const raw = JSON.parse(text) as Raw;
  if (!Array.isArray(raw.work_load) || !Number.isInteger(raw.num_days))
    throw new TypeError("expected work_load and num_days of an on-call instance");
  const first = raw.weekend_offset % CYCLE;
  return {
    days: raw.num_days,
    workLoad: raw.work_load,
    adjacentPrice: raw.adj_days_str,
    beforeWeekendPrice: raw.wed_before_weekend_str,
    isWeekend: (day) => day >= raw.weekend_offset && day % CYCLE === first,
    isAway: (person, day) => raw.unavailable[person]?.includes(day + 1) === true,
    isFixed: (person, day) => raw.fixed[person]?.includes(day + 1) === true,
  };
}
