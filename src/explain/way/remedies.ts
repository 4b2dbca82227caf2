import { AlterationError, reread, settle, type SettleOptions } from "../../alternative.ts";
import { ContradictionError } from "../../contradiction.ts";
import { difference } from "../../difference.ts";
import type { Organisation } from "../../model/organisation.ts";
import { isWork, type Plan } from "../../model/plan.ts";
import { openWork } from "../../openWork.ts";
import { refuseUnverified } from "../../refuseUnverified.ts";
import { bottlenecks } from "./bottlenecks.ts";
import { proposals, type Proposal } from "./proposals.ts";
import type { Remedy } from "./remedy.ts";

/** Moves to try for each change, if nothing else is asked. */
const DEFAULT_REMEDY_EFFORT = 100_000;

/**
 * What would help against work that stays undone: somebody more, somebody who learns or works more, a rule that becomes a
 * wish, somebody who is asked, other hours of the day, another time for what has its time, less urgent work left undone. Each
 * is tried by solving again from the plan, and kept only if more is done; what gains most comes first, of equal ones what asks
 * least. Of the jobs for somebody new the smallest that gains as much as any is told, and none that is mostly unpleasant.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 * @throws {RangeError} if an option is out of range.
 */
export async function remedies(
  organisation: Organisation,
  plan: Plan,
  options: SettleOptions = {},
): Promise<readonly Remedy[]> {
  refuseUnverified(organisation, plan);
  const budget = options.seconds === undefined ? { effort: DEFAULT_REMEDY_EFFORT } : {};
  const how = { ...budget, ...options };
  const present = await settled(organisation, plan, how);
  const open = openWork(organisation, present);
  const found = bottlenecks(organisation);
  if (open.hours <= 1e-9 && found.length === 0) return [];
  const tried: Remedy[] = [];
  const promised = { ...present, published: plan.published };
  for (const proposal of proposals({ organisation, plan: promised, open, bottlenecks: found })) {
    if (options.signal?.aborted === true) break;
    const remedy = await trial({ organisation, plan: present, open: open.hours }, proposal, how);
    if (remedy !== null && remedy.gained > 1e-6) tried.push(remedy);
  }
  return ranked(tried);
}

/** How often the plan is searched on before anything is changed, at most. */
const MOST_SETTLING = 8;

/** The plan, searched on until nothing more gets done: what only a longer search finds is not gained by a change. */
async function settled(organisation: Organisation, plan: Plan, options: SettleOptions): Promise<Plan> {
  let best = plan;
  for (let round = 0; round < MOST_SETTLING; round += 1) {
    const next = await settle(organisation, best, options);
    const gained = openWork(organisation, best).hours - openWork(organisation, next).hours;
    best = next;
    if (gained <= 1e-6 || options.signal?.aborted === true) break;
  }
  return best;
}

interface Present {
  readonly organisation: Organisation;
  readonly plan: Plan;
  /** Hours x weeks that are undone. */
  readonly open: number;
}

async function trial(
  present: Present,
  { change, organisation: changed }: Proposal,
  options: SettleOptions,
): Promise<Remedy | null> {
  try {
    const organisation = reread(changed);
    const plan = await settle(organisation, present.plan, options);
    const open = openWork(organisation, plan);
    const gained = present.open - open.hours;
    if (change.kind === "hire" && !isDecent(organisation, plan)) return null;
    const { periods, weeksPerPeriod } = organisation.calendar;
    const weekly = gained / (periods * weeksPerPeriod);
    const weeksToRepay = change.kind === "train" && weekly > 0 ? change.hours / weekly : null;
    return { change, organisation, plan, open, gained, weeksToRepay, difference: difference(present, { organisation, plan }) };
  } catch (error) {
    // Such as a pin on work at a time when it would not exist.
    if (error instanceof ContradictionError || error instanceof AlterationError) return null;
    throw error;
  }
} // prettier-ignore

/** A job is not for chores: its unpleasant part is no larger than that of all work, and a tenth. */
function isDecent(organisation: Organisation, plan: Plan): boolean {
  const newcomer = organisation.members.at(-1)?.id;
  const unpleasant = new Map(organisation.tasks.map((task) => [task.id, task.unpleasant]));
  const part = (rows: Plan["assignments"]) => {
    const hours = rows.map(({ task, hours: own, first, last }) => ({ hours: own * (last - first + 1), bad: unpleasant.get(task) ?? 0 })); // prettier-ignore
    const all = hours.reduce((sum, each) => sum + each.hours, 0);
    return all > 0 ? hours.reduce((sum, each) => sum + each.hours * each.bad, 0) / all : 0;
  };
  const work = plan.assignments.filter(({ role }) => isWork(role));
  return part(work.filter(({ member }) => member === newcomer)) <= part(work) + 0.1;
}

/** Most gained first; of those that gain alike, what asks least: a rule, a question, another time, learning, more hours, less work, a job. */
function ranked(tried: readonly Remedy[]): readonly Remedy[] {
  const jobs = tried.filter(({ change }) => change.kind === "hire");
  const most = Math.max(0, ...jobs.map(({ gained }) => gained));
  const job = jobs.find(({ gained }) => gained >= most - 1e-6);
  return tried
    .filter((remedy) => remedy.change.kind !== "hire" || remedy === job)
    .sort((a, b) => b.gained - a.gained || asks(a) - asks(b));
}

const ORDER = ["relax", "ask", "slots", "move", "train", "extend", "drop", "hire"];

function asks({ change }: Remedy): number {
  return ORDER.indexOf(change.kind) + (change.kind === "train" && change.wished ? -0.5 : 0);
}
