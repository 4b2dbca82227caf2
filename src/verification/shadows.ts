import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { shadowHours } from "./load.ts";
import { formBreach } from "./rows.ts";
import { closeTo } from "./tolerance.ts";
import { shown } from "./wording.ts";

/** A row of shadowing that the holdings imply. */
export interface Shadow {
  readonly task: string;
  readonly member: string;
  /** The period before the turn. */
  readonly period: number;
  readonly portions: number;
  readonly of: number;
  /** Hours a week in that period. */
  readonly hours: number;
}

export function impliedShadows(facts: Facts): readonly Shadow[] {
  return facts.turns.flatMap((turn) => {
    const shadows: Shadow[] = [];
    for (const holding of facts.holdersOf(turn).values()) {
      const hours = shadowHours(holding) / facts.calendar.weeks;
      if (hours <= 0) continue;
      const { member, portions } = holding;
      shadows.push({
        task: turn.task.id,
        member: member.id,
        period: turn.first - 1,
        portions,
        of: turn.task.portions,
        hours,
      });
    }
    return shadows;
  });
}

/** The plan has exactly the rows of shadowing that its holdings imply. */
export function shadowBreaches(facts: Facts): readonly Violation[] {
  const found: Violation[] = [];
  const key = (task: string, member: string, period: number) => JSON.stringify([task, member, period]);
  const open = new Map(
    impliedShadows(facts).map((shadow) => [key(shadow.task, shadow.member, shadow.period), shadow]),
  );
  for (const row of facts.plan.assignments) {
    if (row.role !== "shadow") continue;
    const place = { member: row.member, task: row.task, period: row.first };
    const shadow = row.first === row.last ? open.get(key(row.task, row.member, row.first)) : undefined;
    const what = `${row.member} looks on at "${row.task}" in period ${row.first}`;
    if (shadow === undefined) {
      found.push(formBreach({ ...place, message: `${what}, but takes no turn over then, or stands twice.` }));
      continue;
    }
    open.delete(key(row.task, row.member, row.first));
    if (row.portions !== shadow.portions || row.of !== shadow.of) {
      const message = `${what} for ${row.portions} of ${row.of} portions; it is ${shadow.portions} of ${shadow.of}.`;
      found.push(formBreach({ ...place, message, value: row.portions, limit: shadow.portions }));
    }
    if (!closeTo(row.hours, shadow.hours)) {
      const message = `${what}: the plan says ${shown(row.hours)} hours a week, it is ${shown(shadow.hours)}.`;
      found.push(formBreach({ ...place, message, value: row.hours, limit: shadow.hours }));
    }
  }
  for (const { task, member, period, hours } of open.values()) {
    const message = `${member} takes "${task}" over after period ${period}, but the plan has no row for the ${shown(hours)} hours a week of looking on.`;
    found.push(formBreach({ member, task, period, message, value: 0, limit: hours }));
  }
  return found;
}
