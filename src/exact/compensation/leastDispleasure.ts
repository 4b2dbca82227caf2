import type { Backend } from "../backends/backend.ts";
import type { LinearModel } from "../linearModel.ts";
import { packBounds, type Row } from "../rows.ts";
import { pairsOf, type Hours, type Labour } from "./labour.ts";

/** The division that costs the least displeasure in all, and what the solver says that an hour of each task costs. */
export interface LeastDispleasure {
  readonly hours: Hours;
  readonly total: number;
  /** Dual of each task's hours: one of perhaps many. */
  readonly duals: readonly number[];
}

/**
 * The linear programme of theory M16: minimise displeasure, every task done, nobody beyond their hours. Null if the hours
 * do not suffice, or the backend has no answer with duals.
 */
export function leastDispleasure(labour: Labour, backend: Backend): LeastDispleasure | null {
  const { values, objective, duals } = backend.solve(modelOf(labour), { relaxed: true });
  if (values === null || duals === null) return null;
  const hours = labour.members.map(() => labour.tasks.map(() => 0));
  pairsOf(labour).forEach(({ member, task }, column) => (hours[member]![task] = values[column]!));
  return { hours, total: objective, duals: [...duals.subarray(0, labour.tasks.length)] };
}

/** A column a pair; a row a task, then a row a member. */
function modelOf(labour: Labour): LinearModel {
  const pairs = pairsOf(labour);
  const rows = (of: "task" | "member", count: number): { columns: number[]; amounts: number[] }[] => {
    const lists = Array.from({ length: count }, () => ({ columns: [] as number[], amounts: [] as number[] }));
    pairs.forEach((pair, column) => {
      lists[pair[of]]!.columns.push(column);
      lists[pair[of]]!.amounts.push(1);
    });
    return lists;
  };
  const tasks = rows("task", labour.tasks.length).map((row, task): Row => {
    return { ...row, lower: labour.tasks[task]!, upper: labour.tasks[task]! };
  });
  const members = rows("member", labour.members.length).map((row, member): Row => {
    return { ...row, lower: -Infinity, upper: labour.members[member]! };
  });
  return {
    constant: 0,
    columns: {
      count: pairs.length,
      cost: Float64Array.from(pairs, ({ displeasure }) => displeasure),
      lower: new Float64Array(pairs.length),
      // Without bounds of their own: those would share in the duals of the tasks.
      upper: new Float64Array(pairs.length).fill(Infinity),
      integer: new Uint8Array(pairs.length),
    },
    rows: packBounds([...tasks, ...members]),
  };
}
