import type { Backend } from "../backends/backend.ts";
import type { LinearModel } from "../linearModel.ts";
import { packBounds, type Row } from "../rows.ts";
import { LEAST_HOURS, pairsOf, type Hours, type Labour } from "./labour.ts";

/** Credits at which everybody earns their part and does only what they mind least per credit. */
export interface EqualEarnings {
  /** Credits for an hour of each task, 1 in the mean over all hours; 0 for a task of no hours. */
  readonly credits: readonly number[];
  /** By member and task, a division of the work in which that is so. Members' own hours do not bind in it. */
  readonly hours: Hours;
}

/** Rounds of the method, and the change of prices that ends it. */
const MOST_ROUNDS = 200;
const ENOUGH = 1e-9;
/** While prices are sought, who does not do a task minds it so many times as much as the work they mind most. */
const NOT_ABLE = 20;
/** Displeasure per credit that differs by no more than this part is the same; and so are earnings. */
const ALIKE = 1e-6;

/**
 * The competitive rule for chores (Branzei and Sandomirskiy 2019): prices at which each member earns their part of all
 * credits and does only tasks with the least displeasure per credit, so that nobody would rather have another's work and
 * credits. Prices are sought by the greedy Frank-Wolfe method on the dual of Eisenberg and Gale's programme (Chaudhury,
 * Kroer, Mehta and Nan 2024), which is not convex: there may be several equilibria, and this is one of them. A second
 * linear programme then looks for a division at these prices in which only those who are able take part. Null if none is
 * found, if a task or a member has nobody or nothing, or if somebody minds something not at all.
 */
export function equalEarnings(
  labour: Labour,
  parts: readonly number[],
  backend: Backend,
): EqualEarnings | null {
  const worked = workedTasks(labour);
  if (!canEarn(worked, parts)) return null;
  const total = worked.tasks.reduce((sum, hours) => sum + hours, 0);
  const earnings = parts.map((part) => part * total);
  const credits = pricesOf(everybody(worked), earnings, backend);
  const hours = credits === null ? null : divisionAt(worked, credits, earnings, backend);
  if (credits === null || hours === null) return null;
  const kept = labour.tasks.flatMap((size, task) => (size > LEAST_HOURS ? [task] : []));
  const spread = (values: readonly number[]) =>
    labour.tasks.map((_, task) => values[kept.indexOf(task)] ?? 0);
  return { credits: spread(credits), hours: hours.map(spread) };
}

/** Without the tasks of no hours. */
function workedTasks({ tasks, members, displeasure }: Labour): Labour {
  const isWorked = (_: unknown, task: number) => tasks[task]! > LEAST_HOURS;
  return {
    tasks: tasks.filter(isWorked),
    members,
    displeasure: displeasure.map((row) => row.filter(isWorked)),
  };
}

function canEarn({ tasks, displeasure }: Labour, parts: readonly number[]): boolean {
  return (
    tasks.length > 0 &&
    displeasure.every((row, member) => parts[member]! > 0 && row.some((each) => each !== null)) &&
    tasks.every((_, task) => displeasure.some((row) => row[task] !== null)) &&
    displeasure.flat().every((each) => each === null || each > 0)
  );
}

/** Displeasure of everybody in everything: prices cannot then fall to nothing for want of who could do the work. */
function everybody({ tasks, members, displeasure }: Labour): Labour {
  const most = Math.max(...displeasure.flat().map((each) => each ?? 0));
  return {
    tasks,
    members,
    displeasure: displeasure.map((row) => row.map((each) => each ?? NOT_ABLE * most)),
  };
}

/** Prices at which a round changes nothing; null if that does not come about. */
function pricesOf(labour: Labour, earnings: readonly number[], backend: Backend): readonly number[] | null {
  const { tasks, members } = labour;
  let scales: readonly number[] = members.map(() => 1);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const { values } = backend.solve(roundModel(labour, earnings, scales), { relaxed: true });
    if (values === null) return null;
    const next = [...values.subarray(tasks.length)];
    if (next.some((scale) => scale <= 0)) return null;
    const change = Math.max(...next.map((scale, member) => Math.abs(scale / scales[member]! - 1)));
    if (change <= ENOUGH) return [...values.subarray(0, tasks.length)];
    scales = next;
  }
  return null;
}

/**
 * Minimise the sum of `earnings x b / b before` with `p_t <= b_i d_it` and all credits given out: b_i is what member i gets
 * for a point of displeasure where that is most.
 */
function roundModel(labour: Labour, earnings: readonly number[], scales: readonly number[]): LinearModel {
  const { tasks, members } = labour;
  const columns = tasks.length + members.length;
  const rows = pairsOf(labour).map(({ member, task, displeasure }): Row => {
    return { columns: [task, tasks.length + member], amounts: [1, -displeasure], lower: -Infinity, upper: 0 };
  });
  const given = earnings.reduce((sum, each) => sum + each, 0);
  rows.push({ columns: tasks.map((_, task) => task), amounts: tasks, lower: given, upper: given });
  return {
    constant: 0,
    columns: {
      count: columns,
      cost: Float64Array.from([...tasks.map(() => 0), ...earnings.map((each, member) => each / scales[member]!)]), // prettier-ignore
      lower: new Float64Array(columns),
      upper: new Float64Array(columns).fill(Infinity),
      integer: new Uint8Array(columns),
    },
    rows: packBounds(rows),
  };
}

/** Hours at these prices: every task done, every part earned, by those who mind the work least per credit. */
function divisionAt(
  labour: Labour,
  credits: readonly number[],
  earnings: readonly number[],
  backend: Backend,
): Hours | null {
  const { tasks, members, displeasure } = labour;
  const least = displeasure.map((row) => Math.min(...row.map((each, task) => (each === null ? Infinity : each / credits[task]!)))); // prettier-ignore
  const pairs = pairsOf(labour).filter(
    (pair) => pair.displeasure / credits[pair.task]! <= least[pair.member]! * (1 + ALIKE),
  );
  const row = (
    chosen: (pair: (typeof pairs)[number]) => boolean,
    amount: (task: number) => number,
    sum: number,
  ): Row => {
    const columns = pairs.flatMap((pair, column) => (chosen(pair) ? [column] : []));
    const slack = ALIKE * Math.max(1, sum);
    return {
      columns,
      amounts: columns.map((column) => amount(pairs[column]!.task)),
      lower: sum - slack,
      upper: sum + slack,
    };
  };
  const { values } = backend.solve(
    {
      constant: 0,
      columns: {
        count: pairs.length,
        cost: new Float64Array(pairs.length),
        lower: new Float64Array(pairs.length),
        upper: Float64Array.from(pairs, ({ task }) => tasks[task]! + 1),
        integer: new Uint8Array(pairs.length),
      },
      rows: packBounds([
        ...tasks.map((size, task) =>
          row(
            (pair) => pair.task === task,
            () => 1,
            size,
          ),
        ),
        ...earnings.map((sum, member) =>
          row(
            (pair) => pair.member === member,
            (task) => credits[task]!,
            sum,
          ),
        ),
      ]),
    },
    { relaxed: true },
  );
  if (values === null) return null;
  const hours = members.map(() => tasks.map(() => 0));
  pairs.forEach(({ member, task }, column) => (hours[member]![task] = values[column]!));
  return hours;
}
