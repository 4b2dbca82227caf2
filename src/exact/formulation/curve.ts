import { bracketOf } from "./bracket.ts";
import { costAt, type Cost } from "./cost.ts";

/** A squared cost of a balance, bounded from below by lines: tangents, or chords between balances that can be reached. */
export interface Curve {
  readonly cost: Cost;
  /** The column of the balance. */
  readonly balance: number;
  /** The column of the cost. */
  readonly column: number;
  /** At least two balances that can be reached, in rising order; null if there are too many to tell. */
  readonly reached: Float64Array | null;
  /** Slope, and value at balance 0, of each line. */
  readonly slopes: number[];
  readonly offsets: number[];
}

/** A straight line: `slope x balance + offset`. */
export interface Line {
  readonly slope: number;
  readonly offset: number;
}

/** The tangent at a balance: a convex cost lies above all its tangents (Kelley 1960, section 2). */
function tangentAt(cost: Cost, balance: number): Line {
  const slope = 2 * (balance < cost.target ? cost.under : cost.over) * (balance - cost.target);
  return { slope, offset: costAt(cost, balance) - slope * balance };
}

/** The line through the costs of two balances: a convex cost lies below it between them, and above it elsewhere. */
export function chordOf(cost: Cost, from: number, to: number): Line {
  const slope = (costAt(cost, to) - costAt(cost, from)) / (to - from);
  return { slope, offset: costAt(cost, from) - slope * from };
}

/**
 * The highest lines at a balance that lie below the cost wherever a balance can be reached: a chord and its neighbours, so
 * that both ends meet the cost, or the tangent.
 */
export function linesAt({ cost, reached }: Curve, balance: number): readonly Line[] {
  if (reached === null) return [tangentAt(cost, balance)];
  const place = bracketOf(reached, balance);
  return [place - 1, place, place + 1].flatMap((from) =>
    from < 0 || from + 1 >= reached.length ? [] : [chordOf(cost, reached[from]!, reached[from + 1]!)],
  );
}

/** By how much the lines fall short of the highest that is possible at a balance. */
export function shortfallAt({ cost, reached, slopes, offsets }: Curve, balance: number): number {
  let highest = 0;
  for (let at = 0; at < slopes.length; at += 1)
    highest = Math.max(highest, slopes[at]! * balance + offsets[at]!);
  if (reached === null) return costAt(cost, balance) - highest;
  const place = bracketOf(reached, balance);
  const { slope, offset } = chordOf(cost, reached[place]!, reached[place + 1]!);
  return slope * balance + offset - highest;
}
