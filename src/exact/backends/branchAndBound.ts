import type { LinearModel } from "../linearModel.ts";
import type { Answer, SolveLimits } from "./backend.ts";
import { FEASIBILITY, isFeasible, objectiveOf } from "./feasibility.ts";

/** Bounds of the columns in one part of the solutions, and what they are known to cost at least. */
interface Part {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly bound: number;
}

/** When to give up, besides a limit of nodes. */
export type IsOver = () => boolean;

/**
 * Branch and bound (Land and Doig 1960): depth first, the most fractional column, first the side that it is nearer to. The
 * relaxations may be unsure of themselves: only their proven bounds cut anything off, and what they could not solve stays open.
 */
export function branchAndBound(
  model: LinearModel,
  relax: (model: LinearModel) => Answer,
  { nodes = Infinity, gap = 1e-9, start }: SolveLimits,
  isOver: IsOver,
): Answer {
  const { columns } = model;
  let [values, objective] = [null as Float64Array | null, Infinity];
  if (start !== undefined && isFeasible(model, start, false))
    [values, objective] = [start, objectiveOf(model, start)];
  const open: Part[] = [{ lower: columns.lower, upper: columns.upper, bound: -Infinity }];
  /** Lowest bound of the parts that were given up without being searched through. */
  let unsure = Infinity;
  for (let looked = 0; open.length > 0 && looked < nodes && !isOver(); looked += 1) {
    const part = open.pop()!;
    if (part.bound >= objective - gap) continue;
    const answer = relax({ ...model, columns: { ...columns, lower: part.lower, upper: part.upper } });
    if (answer.status === "infeasible") continue;
    const bound = Math.max(part.bound, answer.bound);
    if (bound >= objective - gap) continue;
    const column = answer.values === null ? -1 : mostFractional(model, answer.values);
    if (column >= 0) {
      open.push(...split(part, column, answer.values![column]!, bound));
      continue;
    }
    if (answer.values !== null && answer.objective < objective)
      [values, objective] = [answer.values, answer.objective];
    const undecided = answer.status === "optimal" ? -1 : undecidedColumn(model, part);
    if (undecided < 0) unsure = Math.min(unsure, bound);
    else open.push(...split(part, undecided, (part.lower[undecided]! + part.upper[undecided]!) / 2, bound));
  }
  const lowest = open.reduce((least, part) => Math.min(least, part.bound), Math.min(unsure, objective));
  if (values === null)
    return lowest === Infinity
      ? { status: "infeasible", values, objective, bound: Infinity, duals: null }
      : { status: "unknown", values, objective, bound: lowest, duals: null };
  const status = objective - lowest <= gap ? "optimal" : "feasible";
  return { status, values, objective, bound: lowest, duals: null };
}

/** The column that is to be whole and is furthest from it, or -1. */
function mostFractional({ columns }: LinearModel, values: Float64Array): number {
  let [found, furthest] = [-1, FEASIBILITY];
  for (let column = 0; column < columns.count; column += 1) {
    if (columns.integer[column] === 0) continue;
    const off = Math.abs(values[column]! - Math.round(values[column]!));
    if (off > furthest) [found, furthest] = [column, off];
  }
  return found;
}

/** A column that may still take several whole values, or -1. */
function undecidedColumn({ columns }: LinearModel, { lower, upper }: Part): number {
  return columns.integer.findIndex((integer, column) => {
    const choices = upper[column]! - lower[column]!;
    return integer === 1 && choices >= 1 && choices < Infinity;
  });
}

/** Both sides of a value. The side to look at first comes last. */
function split(part: Part, column: number, value: number, bound: number): readonly Part[] {
  const below = Math.min(Math.floor(value), part.upper[column]! - 1);
  const upper = part.upper.slice();
  upper[column] = below;
  const lower = part.lower.slice();
  lower[column] = below + 1;
  const [down, up] = [
    { ...part, upper, bound },
    { ...part, lower, bound },
  ];
  return value - below > 0.5 ? [down, up] : [up, down];
}
