import type { Organisation } from "../../model/organisation.ts";
import { isWork } from "../../model/plan.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding, Violation } from "../../verification/finding.ts";
import { turnNamed } from "../../verification/holding.ts";
import { sumOf } from "../../verification/sum.ts";
import type { Turn } from "../../verification/turn.ts";
import { turnText } from "../../verification/wording.ts";

type Agreed = NonNullable<Organisation["agreed"]>;
type Row = Agreed["rows"][number];

/** What was done and promised is in the plan, and nothing else was done; how many hours move from what was agreed. */
export function verify(_stated: readonly unknown[], facts: Facts): readonly Finding[] {
  const { agreed } = facts.organisation;
  if (agreed === undefined) return [{ rule: "agreed", violations: [], cost: null }];
  const violations = [...lost(facts, agreed), ...added(facts, agreed), ...unpublished(facts, agreed)];
  return [
    { rule: "agreed", violations, cost: null },
    { rule: "moved", violations: [], cost: { tier: "moved", value: movedPart(facts, agreed) } },
  ];
}

/** Portions that a member holds in the role of a row, in the plan as it is. */
function held(facts: Facts, turn: Turn, { member: id, role }: Pick<Row, "member" | "role">): number {
  const member = facts.memberById.get(id);
  if (member === undefined) return 0;
  if (isWork(role)) return facts.holdersOf(turn).get(member)?.portions ?? 0;
  const beside = facts.companionsOf(turn).filter((each) => each.member === member && each.role === role);
  return sumOf(beside, ({ portions }) => portions);
}

function lost(facts: Facts, { rows }: Agreed): readonly Violation[] {
  return rows.flatMap((row): readonly Violation[] => {
    if (!row.kept) return [];
    const turn = turnNamed(facts, row);
    const place = { rule: "agreed", member: row.member, task: row.task, period: row.first };
    if (turn === undefined)
      return [{ ...place, message: `What ${row.member} keeps of "${row.task}" names no turn.` }];
    const value = held(facts, turn, row);
    if (value === row.portions) return [];
    const message = `${row.member} is ${row.role} of ${value} portions of ${turnText(turn)}, and keeps exactly ${row.portions}.`;
    return [{ ...place, message, value, limit: row.portions }];
  });
}

/** Nobody holds anything of a turn that had begun, but who held it. */
function added(facts: Facts, { from, rows }: Agreed): readonly Violation[] {
  const known = new Set(rows.map((row) => seatOf(row)));
  return facts.plan.assignments.flatMap((row): readonly Violation[] => {
    if (row.role === "shadow" || row.first >= from || known.has(seatOf({ ...row, role: row.role })))
      return [];
    const message = `${row.member} is ${row.role} of "${row.task}" in period ${row.first}, before period ${from}, and was not.`;
    return [{ rule: "agreed", message, member: row.member, task: row.task, period: row.first }];
  });
}

function seatOf({ task, first, member, role }: Pick<Row, "task" | "first" | "member" | "role">): string {
  return JSON.stringify([task, first, member, isWork(role) ? "work" : role]);
}

function unpublished({ plan }: Facts, { published }: Agreed): readonly Violation[] {
  const still = new Set(plan.published);
  return published
    .filter((period) => !still.has(period))
    .map((period) => {
      return { rule: "agreed", message: `Period ${period} was published, and is a draft again.`, period };
    });
}

/** Half of all differences in hours x weeks from what was agreed, as a part of all work. */
function movedPart(facts: Facts, { from, rows }: Agreed): number {
  const agreed = new Map<Turn, Map<string, number>>();
  for (const row of rows) {
    const turn = turnNamed(facts, row);
    if (turn === undefined || !isWork(row.role)) continue;
    const shares = agreed.get(turn) ?? new Map<string, number>();
    agreed.set(turn, shares.set(row.member, row.portions / turn.task.portions));
  }
  const open = facts.turns.filter((turn) => turn.first >= from);
  const moved = sumOf(
    open,
    (turn) => (turn.hours * difference(facts, turn, agreed.get(turn) ?? new Map())) / 2,
  );
  return moved / sumOf(facts.tasks, (task) => task.hours);
}

function difference(facts: Facts, turn: Turn, before: ReadonlyMap<string, number>): number {
  const after = new Map([...facts.holdersOf(turn)].map(([{ id }, { share }]) => [id, share]));
  return sumOf(new Set([...before.keys(), ...after.keys()]), (member) =>
    Math.abs((after.get(member) ?? 0) - (before.get(member) ?? 0)),
  );
}
