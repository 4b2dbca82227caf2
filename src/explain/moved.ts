import { planTasks, type Turn } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";

/** Work of one turn that is in other hands in another plan. */
export interface MovedWork {
  readonly task: string;
  readonly first: number;
  readonly last: number;
  /** Who holds it in the plan; null if nobody does. */
  readonly from: string | null;
  /** Who holds it in the other one; null if nobody does. */
  readonly to: string | null;
  readonly portions: number;
  /** Hours of work a week. */
  readonly hours: number;
}

/** What goes from whom to whom between two plans with the same turns, turn by turn in the order of the document. */
export function movedWork(organisation: Organisation, before: Plan, after: Plan): readonly MovedWork[] {
  const [was, is] = [heldIn(before), heldIn(after)];
  return planTasks(organisation)
    .flatMap(({ turns }) => turns)
    .flatMap((turn) => pairs(turn, was.get(keyOf(turn.of.task.id, turn.first)), is.get(keyOf(turn.of.task.id, turn.first)))); // prettier-ignore
}

type Held = ReadonlyMap<string, number>;

/** Portions by member, of every turn that somebody holds. */
function heldIn({ assignments }: Plan): ReadonlyMap<string, Held> {
  const turns = new Map<string, Map<string, number>>();
  for (const { task, first, member, role, portions } of assignments) {
    if (!isWork(role)) continue;
    const key = keyOf(task, first);
    const own = turns.get(key) ?? new Map<string, number>();
    turns.set(key, own.set(member, (own.get(member) ?? 0) + portions));
  }
  return turns;
}

function keyOf(task: string, first: number): string {
  return JSON.stringify([task, first]);
}

/** Who gives with who takes, in the order of the plans; what is left over was open, or is now. */
function pairs(turn: Turn, was: Held = new Map(), is: Held = new Map()): readonly MovedWork[] {
  const left = new Map(
    [...new Set([...was.keys(), ...is.keys()])].map((member) => [
      member,
      (is.get(member) ?? 0) - (was.get(member) ?? 0),
    ]),
  );
  const { task, portions: all } = turn.of;
  const moved: MovedWork[] = [];
  const move = (from: string | null, to: string | null, portions: number) => {
    const hours = (portions * task.hours) / all;
    moved.push({ task: task.id, first: turn.first, last: turn.last, from, to, portions, hours });
    if (from !== null) left.set(from, (left.get(from) ?? 0) + portions);
    if (to !== null) left.set(to, (left.get(to) ?? 0) - portions);
  };
  for (const from of left.keys()) {
    for (const to of left.keys()) {
      const portions = Math.min(-(left.get(from) ?? 0), left.get(to) ?? 0);
      if (portions > 0) move(from, to, portions);
    }
  }
  for (const [member, portions] of [...left]) {
    if (portions < 0) move(member, null, -portions);
    if (portions > 0) move(null, member, portions);
  }
  return moved;
}
