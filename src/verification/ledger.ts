import { entryOf } from "./dictionary.ts";
import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";
import { preferenceOf } from "./preference.ts";
import { sumOf } from "./sum.ts";
import type { TaskFacts } from "./turn.ts";

/** What goes round over horizons: who did how much of it, and who was ahead or behind before. */
export interface Ledger {
  /** All there is to divide over the horizon: Dbar for burdens, hours for staff tasks that rotate. */
  readonly total: number;
  /** b_m: beyond the fair share, from earlier horizons. */
  opening(member: MemberFacts): number;
  /** Taken on in this horizon. */
  taken(member: MemberFacts): number;
}

/** Burden points: everybody has the same number to complain with, over all unpleasant work. */
export interface BurdenPoints {
  /** Dbar. */
  readonly total: number;
  /** d[m,t]: points per hour of a task. */
  perHour(member: MemberFacts, task: TaskFacts): number;
}

export function burdenPoints(facts: Facts): BurdenPoints {
  const pool = facts.tasks.filter(({ task }) => task.unpleasant > 0);
  const total = sumOf(pool, ({ task, hours }) => hours * task.unpleasant);
  const scales = facts.members.map((member) => {
    const complained = sumOf(pool, (task) => task.hours * dislike(member, task));
    return complained > 0 ? total / complained : 0;
  });
  return {
    total,
    perHour: (member, task) => {
      return task.task.unpleasant > 0 ? dislike(member, task) * (scales[member.index] ?? 0) : 0;
    },
  };
}

function dislike({ member }: MemberFacts, { task }: TaskFacts): number {
  const preference = preferenceOf(member, task);
  return preference > 0 ? 0 : Math.max(-preference, task.unpleasant) / 2;
}

export function burdenLedger(facts: Facts): Ledger {
  const points = burdenPoints(facts);
  return {
    total: points.total,
    opening: ({ id }) => entryOf(facts.organisation.history.balances, id)?.burden ?? 0,
    taken: (member) => {
      return sumOf(
        facts.bundleOf(member),
        ({ turn, share }) => share * turn.hours * points.perHour(member, turn.task),
      );
    },
  };
}

export function staffLoadLedger(facts: Facts): Ledger {
  const inPool = ({ task, staffing }: TaskFacts) => task.kind === "staff" && staffing.mode === "rotation";
  return {
    total: sumOf(facts.tasks.filter(inPool), (task) => task.hours),
    opening: ({ id }) => entryOf(facts.organisation.history.balances, id)?.staffLoad ?? 0,
    taken: (member) =>
      sumOf(facts.bundleOf(member), ({ turn, share }) => (inPool(turn.task) ? share * turn.hours : 0)),
  };
}

/** What a member carries into the next horizon: beyond their fair share of all that was taken on. */
export function closingBalances(facts: Facts, ledger: Ledger): ReadonlyMap<MemberFacts, number> {
  const members = facts.members.filter((member) => member.hours > 0);
  const taken = new Map(members.map((member) => [member, ledger.taken(member)]));
  const sum = sumOf(taken.values(), (each) => each);
  return new Map(
    members.map((member) => [
      member,
      ledger.opening(member) + (taken.get(member) ?? 0) - member.entitlement * sum,
    ]),
  );
}
