/** Hours a week of each task in each job: the jobs as they are today, before they are taken apart. */
export type Jobs = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface MergedTask {
  readonly task: string;
  /** Hours a week: as the list says, else what the jobs have together. */
  readonly hours: number;
  /** Share of the task per job; together 1, or less where the jobs have fewer hours than the task takes. */
  readonly shares: Readonly<Record<string, number>>;
  /**
   * `double`: the jobs have more hours than the task takes, or without a list, several jobs have it. `gap`: they have fewer, or
   * none has it. `unlisted`: a job has it, the list does not. Null: they fit.
   */
  readonly finding: "double" | "gap" | "unlisted" | null;
  /** Hours a week that the jobs have together. */
  readonly inJobs: number;
  readonly jobs: readonly string[];
}

/** Hours that differ by less are the same: a fraction of a second a week. */
const SAME = 1e-6;

/**
 * Takes jobs apart into tasks (R6, "de bestaande jobs op te splitsen in een lijst van taken"): who does which part of which
 * task today, with what is done twice and what nobody does.
 * @param jobs hours a week, by job and by task; hours of 0 or less are passed over
 * @param listed hours a week of the tasks that there are; empty if there is no list
 */
export function mergeJobs(jobs: Jobs, listed: Readonly<Record<string, number>> = {}): readonly MergedTask[] {
  const list = new Map(Object.entries(listed));
  const held = new Map<string, Map<string, number>>([...list.keys()].map((task) => [task, new Map()]));
  for (const [job, tasks] of Object.entries(jobs))
    for (const [task, hours] of Object.entries(tasks)) {
      if (hours <= 0) continue;
      const holders = held.get(task) ?? new Map<string, number>();
      held.set(task, holders.set(job, hours));
    }
  return [...held].map(([task, holders]) => merged(task, holders, list));
}

function merged(
  task: string,
  holders: ReadonlyMap<string, number>,
  list: ReadonlyMap<string, number>,
): MergedTask {
  const inJobs = [...holders.values()].reduce((sum, hours) => sum + hours, 0);
  const needed = list.get(task);
  const whole = Math.max(inJobs, needed ?? 0);
  return {
    task,
    hours: needed ?? inJobs,
    shares: Object.fromEntries([...holders].map(([job, hours]) => [job, hours / whole])),
    finding: findingOf(inJobs, needed, holders.size, list.size > 0),
    inJobs,
    jobs: [...holders.keys()],
  };
}

function findingOf(
  inJobs: number,
  needed: number | undefined,
  holders: number,
  isListed: boolean,
): MergedTask["finding"] {
  if (needed === undefined) return isListed ? "unlisted" : holders > 1 ? "double" : null;
  if (inJobs > needed + SAME) return "double";
  return inJobs < needed - SAME ? "gap" : null;
}
