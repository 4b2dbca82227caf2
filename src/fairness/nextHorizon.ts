import { standing, isAdmitted, lookup, people, type Person } from "../domain/people.ts";
import { planTasks, type PlannedTask } from "../domain/turns.ts";
import { dayNumber, isoDate } from "../model/days.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { parseOrganisation, type OrganisationInput } from "../parse.ts";
import { without } from "./leaving.ts";

/** Who comes and goes between two horizons. */
export interface Comings {
  /** Ids of members who leave. */
  readonly leaving?: readonly string[];
  /** Members who join, as one writes them in a document. */
  readonly joining?: OrganisationInput["members"];
}

/**
 * The organisation of the horizon after a plan (docs/ledgers.md): its history is what the plan closes with, its as-is the
 * division of the plan's last turns, its calendar begins where the plan ends. What was said for periods that are past is
 * dropped: availability, the periods by which wishes were to be met, the names elected for terms that were served, what was
 * agreed and where turns were cut. Who left during the horizon has to be named among the leaving.
 *
 * Balances are beyond or short of what was due, and add up to 0. So who joins starts at 0, the average; what a leaver was
 * ahead or behind goes to those who stay, in proportion to their entitlements.
 *
 * @throws {OrganisationError} if the new document is not sound: a member joins under an id that is taken, a rule names
 *   nobody any more, nobody is left.
 */
export function nextHorizon(organisation: Organisation, plan: Plan, comings: Comings = {}): Organisation {
  const leaving = new Set(comings.leaving);
  const stays = without(afterPlan(organisation, plan), leaving);
  const document = { ...stays, members: [...stays.members, ...(comings.joining ?? [])] };
  const next = parseOrganisation(document);
  if (leaving.size === 0) return next;
  const staying = people(next).filter(({ member }) => stays.members.some(({ id }) => id === member.id));
  return parseOrganisation({ ...document, history: spread(next, staying, plan, leaving) });
}

function afterPlan(organisation: Organisation, plan: Plan): OrganisationInput {
  const document = neverReplanned(organisation as unknown as OrganisationInput);
  const { calendar } = organisation;
  const planned = planTasks(organisation);
  const days = Math.round(calendar.periods * calendar.weeksPerPeriod * 7);
  const held = planned.flatMap((each) => division(each, plan));
  const divided = new Set(held.map(({ task }) => task));
  return {
    ...document,
    calendar: {
      ...document.calendar,
      ...(calendar.start === undefined ? {} : { start: isoDate(dayNumber(calendar.start) + days) }),
    },
    tasks: document.tasks.map((task, index) => ({
      ...task,
      staffing: afterTerms(task.staffing, planned[index]),
    })),
    members: document.members.map((member) => ({
      ...member,
      availability: [],
      wishes: (member.wishes ?? []).map(({ by: _past, ...wish }) => wish),
    })),
    asIs: [...(document.asIs ?? []).filter(({ task }) => !divided.has(task)), ...held],
    history: plan.closing as unknown as NonNullable<OrganisationInput["history"]>,
  };
}

/** What was agreed in this horizon, and where its turns were cut, says nothing of the next. */
function neverReplanned({ agreed: _agreed, calendar, ...document }: OrganisationInput): OrganisationInput {
  return { ...document, calendar: uncut(calendar) };
}

function uncut({ cuts: _cuts, ...calendar }: OrganisationInput["calendar"]): OrganisationInput["calendar"] {
  return calendar;
}

/** Who was elected for the terms of the horizon has served them. */
function afterTerms(
  staffing: OrganisationInput["tasks"][number]["staffing"],
  planned: PlannedTask | undefined,
): OrganisationInput["tasks"][number]["staffing"] {
  if (staffing?.mode !== "elected" || planned === undefined) return staffing;
  // A term that was cut is several turns.
  const served = new Set(planned.turns.map(({ term }) => term)).size;
  return { ...staffing, elected: (staffing.elected ?? []).slice(served) };
}

/** The shares of the last turn of a task. */
function division(
  { task, turns, portions }: PlannedTask,
  plan: Plan,
): NonNullable<OrganisationInput["asIs"]> {
  const last = turns.at(-1);
  if (last === undefined) return [];
  const rows = plan.assignments.filter(
    ({ task: id, first, role }) => id === task.id && first === last.first && isWork(role),
  );
  const shares = Object.fromEntries(rows.map(({ member, portions: held }) => [member, held / portions]));
  return [{ task: task.id, shares }];
}

/** The history in which those who stay have taken over what the leavers were ahead or behind. */
function spread(
  next: Organisation,
  all: readonly Person[],
  plan: Plan,
  leaving: ReadonlySet<string>,
): OrganisationInput["history"] {
  const { balances, holders } = next.history;
  const left = [...leaving].map((member) => lookup(plan.closing.balances, member));
  const burden = shareOut(all, left.reduce((sum, each) => sum + (each?.burden ?? 0), 0)); // prettier-ignore
  const staffLoad = shareOut(all, left.reduce((sum, each) => sum + (each?.staffLoad ?? 0), 0)); // prettier-ignore
  const own = all.flatMap(({ member: { id } }) => {
    const before = lookup(balances, id) ?? { burden: 0, staffLoad: 0 };
    const after = {
      burden: before.burden + (burden.get(id) ?? 0),
      staffLoad: before.staffLoad + (staffLoad.get(id) ?? 0),
    };
    return after.burden === 0 && after.staffLoad === 0 ? [] : [[id, after] as const];
  });
  const duties = planTasks(next).flatMap((planned) => {
    const row = lookup(holders, planned.task.id);
    if (row === undefined) return [];
    const past = lookup(plan.closing.holders, planned.task.id)?.balances ?? {};
    const gone = [...leaving].reduce((sum, member) => sum + (lookup(past, member) ?? 0), 0);
    const able = all.filter(
      ({ member }) => isAdmitted(member, planned) && standing(member, planned, next) === "able",
    );
    const taken = shareOut(able, gone);
    const hours = all.map(({ member: { id } }) => [id, (lookup(row.balances, id) ?? 0) + (taken.get(id) ?? 0)] as const); // prettier-ignore
    return [[planned.task.id, { ...row, balances: Object.fromEntries(hours.filter(([, each]) => each !== 0)) }] as const]; // prettier-ignore
  });
  return {
    balances: Object.fromEntries(own),
    holders: Object.fromEntries(duties),
  } as unknown as OrganisationInput["history"];
}

/** An amount over members in proportion to their entitlements; nothing where none of them has any. */
function shareOut(members: readonly Person[], amount: number): ReadonlyMap<string, number> {
  const total = members.reduce((sum, { entitlement }) => sum + entitlement, 0);
  if (total === 0 || amount === 0) return new Map();
  return new Map(members.map(({ member, entitlement }) => [member.id, (amount * entitlement) / total]));
}
