import { lookup } from "../domain/people.ts";
import { inPeriods, select } from "../domain/selection.ts";
import type { PlannedTask, Turn } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { ruleName, type Rule } from "../model/rule.ts";
import type { Pin } from "../rules/pin/schema.ts";
import type { Fixed } from "./obstacle.ts";

/** What gives a turn to a member whatever a plan chooses: empty if nothing does. Read from the documents alone. */
export function fixedBy(
  organisation: Organisation,
  tasks: readonly PlannedTask[],
  plan: Plan,
  turn: Turn,
  member: string,
): readonly Fixed[] {
  const { staffing } = turn.of;
  const elected = staffing.mode === "elected" && staffing.elected[turn.term] === member;
  return [
    ...pins(organisation, turn, member),
    ...(elected ? [{ by: "elected" } as const] : []),
    ...(isLocked(organisation, turn, member) ? [{ by: "lock" } as const] : []),
    ...(isOutside(organisation, tasks, turn, member) ? [{ by: "scope" } as const] : []),
    ...(isKept(organisation, turn, member) ? [{ by: "agreed" } as const] : []),
    ...(isPublished(plan, turn) ? [{ by: "published" } as const] : []),
  ];
}

/** Whether the members have been promised some of the turn's periods. */
export function isPublished({ published }: Plan, { periods }: Turn): boolean {
  return periods.some((period) => published.includes(period));
}

function pins({ rules }: Organisation, turn: Turn, member: string): readonly Fixed[] {
  return rules.flatMap((rule, index): Fixed[] => {
    if (!isPin(rule) || rule.weight !== undefined) return [];
    if (rule.member !== member || rule.task !== turn.of.task.id) return [];
    return inPeriods([turn], rule.periods).length > 0 ? [{ by: "pin", rule: ruleName(rule, index) }] : [];
  });
}

function isPin(rule: Rule): rule is Pin {
  return rule.type === "pin";
}

/** Today's share of a member in the task of a turn. */
function today({ asIs }: Organisation, { of }: Turn, member: string): number {
  return lookup(asIs.find(({ task }) => task === of.task.id)?.shares ?? {}, member) ?? 0;
}

/** A lock holds what whole portions of today's share there are. */
function isLocked(organisation: Organisation, turn: Turn, member: string): boolean {
  const named = organisation.locks.some(
    (lock) =>
      lock.task === turn.of.task.id &&
      (lock.member ?? member) === member &&
      inPeriods([turn], lock.periods).length > 0,
  );
  return named && keepsToday(organisation, turn, member);
}

function isOutside(
  organisation: Organisation,
  tasks: readonly PlannedTask[],
  turn: Turn,
  member: string,
): boolean {
  const { scope } = organisation;
  if (scope === undefined) return false;
  const outside = !select(tasks, scope.tasks).includes(turn.of) || scope.members?.includes(member) === false;
  return outside && keepsToday(organisation, turn, member);
}

function keepsToday(organisation: Organisation, turn: Turn, member: string): boolean {
  return Math.floor(today(organisation, turn, member) * turn.of.portions + 1e-9) > 0;
}

function isKept({ agreed }: Organisation, turn: Turn, member: string): boolean {
  return (
    agreed?.rows.some(
      (row) =>
        row.kept &&
        isWork(row.role) &&
        row.member === member &&
        row.task === turn.of.task.id &&
        row.first === turn.first,
    ) === true
  );
}
