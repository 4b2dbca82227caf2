import type { Uncovered } from "../model/plan.ts";
import { ruleName } from "../model/rule.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { companionHours, turnNamed } from "./holding.ts";
import type { MemberFacts } from "./member.ts";
import { formBreach, noTurn, portionsInRole } from "./rows.ts";
import { mayAdvise, mayMentor } from "./standing.ts";
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
  /** Members who may hold the turn, or the companion turn if they do not hold the turn itself. */
  readonly able: number;
}

/** Rules that need not be stated to keep somebody out. */
const BUILT_IN = [
  "agreed",
  "capacity",
  "people",
  "cooldown",
  "term",
  "simultaneous",
  "mentor",
  "deputy",
  "advice",
  "scope",
  "locks",
];

export function uncoveredPortions(facts: Facts): readonly Gap[] {
  return facts.turns.flatMap((turn) =>
    (["holder", "mentor", "deputy", "adviser"] as const).flatMap((role) => {
      const portions = openPortions(facts, turn, role);
      if (portions <= 0) return [];
      const hours = portions * (role === "holder" ? turn.task.portionHours : companionHours(turn, role));
      return [
        { turn, role, portions, of: portionsInRole(turn, role), hours, able: ableFor(facts, turn, role) },
      ];
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

/** Members who may hold a turn in a role, whatever else they hold. */
function ableFor(facts: Facts, turn: Turn, role: Uncovered["role"]): number {
  const count = (may: (member: MemberFacts) => boolean) =>
    sumOf(facts.members, (member) => (may(member) ? 1 : 0));
  switch (role) {
    case "holder":
    case "deputy":
      return ableCount(facts, turn);
    case "mentor":
      return count((member) => mayMentor(facts.standings, member, turn));
    case "adviser":
      return count((member) => mayAdvise(member, turn));
  }
}

/** The plan tells exactly what is not covered; which rules keep the others out is left to the plan. */
export function uncoveredBreaches(facts: Facts): readonly Violation[] {
  const found: Violation[] = [];
  const key = (turn: Turn, role: string) => `${turn.index} ${role}`;
  const names = new Set([...BUILT_IN, ...facts.organisation.rules.map(ruleName)]);
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
      const faults = [...differences(row, gap), ...reasonFaults(row, gap, names)];
      for (const fault of faults) found.push(formBreach({ ...place, ...fault }));
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
    ["able members", row.able, gap.able, row.able === gap.able],
  ];
  return facts
    .filter(([, , , same]) => !same)
    .map(([of, value, limit]) => ({
      message: `${what}: the plan says ${shown(value)} ${of}, it is ${shown(limit)}.`,
      value,
      limit,
    }));
}

/** The reason fits the number of able members, and rules that keep members out are named where that is the reason. */
function reasonFaults(row: Uncovered, gap: Gap, names: ReadonlySet<string>): { message: string }[] {
  const what = `Uncovered in the role of ${gap.role} of ${turnText(gap.turn)}: the plan`;
  const found: string[] = [];
  if (row.reason === "nobody-able" && gap.able > 0)
    found.push(`${what} says that nobody is able, it is ${gap.able}.`);
  if (row.reason !== "nobody-able" && gap.able === 0) found.push(`${what} does not say that nobody is able.`);
  if (row.reason === "rules" && row.blocking.length === 0)
    found.push(`${what} says that rules keep members out, and names none.`);
  if (row.reason !== "rules" && row.blocking.length > 0)
    found.push(`${what} names rules that keep members out, and another reason.`);
  for (const name of row.blocking)
    if (!names.has(name)) found.push(`${what} names "${name}", which is no rule.`);
  return found.map((message) => ({ message }));
}
