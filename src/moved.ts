import type { Turn } from "./domain/turns.ts";
import { isWork, type Assignment } from "./model/plan.ts";

/** Portions of one turn by member. */
export type Held = ReadonlyMap<string, number>;

const NOBODY: Held = new Map();

/** Who does what turn: rows of work only, by `turnKey`. */
export type HeldByTurn = ReadonlyMap<string, Held>;

export function turnKey({ task, first }: Pick<Assignment, "task" | "first">): string {
  return JSON.stringify([task, first]);
}

/** Portions of each turn by member; what stands beside the work does not count. */
export function heldByTurn(
  rows: readonly Pick<Assignment, "task" | "first" | "member" | "role" | "portions">[],
): HeldByTurn {
  const turns = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (!isWork(row.role)) continue;
    const key = turnKey(row);
    const own = turns.get(key) ?? new Map<string, number>();
    turns.set(key, own.set(row.member, (own.get(row.member) ?? 0) + row.portions));
  }
  return turns;
}

/** Who holds portions of a turn, and how many. */
export function heldOf({ of, first }: Turn, turns: HeldByTurn): Held {
  return turns.get(turnKey({ task: of.task.id, first })) ?? NOBODY;
}

/** Portions more of a turn, or fewer if below 0, by member: of all who hold some before or after. */
export function differencesOf(turn: Turn, before: HeldByTurn, after: HeldByTurn): Held {
  const [was, is] = [heldOf(turn, before), heldOf(turn, after)];
  const members = new Set([...was.keys(), ...is.keys()]);
  return new Map([...members].map((member) => [member, (is.get(member) ?? 0) - (was.get(member) ?? 0)]));
}

/** Hours x weeks of a turn that change hands: half of all differences (M23). */
export function movedIn(turn: Turn, differences: Held): number {
  let portions = 0;
  for (const difference of differences.values()) portions += Math.abs(difference);
  return (turn.work * portions) / turn.of.portions / 2;
}

/** Work of one turn that goes from hand to hand. */
export interface MovedWork {
  readonly task: string;
  readonly first: number;
  readonly last: number;
  /** Who held it; null if nobody did. */
  readonly from: string | null;
  /** Who holds it now; null if nobody does. */
  readonly to: string | null;
  readonly portions: number;
  /** Hours of work a week. */
  readonly hours: number;
}

export function movedOf(
  { of, first, last }: Turn,
  from: string | null,
  to: string | null,
  portions: number,
): MovedWork {
  const { task, portions: all } = of;
  return { task: task.id, first, last, from, to, portions, hours: (portions * task.hours) / all };
}

/** Who gives with who takes, in the order of the members; what is left over was open, or is now. */
export function passedOn(turn: Turn, differences: Held): readonly MovedWork[] {
  const left = new Map(differences);
  const moved: MovedWork[] = [];
  for (const from of left.keys()) {
    for (const to of left.keys()) {
      const portions = Math.min(-(left.get(from) ?? 0), left.get(to) ?? 0);
      if (portions <= 0) continue;
      moved.push(movedOf(turn, from, to, portions));
      left.set(from, (left.get(from) ?? 0) + portions);
      left.set(to, (left.get(to) ?? 0) - portions);
    }
  }
  for (const [member, portions] of left) {
    if (portions < 0) moved.push(movedOf(turn, member, null, -portions));
    if (portions > 0) moved.push(movedOf(turn, null, member, portions));
  }
  return moved;
}
