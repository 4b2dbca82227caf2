import { isWork, type Assignment } from "../model/plan.ts";
import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { companionHours, turnNamed } from "./holding.ts";
import type { MemberFacts } from "./member.ts";
import { closeTo } from "./tolerance.ts";
import type { Turn } from "./turn.ts";
import { shown, turnText } from "./wording.ts";

/** A breach of the plan's form: it contradicts itself or the organisation. */
export function formBreach(breach: Omit<Violation, "rule">): Violation {
  return { rule: "form", ...breach };
}

/** Every row but those of shadowing: an existing member and turn, the right role, portions and hours, nothing twice. */
export function rowBreaches(facts: Facts): readonly Violation[] {
  const found: Violation[] = [];
  const seen = new Set<string>();
  for (const row of facts.plan.assignments) {
    if (row.role === "shadow") continue;
    const place = { member: row.member, task: row.task, period: row.first };
    const member = facts.memberById.get(row.member);
    const turn = turnNamed(facts, row);
    if (member === undefined)
      found.push(
        formBreach({
          ...place,
          message: `The plan names an unknown member "${row.member}" for "${row.task}".`,
        }),
      );
    if (turn === undefined) found.push(formBreach({ ...place, message: noTurn(row) }));
    if (member === undefined || turn === undefined) continue;
    const key = `${turn.index} ${member.index} ${row.role}`;
    if (seen.has(key))
      found.push(
        formBreach({ ...place, message: `${row.member} stands twice as ${row.role} of ${turnText(turn)}.` }),
      );
    seen.add(key);
    const wrong = [...roleBreaches(facts, row, member, turn), ...sizeBreaches(facts, row, member, turn)];
    for (const breach of wrong) found.push(formBreach({ ...place, ...breach }));
  }
  return [...found, ...totalBreaches(facts)];
}

/** Says that the organisation has no such turn. */
export function noTurn(row: { task: string; first: number; last: number }): string {
  return `"${row.task}" has no turn from period ${row.first} to period ${row.last}.`;
}

type Fault = Pick<Violation, "message" | "value" | "limit">;

function roleBreaches(facts: Facts, row: Assignment, member: MemberFacts, turn: Turn): readonly Fault[] {
  const { task } = turn;
  if (row.role === "deputy" && !task.staffing.deputy)
    return [{ message: `${row.member} stands by for ${turnText(turn)}, which has no deputy.` }];
  if (row.role === "adviser" && task.task.advice === undefined)
    return [{ message: `${row.member} advises on ${turnText(turn)}, which asks no advice.` }];
  if (!isWork(row.role)) return [];
  const standing = facts.standings.of(member, turn);
  if (standing === "none")
    return [{ message: `${row.member} is neither able to hold ${turnText(turn)} nor a learner for it.` }];
  const right = standing === "learner" ? "learner" : "holder";
  return row.role === right
    ? []
    : [{ message: `${row.member} is ${row.role} of ${turnText(turn)} in the plan, but should be ${right}.` }];
}

function sizeBreaches(facts: Facts, row: Assignment, member: MemberFacts, turn: Turn): readonly Fault[] {
  const found: Fault[] = [];
  const of = portionsInRole(turn, row.role);
  const what = `${row.member} as ${row.role} of ${turnText(turn)}`;
  if (row.of !== of)
    found.push({
      message: `${what}: the plan counts ${row.of} portions, there are ${of}.`,
      value: row.of,
      limit: of,
    });
  if (isWork(row.role) && row.portions > turn.task.most) {
    found.push({
      message: `${what}: ${row.portions} portions, while one member may hold at most ${turn.task.most}.`,
      value: row.portions,
      limit: turn.task.most,
    });
  }
  const hours = row.portions * hoursOfPortion(facts, row, member, turn);
  if (!closeTo(row.hours, hours)) {
    found.push({
      message: `${what}: the plan says ${shown(row.hours)} hours a week, it is ${shown(hours)}.`,
      value: row.hours,
      limit: hours,
    });
  }
  return found;
}

function hoursOfPortion(facts: Facts, { role }: Assignment, member: MemberFacts, turn: Turn): number {
  if (role === "mentor" || role === "deputy" || role === "adviser") return companionHours(turn, role);
  const learns = facts.standings.of(member, turn) === "learner";
  return turn.task.portionHours / (learns ? facts.organisation.learning.pace : 1);
}

/** Portions of a turn, or of its companion turn: a deputy or adviser is one portion. */
export function portionsInRole(turn: Turn, role: Assignment["role"]): number {
  return role === "deputy" || role === "adviser" ? 1 : turn.task.portions;
}

/** No turn, and no companion turn, has more portions held than it has. */
function totalBreaches(facts: Facts): readonly Violation[] {
  const found: Violation[] = [];
  const check = (turn: Turn, what: string, held: number, limit: number) => {
    if (held <= limit) return;
    const message = `${held} portions of ${what} ${turnText(turn)} are held, while there are ${limit}.`;
    found.push(formBreach({ message, task: turn.task.id, period: turn.first, value: held, limit }));
  };
  for (const turn of facts.turns) {
    let held = 0;
    for (const { portions } of facts.holdersOf(turn).values()) held += portions;
    check(turn, "the turn", held, turn.task.portions);
    for (const role of ["mentor", "deputy", "adviser"] as const) {
      let beside = 0;
      for (const companion of facts.companionsOf(turn))
        if (companion.role === role) beside += companion.portions;
      check(turn, `the ${role} turn of`, beside, portionsInRole(turn, role));
    }
  }
  return found;
}
