import type { PlannedTask, Turn } from "./turns.ts";

/** A season: first period, and the first period after it. */
export interface Season {
  readonly from: number;
  readonly until: number;
}

/** The work of some tasks within a season, in hours a week x periods. */
export interface SeasonWork {
  readonly hours: number;
  readonly turns: readonly { readonly turn: Turn; readonly hours: number }[];
}

export function seasonsOf(starts: readonly number[], periods: number): readonly Season[] {
  return starts.map((from, index) => ({ from, until: starts[index + 1] ?? periods }));
}

export function inSeason(tasks: readonly PlannedTask[], season: Season): SeasonWork {
  const turns = tasks
    .flatMap((planned) => planned.turns)
    .map((turn) => {
      const active = turn.periods.filter((period) => period >= season.from && period < season.until).length;
      return { turn, hours: turn.of.task.hours * active };
    })
    .filter(({ hours }) => hours > 0);
  return { hours: turns.reduce((sum, { hours }) => sum + hours, 0), turns };
}
