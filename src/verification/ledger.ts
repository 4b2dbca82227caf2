import { entryOf } from "./dictionary.ts";
import { duesOf } from "./dues.ts";
import type { Facts } from "./facts.ts";
import type { Holding } from "./holding.ts";
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
  /** What one holding adds to it. */
  amount(holding: Holding): number;
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
  const opening = ({ id }: MemberFacts) => entryOf(facts.organisation.history.balances, id)?.burden ?? 0;
  return ledger(facts, points.total, opening, ({ member, turn, share }) => {
    return share * turn.hours * points.perHour(member, turn.task);
  });
}

export function staffLoadLedger(facts: Facts): Ledger {
  const inPool = ({ task, staffing }: TaskFacts) => task.kind === "staff" && staffing.mode === "rotation";
  const total = sumOf(facts.tasks.filter(inPool), (task) => task.hours);
  const opening = ({ id }: MemberFacts) => entryOf(facts.organisation.history.balances, id)?.staffLoad ?? 0;
  return ledger(facts, total, opening, ({ turn, share }) => (inPool(turn.task) ? share * turn.hours : 0));
}

/** The ledger that one duty has of its own: its hours. */
export function dutyLedger(facts: Facts, duty: TaskFacts): Ledger {
  const opening = ({ id }: MemberFacts) => dutyOpening(facts, duty, id);
  return ledger(facts, duty.hours, opening, ({ turn, share }) =>
    turn.task === duty ? share * turn.hours : 0,
  );
}

/** Hours of a duty beyond what was due of it, from earlier horizons; 0 for a newcomer. */
export function dutyOpening(facts: Facts, duty: TaskFacts, member: string): number {
  if (duty.staffing.mode !== "rotation") return 0;
  return entryOf(entryOf(facts.organisation.history.holders, duty.id)?.balances ?? {}, member) ?? 0;
}

function ledger(facts: Facts, total: number, opening: Ledger["opening"], amount: Ledger["amount"]): Ledger {
  return { total, opening, amount, taken: (member) => sumOf(facts.bundleOf(member), amount) };
}

/**
 * What a member carries into the next horizon: what they took of each turn beyond their due part of what was taken of it.
 * Nothing is due of a turn that nobody with an entitlement could do.
 */
export function closingBalances(facts: Facts, kept: Ledger): ReadonlyMap<MemberFacts, number> {
  const balances = new Map(facts.members.map((member) => [member, kept.opening(member)]));
  const add = (member: MemberFacts, amount: number) =>
    balances.set(member, (balances.get(member) ?? 0) + amount);
  for (const turn of facts.turns) {
    const held = [...facts.holdersOf(turn).values()];
    const all = sumOf(held, (holding) => kept.amount(holding));
    if (all === 0) continue;
    const dues = duesOf(facts, turn);
    if (dues.size === 0) continue;
    for (const holding of held) add(holding.member, kept.amount(holding));
    for (const [member, part] of dues) add(member, -part * all);
  }
  return balances;
}
