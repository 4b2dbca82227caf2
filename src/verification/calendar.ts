import type { Organisation } from "../model/organisation.ts";

/** A stretch between two redistribution moments: its periods from `first` up to, not including, `end`. */
export interface Season {
  readonly index: number;
  readonly first: number;
  readonly end: number;
}

export interface Calendar {
  /** P. */
  readonly periods: number;
  /** W, the weeks of a period. */
  readonly weeks: number;
  readonly seasons: readonly Season[];
  /** Where a plan was made anew: turns that span one of these are cut in two. */
  readonly cuts: ReadonlySet<number>;
}

export function readCalendar({ calendar }: Organisation): Calendar {
  const moments = [...new Set([0, ...calendar.redistribution, ...(calendar.cuts ?? [])])]
    .filter((moment) => moment < calendar.periods)
    .sort((a, b) => a - b);
  const seasons = moments.map((first, index) => ({
    index,
    first,
    end: moments[index + 1] ?? calendar.periods,
  }));
  return { periods: calendar.periods, weeks: calendar.weeksPerPeriod, seasons, cuts: new Set(calendar.cuts) };
}
