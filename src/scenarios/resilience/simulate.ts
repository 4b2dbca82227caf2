import { ContradictionError } from "../../contradiction.ts";
import { select } from "../../domain/selection.ts";
import { planTasks } from "../../domain/turns.ts";
import type { Organisation, Selector } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { newlyOpen, openWork } from "../../openWork.ts";
import { pause } from "../../pause.ts";
import { Random } from "../../random.ts";
import { CHANGES_SCHEMA } from "../changes/index.ts";
import { replan } from "../replan.ts";
import { momentOf, shortfall, type Disturbance, type Moment } from "./moment.ts";
import { wilson, type Share } from "./wilson.ts";

const DEFAULT_RUNS = 1000;
const DEFAULT_ABSENCE = 0.05;
const DEFAULT_REPLANS = 3;
const DEFAULT_REPLAN_EFFORT = 60_000;
/** More than this takes too long for what it adds: the interval is then a hundredth of a part wide. */
const MOST_RUNS = 100_000;

/** Often enough for a signal or a screen to be served. */
const RUNS_BETWEEN_PAUSES = 16;

/** Work that there is sometimes more of. */
export interface Peak {
  readonly select: Selector;
  /** How many times as much work there is then, at least 1: 1.2 is a fifth more. */
  readonly times: number;
  /** Chance of it in each period, in [0, 1]. */
  readonly chance: number;
}

export interface SimulateOptions {
  /** How many times the horizon is lived through, 1 to 100,000. Default 1000. */
  readonly runs?: number;
  /** Which of the equally likely courses, a whole number >= 0. Default 1. */
  readonly seed?: number;
  /** Chance that a member is away in a period, in [0, 1], for all or by member id; who is not named is always there. Default 0.05. */
  readonly absence?: number | Readonly<Record<string, number>>;
  /** Default none. */
  readonly peaks?: readonly Peak[];
  /**
   * Disturbed periods that may be planned anew where help alone is not enough, >= 0; each takes seconds in a group of
   * some size. Default 3.
   */
  readonly replans?: number;
  /** Moves to try for each of those. Default 60,000. */
  readonly effort?: number;
  /** Ends it early: what was lived through is told. */
  readonly signal?: AbortSignal;
  /** Told after each run, with the part that is done. */
  readonly onProgress?: (progress: { readonly fraction: number }) => void;
}

/** How a plan stands up to people being away and work being more than was thought. Hours are hours x weeks over the horizon. */
export interface Simulation {
  /** Runs that were made. */
  readonly runs: number;
  readonly seed: number;
  /** Share of runs in which nothing stays undone that the plan does, with the 95 % interval of Wilson. */
  readonly covered: Share;
  /** How each run ended: the numbers add up to `runs`. */
  readonly endings: {
    /** Nobody who had work was away, and there was no more of it. */
    readonly undisturbed: number;
    /** The able others who are there had hours enough. */
    readonly helped: number;
    /** It took new plans to cover everything. */
    readonly replanned: number;
    /** Also with new plans something stays undone. */
    readonly undone: number;
    /** Help alone is not enough, and in a period no new plan was tried or found: there the hours that help leaves count. */
    readonly untried: number;
  };
  /** Hours that stay undone in a run, beside those that the plan leaves open. */
  readonly uncovered: { readonly mean: number; readonly worst: number };
  /** Tasks of which something stays undone, the most hours first. `runs` is the number of runs in which it does. */
  readonly tasks: readonly { readonly task: string; readonly meanHours: number; readonly runs: number }[];
  /** Members whose absence goes with undone work of theirs, the most runs first; `away` is the number of runs they miss something. */
  readonly members: readonly { readonly member: string; readonly runs: number; readonly away: number }[];
}

/** What stays undone in a period, hours x weeks by task id, and how that is known. */
interface Answer {
  readonly by: "help" | "replan" | "none";
  readonly undone: ReadonlyMap<string, number>;
}

/**
 * Lives through the horizon many times: in each period everybody may be away and work may peak, by chance (Monte Carlo). First
 * it is counted whether the able others have hours enough, by a flow that does not look at the group's own rules; where they
 * have not, absences without a peak are planned anew, as long as `replans` lasts, by a plan that keeps all rules. The same
 * disturbance of a period is answered once.
 * @throws {RangeError} if an option is out of range.
 */
