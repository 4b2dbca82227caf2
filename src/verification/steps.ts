import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import { sumOf } from "./sum.ts";
import type { TaskFacts, Turn } from "./turn.ts";

/** From one division of a task to the next: from today's to its first turn, or from turn to turn. */
export interface Step {
  /** Whether it starts from today's division. */
  readonly start: boolean;
  readonly before: ReadonlyMap<MemberFacts, number>;
  readonly turn: Turn;
}

/** Work that stays with its holders until it is redistributed. */
export function isSteady({ staffing: { mode } }: TaskFacts): boolean {
  return mode === "fixed" || mode === "voluntary";
}

export function steadySteps(facts: Facts, task: TaskFacts): readonly Step[] {
  return task.turns.flatMap((turn, position): readonly Step[] => {
    const previous = task.turns[position - 1];
    if (previous !== undefined) {
      const before = new Map([...facts.holdersOf(previous)].map(([member, { share }]) => [member, share]));
      return [{ start: false, before, turn }];
    }
    const today = facts.todayOf(task);
    return today === undefined ? [] : [{ start: true, before: today, turn }];
  });
}

/** Hours a week that come into other hands: h x sum of max(0, new share - old share). */
export function movedHours(facts: Facts, { before, turn }: Step): number {
  const gained = sumOf(facts.holdersOf(turn).values(), ({ member, share }) =>
    Math.max(0, share - (before.get(member) ?? 0)),
  );
  return turn.task.task.hours * gained;
}
