import { ratio, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";

export interface MovedHours {
  /** Hours a week that change hands. */
  readonly hours: number;
  /** Of the hours a week of the tasks compared. */
  readonly share: number | null;
}

/**
 * Moved hours between two divisions: 0.5 x sum over members and tasks of |hours after - hours before|, over the tasks that
 * exist in both and that somebody held before; share = moved / the hours of these tasks. Hours that nobody did before or does
 * after count half: they move only on one side.
 *
 * Test: before A (8, 2), B (0, 8), after A (4, 6), B (4, 4): 8 hours moved, 0.444444.
 */
export function movedHours(before: Division, after: Division): MovedHours {
  const held = new Set(before.holdings.map(({ task }) => task.id));
  const compared = after.tasks.filter(({ id }) => held.has(id));
  const ids = new Set(compared.map(({ id }) => id));
  const difference = new Map<string, number>();
  const add = ({ member, task, hours }: Holding, sign: number) => {
    const key = JSON.stringify([member.id, task.id]);
    if (ids.has(task.id)) difference.set(key, (difference.get(key) ?? 0) + sign * hours);
  };
  for (const holding of before.holdings) add(holding, -1);
  for (const holding of after.holdings) add(holding, 1);
  const hours = sum(difference.values(), Math.abs) / 2;
  return {
    hours,
    share: ratio(
      hours,
      sum(compared, (task) => task.hours),
    ),
  };
}
