import { fingerprint } from "../../src/model/fingerprint.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { organisationDocument, parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import type * as z from "zod/mini";

/** A document with every default filled in. */
export type Full = z.output<typeof organisationDocument>;

export function full(input: OrganisationInput): Full {
  return organisationDocument.parse(input);
}

/** Gives every member a new name, wherever it stands, in names and in keys. */
export function renameMembers<Value>(value: Value, organisation: Full): Value {
  const count = organisation.members.length;
  // The new names sort the other way round.
  const names = new Map(
    organisation.members.map(({ id }, index) => [id, `één ${String(count - index).padStart(3, "0")} 🥐`]),
  );
  return deepRename(value, names) as Value;
}

function deepRename(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === "string") return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item) => deepRename(item, names));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [names.get(key) ?? key, deepRename(item, names)]),
  );
}

/** Lists members, tasks, competences and processes in another order. */
export function permute(organisation: Full): Full {
  const { members, tasks, competences, processes, dependencies } = organisation;
  return {
    ...organisation,
    members: [...members].reverse(),
    tasks: [...tasks].reverse(),
    competences: [...competences].reverse(),
    processes: [...processes].reverse(),
    dependencies: [...dependencies].reverse(),
  };
}

/** All hours times a factor; portions stay as they are, so they are named. */
export function scaleHours(organisation: Full, plan: Plan, factor: number): Full {
  const of = new Map(
    plan.assignments
      .filter(({ role }) => role === "holder" || role === "learner")
      .map((row) => [row.task, row.of]),
  );
  for (const row of plan.uncovered) if (row.role === "holder") of.set(row.task, row.of);
  const { calendar, tasks, members, competences, dependencies, rules, history } = organisation;
  return {
    ...organisation,
    calendar: { ...calendar, slots: calendar.slots.map((slot) => ({ ...slot, hours: slot.hours * factor })) },
    tasks: tasks.map((task) => ({
      ...task,
      hours: task.hours * factor,
      ...(of.has(task.id) && { portions: of.get(task.id) }),
      ...(task.advice && { advice: { ...task.advice, hours: task.advice.hours * factor } }),
      ...(task.staffing?.mode === "rotation" && {
        staffing: {
          ...task.staffing,
          handOverHours: task.staffing.handOverHours * factor,
          shadow: task.staffing.shadow * factor,
        },
      }),
    })),
    members: members.map((member) => ({
      ...member,
      hours: member.hours * factor,
      ...(member.entitlement !== undefined && { entitlement: member.entitlement * factor }),
      availability: member.availability.map((entry) => ({ ...entry, hours: entry.hours * factor })),
    })),
    competences: competences.map((competence) => ({
      ...competence,
      learningHours: competence.learningHours * factor,
    })),
    dependencies: dependencies.map((edge) => ({
      ...edge,
      ...(edge.strength !== undefined && { strength: edge.strength * factor }),
    })),
    rules: rules.map((rule) =>
      rule.type === "limit" && rule.of === "hours"
        ? {
            ...rule,
            ...(rule.min !== undefined && { min: rule.min * factor }),
            ...(rule.max !== undefined && { max: rule.max * factor }),
          }
        : rule,
    ),
    history: {
      balances: balances(history.balances, factor),
      holders: scaleHolders(history.holders, factor),
    },
  };
}

/** The same plan in hours times a factor. */
export function scalePlan(plan: Plan, factor: number): Plan {
  return {
    ...plan,
    assignments: plan.assignments.map((row) => ({ ...row, hours: row.hours * factor })),
    uncovered: plan.uncovered.map((row) => ({ ...row, hours: row.hours * factor })),
    closing: {
      balances: balances(plan.closing.balances, factor),
      holders: scaleHolders(plan.closing.holders, factor),
    },
  };
}

/** Balances of single duties are hours too. */
function scaleHolders<Row extends { readonly balances: Readonly<Record<string, number>> }>(
  holders: Readonly<Record<string, Row>>,
  factor: number,
): Record<string, Row & { balances: Record<string, number> }> {
  return Object.fromEntries(
    Object.entries(holders).map(([task, row]) => [
      task,
      {
        ...row,
        balances: Object.fromEntries(
          Object.entries(row.balances).map(([member, hours]) => [member, hours * factor]),
        ),
      },
    ]),
  );
}

function balances(
  record: Readonly<Record<string, { readonly burden: number; readonly staffLoad: number }>>,
  factor: number,
): Record<string, { burden: number; staffLoad: number }> {
  return Object.fromEntries(
    Object.entries(record).map(([member, { burden, staffLoad }]) => [
      member,
      { burden: burden * factor, staffLoad: staffLoad * factor },
    ]),
  );
}

/** Makes the plan a plan of this organisation: its fingerprint, and lists of members in the order of their names. */
export function planOf(organisation: Organisation, plan: Plan): Plan {
  const holders = Object.fromEntries(
    Object.entries(plan.closing.holders).map(([task, row]) => [
      task,
      {
        ...row,
        members: [...row.members].sort(),
        earlier: row.earlier.map((names) => [...names].sort()),
      },
    ]),
  );
  return { ...plan, organisation: fingerprint(organisation), closing: { ...plan.closing, holders } };
}

export function reparse(document: Full): Organisation {
  return parseOrganisation(JSON.parse(JSON.stringify(document)));
}
