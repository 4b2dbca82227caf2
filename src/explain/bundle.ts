import { burdens } from "../domain/burden.ts";
import { lookup, preference, type Person } from "../domain/people.ts";
import type { PlannedTask } from "../domain/turns.ts";
import { openWishes } from "../domain/wishes.ts";
import { distance } from "../goals/satisfaction/verify.ts";
import { isWork, type Assignment } from "../model/plan.ts";
import { readFacts } from "../verification/facts.ts";
import type { ExplainOptions } from "./alternative.ts";
import type { HeldTask } from "./heldTask.ts";
import { improvements, type Improvement } from "./improvements.ts";
import type { Inquiry } from "./inquiry.ts";

/** Why a member has the work they have. Hours are hours a week, the mean over the horizon. */
export interface BundleExplanation {
  readonly kind: "bundle";
  readonly member: string;
  readonly hours: {
    readonly available: number;
    /** Work itself. */
    readonly work: number;
    /** What stands beside it: guiding, advice, looking on. */
    readonly beside: number;
  };
  /** Hours of work by process, most first; null for what belongs to none. */
  readonly processes: readonly { readonly process: string | null; readonly hours: number }[];
  /** What they do, best liked first; likes are in [-2, 2]. */
  readonly tasks: readonly HeldTask[];
  /** Liked tasks that they may hold and do not, best liked first. */
  readonly missed: readonly { readonly task: string; readonly liking: number }[];
  /** 1 is the best bundle there is for this member, 0 the worst; null for who has no hours or no work they are able to do. */
  readonly satisfaction: number | null;
  readonly burden: CarriedBurden;
  /** Each wish to grow that is open. */
  readonly growth: readonly {
    readonly competence: string;
    readonly practised: number;
    readonly wished: number;
  }[];
  /** The changes tried that please the member, most first. */
  readonly improvements: readonly Improvement[];
}

/** Unpleasant work in burden points, as the goal `burden` counts them (docs/model.md, section 5). */
export interface CarriedBurden {
  readonly carried: number;
  /** What earlier horizons left, beyond the fair share of then; below 0: less. */
  readonly before: number;
  readonly fairShare: number;
  /** (carried + before) / fairShare; null without a fair share. */
  readonly rate: number | null;
}

export async function explainBundle(
  inquiry: Inquiry,
  member: string,
  options: ExplainOptions,
): Promise<BundleExplanation> {
  const person = inquiry.person(member);
  const { organisation, plan } = inquiry;
  const { periods, weeksPerPeriod } = organisation.calendar;
  const weeks = periods * weeksPerPeriod;
  const rows = plan.assignments.filter((row) => row.member === member);
  const work = rows.filter(({ role }) => isWork(role));
  const weekly = (some: readonly Assignment[]) =>
    some.reduce((sum, row) => sum + row.hours * weeksOf(inquiry, row), 0) / weeks;
  const tasks = tasksOf(inquiry, person, work, weekly);
  return {
    kind: "bundle",
    member,
    hours: {
      available: person.capacity / weeks,
      work: weekly(work),
      beside: weekly(rows.filter(({ role }) => !isWork(role))),
    },
    processes: processesOf(inquiry, tasks),
    tasks,
    missed: missedOf(inquiry, person, new Set(tasks.map(({ task }) => task))),
    satisfaction: satisfactionOf(inquiry, member),
    burden: burdenOf(inquiry, person, work),
    growth: growthOf(inquiry, person, rows),
    improvements: await improvements(inquiry, person, tasks, options),
  };
}

/** Weeks of a row: of its turn, or for a shadow of the period before it. */
function weeksOf({ organisation, tasks }: Inquiry, { task, role, first }: Assignment): number {
  const { weeksPerPeriod } = organisation.calendar;
  if (role === "shadow") return weeksPerPeriod;
  const turns = tasks.find((planned) => planned.task.id === task)?.turns;
  return turns?.find((turn) => turn.first === first)?.weeks ?? weeksPerPeriod;
}

function tasksOf(
  { tasks }: Inquiry,
  { member }: Person,
  work: readonly Assignment[],
  weekly: (rows: readonly Assignment[]) => number,
): readonly HeldTask[] {
  return tasks
    .flatMap(({ task }): HeldTask[] => {
      const own = work.filter((row) => row.task === task.id);
      if (own.length === 0) return [];
      const learner = own.some(({ role }) => role === "learner");
      return [{ task: task.id, hours: weekly(own), liking: preference(member, task), learner }];
    })
    .sort((a, b) => b.liking - a.liking || b.hours - a.hours);
}

function processesOf(
  { organisation, tasks }: Inquiry,
  held: readonly HeldTask[],
): BundleExplanation["processes"] {
  const processOf = new Map(tasks.map(({ task }) => [task.id, task.process ?? null]));
  return [...organisation.processes.map(({ id }) => id), null]
    .map((process) => {
      const own = held.filter(({ task }) => processOf.get(task) === process);
      return { process, hours: own.reduce((sum, { hours }) => sum + hours, 0) };
    })
    .filter(({ hours }) => hours > 0)
    .sort((a, b) => b.hours - a.hours);
}

/** Liked tasks of which nothing is held, and of which a turn is not ruled out by what the documents state. */
function missedOf(inquiry: Inquiry, person: Person, held: ReadonlySet<string>): BundleExplanation["missed"] {
  return inquiry.tasks
    .filter((planned) => !held.has(planned.task.id) && canHold(inquiry, person, planned))
    .map(({ task }) => ({ task: task.id, liking: preference(person.member, task) }))
    .filter(({ liking }) => liking > 0)
    .sort((a, b) => b.liking - a.liking);
}

function canHold(inquiry: Inquiry, person: Person, planned: PlannedTask): boolean {
  return planned.turns.some((turn) => inquiry.mayHold(turn, person));
}

function satisfactionOf({ organisation, plan }: Inquiry, member: string): number | null {
  const facts = readFacts(organisation, plan);
  const own = facts.memberById.get(member);
  const apart = own === undefined ? undefined : distance(facts, own);
  return apart === undefined ? null : 1 - apart;
}

function burdenOf(
  { organisation, tasks, people }: Inquiry,
  person: Person,
  work: readonly Assignment[],
): CarriedBurden {
  const scale = burdens(tasks, people);
  const carried = tasks.reduce((sum, planned) => {
    const hours = work
      .filter((row) => row.task === planned.task.id)
      .reduce((own, { first, portions, of }) => {
        return own + (portions / of) * (planned.turns.find((turn) => turn.first === first)?.work ?? 0);
      }, 0);
    return sum + hours * scale.points(person, planned);
  }, 0);
  const before = lookup(organisation.history.balances, person.member.id)?.burden ?? 0;
  const fairShare = person.entitlement * scale.total;
  return { carried, before, fairShare, rate: fairShare > 0 ? (carried + before) / fairShare : null };
}

/** Hours practised over the horizon for each wish, looking on included, and the hours that the wish takes. */
function growthOf(
  inquiry: Inquiry,
  { member }: Person,
  rows: readonly Assignment[],
): BundleExplanation["growth"] {
  const tasks = new Map(inquiry.tasks.map(({ task }) => [task.id, task]));
  return openWishes(inquiry.organisation, member).map((wish) => {
    const practice = rows.filter(({ role, task: id }) => {
      const task = tasks.get(id);
      return task !== undefined && (isWork(role) || role === "shadow") && wish.practisedBy(task);
    });
    const practised = practice.reduce((sum, row) => sum + row.hours * weeksOf(inquiry, row), 0);
    return { competence: wish.competence, practised, wished: wish.hours };
  });
}
