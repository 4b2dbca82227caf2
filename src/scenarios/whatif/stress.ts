import { asPart } from "../../asPart.ts";
import { ContradictionError } from "../../contradiction.ts";
import { planTasks } from "../../domain/turns.ts";
import { availableHours } from "../../domain/horizon.ts";
import type { Organisation } from "../../model/organisation.ts";
import { isWork, type Plan } from "../../model/plan.ts";
import { newlyOpen, openWork, type Open } from "../../openWork.ts";
import { replan, type ReplanOptions } from "../replan.ts";

/** Moves to try for each absence, if nothing else is asked. */
const DEFAULT_STRESS_EFFORT = 60_000;

export interface StressOptions extends Omit<ReplanOptions, "from" | "gentle" | "exact" | "bound"> {
  /** First and last period of each absence; default one period in the middle of the horizon. */
  readonly from?: number;
  readonly to?: number;
}

/** What happens if one member is away. */
export interface Absence {
  readonly member: string;
  /** Hours x weeks of work that the member holds in those periods. */
  readonly held: number;
  /** What then stays undone that was done before; most of it first. */
  readonly open: Open;
  /** Hours x weeks that go to other hands. */
  readonly moved: number;
  /** Who takes over work, or makes room, while the member is away: most hours x weeks first. */
  readonly helpers: readonly { readonly member: string; readonly hours: number }[];
  /** Rules of the group that could not hold any more; null if no plan was found at all. */
  readonly relaxed: readonly string[] | null;
}

export interface Stress {
  readonly from: number;
  readonly to: number;
  /** In the order of the document; members without work then are left out. */
  readonly absences: readonly Absence[];
  /** Part of the absences in which nothing stays undone that was done before. */
  readonly covered: number;
}

/**
 * Lets every member be away once, one at a time, and replans with as few hours moved as can be: how much stays undone, what
 * moves, who helps. What came before the absence stays as it was.
 * @throws {RangeError} if a period or an option is out of range.
 */
export async function stress(
  organisation: Organisation,
  plan: Plan,
  { from, to, ...options }: StressOptions = {},
): Promise<Stress> {
  const stretch = stretchOf(organisation, from, to);
  const members = organisation.members.filter(({ id }) => heldIn(organisation, plan, id, stretch) > 0);
  const absences: Absence[] = [];
  for (const [index, { id }] of members.entries()) {
    if (options.signal?.aborted === true) break;
    absences.push(await absence(organisation, plan, id, stretch, asPart(options, index, members.length)));
  }
  const whole = absences.filter(({ open, relaxed }) => relaxed !== null && open.hours < 1e-9).length;
  return { ...stretch, absences, covered: absences.length > 0 ? whole / absences.length : 1 };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretchOf({ calendar: { periods } }: Organisation, from?: number, to?: number): Stretch {
  const first = from ?? Math.floor(periods / 2);
  const last = to ?? first;
  for (const period of [first, last])
    if (!Number.isInteger(period) || period < 0 || period >= periods)
      throw new RangeError(`period ${period}: expected a period of 0 to ${periods - 1}`);
  if (last < first) throw new RangeError(`from period ${first} to period ${last}: it ends before it begins`);
  return { from: first, to: last };
}

async function absence(
  organisation: Organisation,
  plan: Plan,
  member: string,
  stretch: Stretch,
  options: Omit<StressOptions, "from" | "to">,
): Promise<Absence> {
  const held = heldIn(organisation, plan, member, stretch);
  const budget = options.seconds === undefined ? { effort: DEFAULT_STRESS_EFFORT } : {};
  const changes = {
    schema: "beurtrol-changes/1",
    changes: [{ kind: "absence", member, ...stretch, hours: 0 }],
  } as const;
  try {
    const made = await replan(organisation, plan, changes, { ...budget, ...options, gentle: true });
    const helpers = new Map<string, number>();
    const { weeksPerPeriod } = organisation.calendar;
    for (const { to, hours, first, last } of made.moves.moves)
      if (to !== null && to !== member && first <= stretch.to && last >= stretch.from)
        helpers.set(to, (helpers.get(to) ?? 0) + hours * (last - first + 1) * weeksPerPeriod);
    return {
      member,
      held,
      open: newlyOpen(openWork(made.organisation, made.plan), openWork(organisation, plan)),
      moved: made.moves.hours,
      helpers: [...helpers].map(([id, hours]) => ({ member: id, hours })).sort((a, b) => b.hours - a.hours),
      relaxed: made.relaxed,
    };
  } catch (error) {
    if (!(error instanceof ContradictionError)) throw error;
    return { member, held, open: { hours: held, share: 1, tasks: [] }, moved: 0, helpers: [], relaxed: null };
  }
}

/** Hours x weeks of work that a member holds in a stretch. */
function heldIn(organisation: Organisation, plan: Plan, member: string, { from, to }: Stretch): number {
  const { weeksPerPeriod, periods } = organisation.calendar;
  const own = organisation.members.find(({ id }) => id === member);
  if (own === undefined || availableHours(own, periods).slice(from, to + 1).every((hours) => hours === 0)) return 0;
  const tasks = new Map(planTasks(organisation).map((planned) => [planned.task.id, planned]));
  return plan.assignments
    .filter((row) => row.member === member && isWork(row.role))
    .reduce((sum, { task, first, portions, of }) => {
      const planned = tasks.get(task);
      const turn = planned?.turns.find((each) => each.first === first);
      const active = turn?.periods.filter((period) => from <= period && period <= to).length ?? 0;
      return sum + ((portions / of) * (planned?.task.hours ?? 0) * active * weeksPerPeriod);
    }, 0);
} // prettier-ignore
