/**
 * The compiled instance: six primitives in typed arrays, all that an engine knows. Members, turns, cells, ledgers and so on
 * are numbers from 0; what they mean stays with the compiler.
 *
 * - A **turn** has portions; what stays uncovered costs.
 * - A **cell** is a pair (member, turn) that may hold portions: `least <= n <= most`. A turn's other members hold none.
 * - A **ledger** is a balance, `opening + sum of amount x n` over some cells, with hard bounds and/or a convex cost.
 * - A **coupling** rewards common hands: `weight x (1 - sum over pairs of min(A, B))`, A and B being sums over cells.
 * - A **count** counts the keys (groups of cells) with at least one portion, with hard bounds and/or a cost.
 * - A **budget** bounds, or prices, the summed cost of some ledgers.
 * - A **ranking** costs, for every k, the mean of its k largest balances. The exact methods know it, the search does not.
 *
 * Every cost has an **owner** (coverage, a rule, a goal) with a tier and a weight. Tiers are compared in order.
 */
export interface Instance {
  readonly tiers: readonly string[];
  /** The first tier of goals. */
  readonly goalsFrom: number;
  readonly owners: readonly Owner[];

  readonly members: number;
  readonly turns: Turns;
  readonly cells: Cells;
  readonly ledgers: Ledgers;
  readonly pairs: Pairs;
  readonly counts: Counts;
  readonly keys: Keys;
  readonly budgets: readonly Budget[];
  readonly rankings: readonly Ranking[];
}

/** Whom a cost or a hard bound belongs to. */
export interface Owner {
  readonly name: string;
  readonly kind: "coverage" | "rule" | "fairness" | "goal";
  /** Index in `tiers`; -1 for what is only hard. */
  readonly tier: number;
  readonly weight: number;
  /** Cost that no choice changes. */
  readonly constant: number;
}

export interface Turns {
  readonly count: number;
  readonly portions: Int32Array;
  readonly owner: Int32Array;
  /** Cost of one uncovered portion, before the owner's weight. */
  readonly cost: Float64Array;
  /** The companion turn whose portions must equal those that learners hold here, or -1. */
  readonly mentor: Int32Array;
  /** The same link seen from the mentor turn, or -1. */
  readonly mentored: Int32Array;
  readonly cells: Rows;
  /** Turns of one task have one number: what moves may shift along in time. */
  readonly series: Rows;
  readonly seriesOf: Int32Array;
  /** Turns of one process have one number, and each has a season: what moves may hand over as a whole. */
  readonly processes: Rows;
  readonly processOf: Int32Array;
  readonly seasonOf: Int32Array;
}

export interface Cells {
  readonly count: number;
  readonly member: Int32Array;
  readonly turn: Int32Array;
  readonly most: Int32Array;
  readonly least: Int32Array;
  /** Owner of the bound that `most` comes from, or -1 for what the turn itself allows. */
  readonly boundBy: Int32Array;
  readonly learner: Uint8Array;
  readonly ofMember: Rows;
  /** What a portion moves. Only what steers the search: a goal of weight 0 is left to the recount. */
  readonly ledgers: Terms;
  /** Twice the pair, plus 1 for side B. */
  readonly pairs: Terms;
  readonly keys: Rows;
}

export interface Ledgers {
  readonly count: number;
  readonly owner: Int32Array;
  readonly opening: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly target: Float64Array;
  readonly under: Float64Array;
  readonly over: Float64Array;
  /** 1 or 2. */
  readonly power: Uint8Array;
  /** The budget that the cost counts against, or -1 for the owner's tier. */
  readonly budget: Int32Array;
  readonly terms: Terms;
}

export interface Pairs {
  readonly count: number;
  readonly owner: Int32Array;
  readonly weight: Float64Array;
  readonly a: Terms;
  readonly b: Terms;
}

export interface Counts {
  readonly count: number;
  readonly owner: Int32Array;
  readonly lower: Int32Array;
  readonly upper: Int32Array;
  readonly target: Float64Array;
  readonly under: Float64Array;
  readonly over: Float64Array;
  readonly keys: Rows;
}

export interface Keys {
  readonly count: number;
  readonly of: Int32Array;
  readonly cells: Rows;
}

export interface Budget {
  readonly owner: number;
  readonly limit: number;
  /** Hard, or else a cost of `over` for each unit beyond the limit, before the owner's weight. */
  readonly hard: boolean;
  readonly over: number;
}

/**
 * Balances from the largest down: one row of terms each, and as many owners, each with a tier of its own. Owner k (from 0)
 * bears the mean of the k + 1 largest, which is convex, so that a bound can be proven of it; in the order of the
 * tiers that compares like the sorted balances themselves (Ogryczak and Sliwinski 2003).
 */
export interface Ranking {
  readonly owners: Int32Array;
  readonly opening: Float64Array;
  readonly terms: Terms;
}

/** Lists of numbers, one after the other: row i is `items[start[i]] .. items[start[i + 1] - 1]`. */
export interface Rows {
  readonly start: Int32Array;
  readonly items: Int32Array;
}

/** Rows whose items have amounts. */
export interface Terms extends Rows {
  readonly amounts: Float64Array;
}

/** Hard bounds on balances hold up to this: sums of hours carry rounding errors of about 1e-12. */
export const TOLERANCE = 1e-7;
