import { planTasks } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Assignment, type Plan, type Role } from "../model/plan.ts";
import { comparedFigures, overloadedToday } from "./sections/comparison.ts";
import { testCriteria } from "../scenarios/index.ts";
import type { ReportOptions } from "./page.ts";
import { privateMembers } from "./private.ts";
import { SECTION_NAMES, type SectionName } from "./sections/index.ts";
import { quadrantHours } from "./sections/quadrant.ts";
import { shownCertificates } from "./shownCertificates.ts";
import { qualityOf } from "./shownQuality.ts";

/** What has been looked at that takes a solver. */
type Looked = Pick<ReportOptions, "frontier" | "compensation">;

/** What each section tells, as plain data with ids instead of names. What private members do not show is left out here too. */
const data = {
  summary: ({ name, calendar, members, tasks }: Organisation, plan: Plan) => ({
    name: name ?? null,
    calendar: { start: calendar.start ?? null, periods: calendar.periods, weeksPerPeriod: calendar.weeksPerPeriod }, // prettier-ignore
    members: members.length,
    tasks: tasks.length,
    uncovered: plan.uncovered.length,
    unmet: plan.unmet.length,
    stopped: plan.stopped,
  }),
  bundles: ({ members }: Organisation, plan: Plan) =>
    members.map(({ id }) => ({
      member: id,
      assignments: plan.assignments.filter(({ member }) => member === id),
    })),
  rota: rotaData,
  cover: (_: Organisation, plan: Plan) =>
    plan.assignments.filter(({ role }) => role === "deputy" || role === "mentor" || role === "adviser"),
  uncovered: (_: Organisation, plan: Plan) => plan.uncovered,
  unmet: (organisation: Organisation, { unmet, waived, leftOut }: Plan) => {
    const hidden = privateMembers(organisation);
    return { rules: unmet, waived, leftOut: leftOut.filter(({ member }) => !hidden.has(member)) };
  },
  comparison: (organisation: Organisation, plan: Plan) => ({
    ...comparedFigures(organisation, plan),
    overloadedToday: overloadedToday(organisation),
  }),
  criteria: testCriteria,
  fairness: shownCertificates,
  quality: qualityOf,
  goals: (_: Organisation, plan: Plan) => plan.cost.goals,
  frontier: (_: Organisation, __: Plan, { frontier }: Looked) =>
    frontier === undefined
      ? null
      : {
          ...frontier,
          points: frontier.points.map(({ costs, given, plan }) => ({ costs, given, goals: plan.cost.goals })),
        },
  compensation: (_: Organisation, __: Plan, looked: Looked) => looked.compensation ?? null,
  quadrant: quadrantHours,
} as const satisfies Record<SectionName, (organisation: Organisation, plan: Plan, looked: Looked) => unknown>;

export type ReportData = { readonly [Name in SectionName]?: ReturnType<(typeof data)[Name]> };

/** A report as plain data: the sections asked for, by name. */
export function reportData(
  organisation: Organisation,
  plan: Plan,
  sections: readonly SectionName[] = SECTION_NAMES,
  looked: Looked = {},
): ReportData {
  const wanted = SECTION_NAMES.filter((name) => sections.includes(name));
  return Object.fromEntries(wanted.map((name) => [name, data[name](organisation, plan, looked)]));
}

/** Tasks that go round and elected roles, turn by turn. */
function rotaData(organisation: Organisation, plan: Plan) {
  return planTasks(organisation)
    .filter(({ steady }) => !steady)
    .map(({ task, staffing, turns }) => ({
      task: task.id,
      mode: staffing.mode,
      turns: turns.map(({ first, last }) => {
        const of = (row: { readonly task: string; readonly first: number; readonly role: Role }) =>
          row.task === task.id && row.first === first && isWork(row.role);
        return {
          first,
          last,
          holders: plan.assignments.filter(of).map(({ member, role, portions, of: all }: Assignment) => ({
            member,
            role,
            portions,
            of: all,
          })),
          open: plan.uncovered.filter(of).reduce((sum, { portions }) => sum + portions, 0),
        };
      }),
    }));
}