export async function simulate(
  organisation: Organisation,
  plan: Plan,
  options: SimulateOptions = {},
): Promise<Simulation> {
  const { runs = DEFAULT_RUNS, seed = 1, signal, onProgress } = options;
  refuse(organisation, options);
  const random = new Random(seed);
  const draw = drawing(organisation, options, random);
  const answer = answering(organisation, plan, options);
  const tally = new Tally();
  for (let run = 0; run < runs && signal?.aborted !== true; run += 1) {
    const lived: Lived[] = [];
    for (let period = 0; period < organisation.calendar.periods; period += 1) {
      const disturbance = draw();
      const { moment, answer: found } = await answer(period, disturbance);
      lived.push({ moment, disturbance, answer: found });
    }
    tally.add(lived);
    onProgress?.({ fraction: (run + 1) / runs });
    if ((run + 1) % RUNS_BETWEEN_PAUSES === 0) await pause();
  }
  return { seed, ...tally.result() };
}

interface Lived {
  readonly moment: Moment;
  readonly disturbance: Disturbance;
  readonly answer: Answer | null;
}

function refuse(organisation: Organisation, options: SimulateOptions): void {
  const { runs = DEFAULT_RUNS, seed = 1, absence = DEFAULT_ABSENCE, peaks = [], replans = DEFAULT_REPLANS } = options; // prettier-ignore
  if (!Number.isInteger(runs) || runs < 1 || runs > MOST_RUNS)
    throw new RangeError(`runs ${runs}: expected a whole number from 1 to ${MOST_RUNS}`);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed ${seed}: expected a whole number of at least 0`);
  if (!Number.isInteger(replans) || replans < 0)
    throw new RangeError(`replans ${replans}: expected a whole number of at least 0`);
  const rates = typeof absence === "number" ? [absence] : Object.values(absence);
  for (const chance of [...rates, ...peaks.map((peak) => peak.chance)])
    if (!(chance >= 0 && chance <= 1)) throw new RangeError(`chance ${chance}: expected a number in [0, 1]`);
  for (const { times } of peaks)
    if (!(times >= 1 && times <= 10)) throw new RangeError(`times ${times}: expected a number from 1 to 10`);
  const known = new Set(organisation.members.map(({ id }) => id));
  const stranger = typeof absence === "number" ? undefined : Object.keys(absence).find((id) => !known.has(id)); // prettier-ignore
  if (stranger !== undefined) throw new RangeError(`absence of "${stranger}": there is no such member`);
}

/** Every draw takes as many numbers, so that another rate for one member leaves the luck of the others as it was. */
function drawing(
  organisation: Organisation,
  { absence = DEFAULT_ABSENCE, peaks = [] }: SimulateOptions,
  random: Random,
): () => Disturbance {
  const rates = new Map(typeof absence === "number" ? [] : Object.entries(absence));
  const rateOf = (id: string) => (typeof absence === "number" ? absence : (rates.get(id) ?? 0));
  const planned = planTasks(organisation);
  const busier = peaks.map(({ select: which, times, chance }) => {
    return { times, chance, tasks: select(planned, which).map(({ task }) => task.id) };
  });
  const happens = (chance: number) => random.next() < chance * 0x100000000;
  return () => {
    const away = organisation.members.filter(({ id }) => happens(rateOf(id)));
    const times = new Map<string, number>();
    for (const { tasks, times: more, chance } of busier)
      if (happens(chance)) for (const task of tasks) times.set(task, (times.get(task) ?? 1) * more);
    return { away: new Set(away.map(({ id }) => id)), times };
  };
}

function answering(
  organisation: Organisation,
  plan: Plan,
  { replans = DEFAULT_REPLANS, effort = DEFAULT_REPLAN_EFFORT, signal }: SimulateOptions,
) {
  const { periods, weeksPerPeriod } = organisation.calendar;
  const moments = Array.from({ length: periods }, (_, period) => momentOf(organisation, plan, period));
  const known = new Map<string, Answer | null>();
  let left = replans;
  const find = async (moment: Moment, period: number, disturbance: Disturbance): Promise<Answer | null> => {
    if (!concerns(moment, disturbance)) return null;
    const short = shortfall(moment, disturbance);
    const undone = new Map([...short].map(([task, hours]) => [task.id, hours * weeksPerPeriod]));
    if (undone.size === 0) return { by: "help", undone };
    if (disturbance.times.size > 0 || left === 0) return { by: "none", undone };
    left -= 1;
    const settled = await replanned(organisation, plan, period, disturbance.away, { effort, signal });
    return settled === null ? { by: "none", undone } : { by: "replan", undone: settled };
  };
  return async (period: number, disturbance: Disturbance) => {
    const moment = moments[period] ?? momentOf(organisation, plan, period);
    const key = JSON.stringify([period, [...disturbance.away], [...disturbance.times]]);
    const before = known.get(key);
    const answer = before === undefined ? await find(moment, period, disturbance) : before;
    known.set(key, answer);
    return { moment, answer };
  };
}

/** Whether somebody who is away holds work, or work that is held is more. */
function concerns({ division }: Moment, { away, times }: Disturbance): boolean {
  return division.holdings.some(({ member, task }) => away.has(member.id) || (times.get(task.id) ?? 1) > 1);
}

/** What stays undone with a new plan from that period on; null if there is none. */
async function replanned(
  organisation: Organisation,
  plan: Plan,
  period: number,
  away: ReadonlySet<string>,
  { effort, signal }: { readonly effort: number; readonly signal: AbortSignal | undefined },
): Promise<ReadonlyMap<string, number> | null> {
  const changes = [...away].map((member) => {
    return { kind: "absence", member, from: period, to: period, hours: 0 } as const;
  });
  try {
    const how = { effort, gentle: true, ...(signal === undefined ? {} : { signal }) };
    const made = await replan(organisation, plan, { schema: CHANGES_SCHEMA, changes }, how);
    const { tasks } = newlyOpen(openWork(made.organisation, made.plan), openWork(organisation, plan));
    return new Map(tasks.flatMap(({ task, hours }) => (hours > 1e-6 ? [[task, hours]] : [])));
  } catch (error) {
    if (error instanceof ContradictionError) return null;
    throw error;
  }
}

class Tally {
  readonly #endings = { undisturbed: 0, helped: 0, replanned: 0, undone: 0, untried: 0 };
  readonly #tasks = new Map<string, { hours: number; runs: number }>();
  readonly #members = new Map<string, { runs: number; away: number }>();
  #runs = 0;
  #hours = 0;
  #worst = 0;

  add(lived: readonly Lived[]): void {
    this.#runs += 1;
    const undone = new Map<string, number>();
    const missed = new Set<string>();
    const broke = new Set<string>();
    for (const { moment, disturbance, answer } of lived) {
      for (const [task, hours] of answer?.undone ?? []) undone.set(task, (undone.get(task) ?? 0) + hours);
      for (const { member, task } of moment.division.holdings) {
        if (!disturbance.away.has(member.id)) continue;
        missed.add(member.id);
        if (answer?.undone.has(task.id) === true) broke.add(member.id);
      }
    }
    const hours = [...undone.values()].reduce((sum, each) => sum + each, 0);
    this.#hours += hours;
    this.#worst = Math.max(this.#worst, hours);
    this.#endings[endingOf(lived, undone.size > 0)] += 1;
    for (const [task, own] of undone) {
      const before = this.#tasks.get(task) ?? { hours: 0, runs: 0 };
      this.#tasks.set(task, { hours: before.hours + own, runs: before.runs + 1 });
    }
    for (const member of missed) {
      const before = this.#members.get(member) ?? { runs: 0, away: 0 };
      this.#members.set(member, { runs: before.runs + Number(broke.has(member)), away: before.away + 1 });
    }
  }

  result(): Omit<Simulation, "seed"> {
    const { undisturbed, helped, replanned: anew } = this.#endings;
    const runs = this.#runs;
    const tasks = [...this.#tasks].map(([task, each]) => ({ task, meanHours: each.hours / runs, runs: each.runs })); // prettier-ignore
    const members = [...this.#members].map(([member, each]) => ({ member, ...each }));
    return {
      runs,
      covered: wilson(undisturbed + helped + anew, runs),
      endings: { ...this.#endings },
      uncovered: { mean: runs === 0 ? 0 : this.#hours / runs, worst: this.#worst },
      tasks: tasks.sort((a, b) => b.meanHours - a.meanHours),
      members: members.filter((each) => each.runs > 0).sort((a, b) => b.runs - a.runs),
    };
  }
}

function endingOf(lived: readonly Lived[], undone: boolean): keyof Simulation["endings"] {
  const by = new Set(lived.map(({ answer }) => answer?.by ?? null));
  if (by.has("none")) return "untried";
  if (undone) return "undone";
  if (by.has("replan")) return "replanned";
  return by.has("help") ? "helped" : "undisturbed";
}
