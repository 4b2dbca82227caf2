import type { Uncovered } from "../model/plan.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { companionHours, turnNamed } from "./holding.ts";
import { formBreach, noTurn, portionsInRole } from "./rows.ts";
import { sumOf } from "./sum.ts";
import { closeTo } from "./tolerance.ts";
import type { Turn } from "./turn.ts";
import { shown, turnText } from "./wording.ts";

/** Portions of a turn, or of a companion turn, that nobody holds. */
export interface Gap {
  readonly turn: Turn;
  readonly role: Uncovered["role"];
  readonly portions: number;
  readonly of: number;
  /** Hours a week that nobody does. */
  readonly hours: number;
  /** Able members of the turn. */
  readonly able: number;
}

export function uncoveredPortions(facts: Facts): readonly Gap[] {
  return facts.turns.flatMap((turn) =>
    (["holder", "mentor", "deputy", "adviser"] as const).flatMap((role) => {
      const portions = openPortions(facts, turn, role);
      if (portions <= 0) return [];
      const hours = portions * (role === "holder" ? turn.task.portionHours : companionHours(turn, role));
      return [{ turn, role, portions, of: portionsInRole(turn, role), hours, able: ableCount(facts, turn) }];
    }),
  );
}

/** Portions that are asked for in a role and not held; below 0 where too many are. */
export function openPortions(facts: Facts, turn: Turn, role: Uncovered["role"]): number {
  const holders = [...facts.holdersOf(turn).values()];
  const held = sumOf(holders, ({ portions }) => portions);
  if (role === "holder") return turn.task.portions - held;
  const companions = facts.companionsOf(turn).filter((companion) => companion.role === role);
  const guided = sumOf(companions, ({ portions }) => portions);
  switch (role) {
    case "mentor":
      return sumOf(holders, ({ learner, portions }) => (learner ? portions : 0)) - guided;
    case "deputy":
      return turn.task.staffing.deputy ? 1 - guided : 0;
    case "adviser":
      return turn.task.task.advice === undefined ? 0 : 1 - guided;
  }
}

/** Able members of a turn. */
export function ableCount(facts: Facts, turn: Turn): number {
  return sumOf(facts.members, (member) => (facts.standings.of(member, turn) === "able" ? 1 : 0));
}

/** The plan tells exactly what is not covered; why it is not is left to the plan. */
export function uncoveredBreaches(facts: Facts): readonly Violation[] {
  const found: Violation[] = [];
  const key = (turn: Turn, role: string) => `${turn.index} ${role}`;
  const open = new Map(uncoveredPortions(facts).map((gap) => [key(gap.turn, gap.role), gap]));
  for (const row of facts.plan.uncovered) {
    const place = { task: row.task, period: row.first };
    const turn = turnNamed(facts, row);
    const gap = turn && open.get(key(turn, row.role));
    if (turn === undefined) found.push(formBreach({ ...place, message: noTurn(row) }));
    else if (gap === undefined) {
      const message = `The plan says that ${row.portions} portions are uncovered in the role of ${row.role} of ${turnText(turn)}; none are, or it says so twice.`;
      found.push(formBreach({ ...place, message, value: row.portions, limit: 0 }));
    } else {
      open.delete(key(turn, row.role));
      for (const fault of differences(row, gap)) found.push(formBreach({ ...place, ...fault }));
    }
  }
  for (const { turn, role, portions } of open.values()) {
    const message = `${portions} portions are uncovered in the role of ${role} of ${turnText(turn)}, and the plan does not say so.`;
    found.push(formBreach({ message, task: turn.task.id, period: turn.first, value: 0, limit: portions }));
  }
  return found;
}

function differences(row: Uncovered, gap: Gap): { message: string; value: number; limit: number }[] {
  const what = `Uncovered in the role of ${gap.role} of ${turnText(gap.turn)}`;
  const facts: [string, number, number, boolean][] = [
    ["portions", row.portions, gap.portions, row.portions === gap.portions],
    ["portions in all", row.of, gap.of, row.of === gap.of],
    ["hours a week", row.hours, gap.hours, closeTo(row.hours, gap.hours)],
    ["able members", row.able, gap.able, gap.role !== "holder" || row.able === gap.able],
  ];
  return facts
    .filter(([, , , same]) => !same)
    .map(([of, value, limit]) => ({
      message: `${what}: the plan says ${shown(value)} ${of}, it is ${shown(limit)}.`,
      value,
      limit,
    }));
}
