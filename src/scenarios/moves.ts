import { planTasks, type Turn } from "../domain/turns.ts";
import { availableHours } from "../domain/horizon.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import {
  differencesOf,
  heldByTurn,
  movedIn,
  movedOf,
  passedOn,
  type Held,
  type MovedWork,
} from "../moved.ts";
import type { AgreedRow } from "./agree.ts";
import { concerns, type Transfer } from "./changes/exchange.ts";
import { transfersOf, type Changes } from "./changes/index.ts";

/**
 * Why work moves: its holder is away or has fewer hours; the members agreed it; nobody did it; its holder takes over other
 * work at that time; else it is what covers the rest, keeps the rules or serves the goals.
 */
export type MoveReason = "absent" | "fewer-hours" | "agreed" | "was-open" | "makes-room" | "better";

/** Work of one turn that goes from hand to hand, and why. */
export interface Move extends MovedWork {
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
  const [old, now] = [heldByTurn(before), heldByTurn(plan.assignments)];
  const changed = turns.map((turn): Changed => ({ turn, differences: differencesOf(turn, old, now) }));
  const why = reasons(comparison, changed);
  return {
    hours: changed.reduce((sum, { turn, differences }) => sum + movedIn(turn, differences), 0),
    moves: changed.flatMap((each) => pairs(each, transfersOf(comparison.changes), why)),
  };
}

interface Changed {
  readonly turn: Turn;
  /** Portions more, or fewer if below 0, by member. */
  readonly differences: Held;
}

type Why = (member: string | null, turn: Turn) => MoveReason;

/** Who gives with who takes: first as they have agreed, then in the order of the plan; what is left was open, or is now. */
function pairs({ turn, differences }: Changed, transfers: readonly Transfer[], why: Why): readonly Move[] {
  const left = new Map(differences);
  const agreed: Move[] = [];
  const place = { task: turn.of.task.id, first: turn.first, last: turn.last };
  for (const { member, by } of transfers.filter((transfer) => concerns(transfer, place))) {
    const portions = Math.min(-(left.get(member) ?? 0), left.get(by) ?? 0);
    if (portions <= 0) continue;
    agreed.push({ ...movedOf(turn, member, by, portions), why: "agreed" });
    left.set(member, (left.get(member) ?? 0) + portions);
    left.set(by, (left.get(by) ?? 0) - portions);
  }
  return [...agreed, ...passedOn(turn, left).map((move) => ({ ...move, why: why(move.from, turn) }))];
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
