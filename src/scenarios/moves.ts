import { planTasks, type Turn } from "../domain/turns.ts";
import { availableHours } from "../domain/horizon.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Assignment, type Plan } from "../model/plan.ts";
import { turnKey, type AgreedRow } from "./agree.ts";
import { concerns, type Transfer } from "./changes/exchange.ts";
import { transfersOf, type Changes } from "./changes/index.ts";

/**
 * Why work moves: its holder is away or has fewer hours; the members agreed it; nobody did it; its holder takes over other
 * work at that time; else it is what covers the rest, keeps the rules or serves the goals.
 */
export type MoveReason = "absent" | "fewer-hours" | "agreed" | "was-open" | "makes-room" | "better";

/** Work of one turn that goes from hand to hand. */
export interface Move {
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
  readonly why: MoveReason;
}

export interface Moves {
  /** Moved hours over the horizon (M23): 0.5 x sum over members and turns of |hours x weeks after - before|. */
  readonly hours: number;
  readonly moves: readonly Move[];
}

/** What is compared: an organisation and its plan, before and after. */
export interface Comparison {
  /** Before the changes. */
  readonly organisation: Organisation;
  /** After them, with its turns cut. */
  readonly agreed: Organisation;
  /** Who held what, over the turns as they are cut. */
  readonly before: readonly AgreedRow[];
  readonly plan: Plan;
  readonly changes: Changes;
}

/** What a plan does otherwise than the one before it, swaps and covers included, turn by turn. */
export function movesOf(comparison: Comparison): Moves {
  const { agreed, before, plan } = comparison;
  const turns = planTasks(agreed).flatMap((planned) => planned.turns);
  const [old, now] = [sharesOf(before), sharesOf(plan.assignments)];
  const changed = turns.map((turn): Changed => {
    const [was, is] = [old.get(turnKey(keyOf(turn))), now.get(turnKey(keyOf(turn)))];
    const difference = (member: string) => (is?.get(member) ?? 0) - (was?.get(member) ?? 0);
    const members = [...new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])])];
    return { turn, differences: new Map(members.map((member) => [member, difference(member)])) };
  });
  const why = reasons(comparison, changed);
  return {
    hours: changed.reduce((sum, { turn, differences }) => sum + movedIn(turn, differences), 0),
    moves: changed.flatMap((each) => pairs(each, transfersOf(comparison.changes), why)),
  };
}

interface Changed {
  readonly turn: Turn;
  /** Portions more, or fewer if below 0, by member. */
  readonly differences: ReadonlyMap<string, number>;
}

type Why = (member: string | null, turn: Turn) => MoveReason;

/** By which a turn is known, with its task. */
export function keyOf({ of, first }: Turn): { readonly task: string; readonly first: number } {
  return { task: of.task.id, first };
}

/** Portions of each turn by member, work only. */
export function sharesOf(
  rows: readonly Pick<Assignment, "task" | "first" | "member" | "role" | "portions">[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const shares = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (!isWork(row.role)) continue;
    const own = shares.get(turnKey(row)) ?? new Map<string, number>();
    shares.set(turnKey(row), own.set(row.member, (own.get(row.member) ?? 0) + row.portions));
  }
  return shares;
}

/** Hours x weeks of a turn that change hands: half of all differences. */
export function movedIn(turn: Turn, differences: ReadonlyMap<string, number>): number {
  let portions = 0;
  for (const difference of differences.values()) portions += Math.abs(difference);
  return (turn.work * portions) / turn.of.portions / 2;
}

/** Who gives with who takes: first as they have agreed, then in the order of the plan; what is left was open, or is now. */
function pairs({ turn, differences }: Changed, transfers: readonly Transfer[], why: Why): readonly Move[] {
  const left = new Map(differences);
  const moves: Move[] = [];
  const give = (from: string | null, to: string | null, portions: number, reason: MoveReason) => {
    const { task } = turn.of;
    const hours = (portions * task.hours) / turn.of.portions;
    moves.push({ task: task.id, first: turn.first, last: turn.last, from, to, portions, hours, why: reason });
    if (from !== null) left.set(from, (left.get(from) ?? 0) + portions);
    if (to !== null) left.set(to, (left.get(to) ?? 0) - portions);
  };
  for (const { member, by } of transfers.filter((transfer) => concerns(transfer, keyed(turn)))) {
    const portions = Math.min(-(left.get(member) ?? 0), left.get(by) ?? 0);
    if (portions > 0) give(member, by, portions, "agreed");
  }
  for (const from of differences.keys()) {
    for (const to of differences.keys()) {
      const portions = Math.min(-(left.get(from) ?? 0), left.get(to) ?? 0);
      if (portions > 0) give(from, to, portions, why(from, turn));
    }
  }
  for (const [member, portions] of [...left]) {
    if (portions < 0) give(member, null, -portions, why(member, turn));
    if (portions > 0) give(null, member, portions, "was-open");
  }
  return moves;
}

function keyed(turn: Turn) {
  return { ...keyOf(turn), last: turn.last };
}

function reasons({ organisation, agreed }: Comparison, changed: readonly Changed[]): Why {
  const { periods } = agreed.calendar;
  const hoursOf = (of: Organisation) => new Map(of.members.map((member) => [member.id, availableHours(member, periods)])); // prettier-ignore
  const [old, now] = [hoursOf(organisation), hoursOf(agreed)];
  const takes = (member: string, period: number) =>
    changed.some(({ turn, differences }) => (differences.get(member) ?? 0) > 0 && turn.periods.includes(period)); // prettier-ignore
  return (member, turn) => {
    if (member === null) return "was-open";
    const available = (of: typeof now, period: number) => of.get(member)?.[period] ?? 0;
    if (turn.periods.some((period) => available(now, period) === 0)) return "absent";
    if (turn.periods.some((period) => available(now, period) < available(old, period))) return "fewer-hours";
    return turn.periods.some((period) => takes(member, period)) ? "makes-room" : "better";
  };
}
