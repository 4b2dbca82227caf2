import type { Instance } from "../../instance/instance.ts";
import type { LinearModel } from "../linearModel.ts";
import { formulateBudgets } from "./budgets.ts";
import { formulateCounts } from "./counts.ts";
import { shortfallAt } from "./curve.ts";
import { Expression } from "./expression.ts";
import { formulateLedgers } from "./ledgers.ts";
import { linearModel } from "./model.ts";
import { formulateRankings } from "./rankings.ts";
import { formulatePairs } from "./pairs.ts";
import { Programme } from "./programme.ts";
import { scopeOf, wholeScope, type Scope } from "./scope.ts";
import { addLines } from "./tangents.ts";
import { formulateCells, formulateTurns } from "./turns.ts";

/** Lines that fall short by less than this are as good as the curve itself. */
const CURVE_ACCURACY = 1e-9;

/**
 * An instance as a mixed-integer linear programme. Every division that breaks no hard bound is a solution of it, at its true
 * cost; a solution costs at most what its division truly costs, and less only as far as tangents fall short of a
 * squared cost, or in the late tiers of a ranking of many balances.
 */
export class Formulation {
  readonly instance: Instance;
  readonly #programme: Programme;

  constructor(instance: Instance, scope: Scope) {
    this.instance = instance;
    this.#programme = new Programme(instance, scope);
    if (scope.whole)
      instance.owners.forEach(({ constant }, owner) =>
        this.#programme.charge(owner, new Expression(constant)),
      );
    formulateCells(this.#programme);
    formulateTurns(this.#programme);
    formulateLedgers(this.#programme);
    formulatePairs(this.#programme);
    formulateCounts(this.#programme);
    formulateBudgets(this.#programme);
    formulateRankings(this.#programme);
  }

  /** Columns so far: the free cells first, in their order, then what is defined by them. */
  get columns(): number {
    return this.#programme.lower.length;
  }

  /** Rows so far: tangents are added at the end. */
  get rows(): number {
    return this.#programme.rowLower.length;
  }

  /** Whether nothing that is free bears on the cost of a tier. */
  isConstant(tier: number): boolean {
    return this.#programme.tiers[tier]!.columns.length === 0;
  }

  /** A cost that the tier cannot fall below, whatever the values, by the bounds of the columns alone. */
  least(tier: number): number {
    return this.#programme.range(this.#programme.tiers[tier]!)[0];
  }

  /** Cost of a tier for these values of the columns: for a restricted scope, of what the free cells touch. */
  cost(tier: number, values: ArrayLike<number>): number {
    return this.#programme.tiers[tier]!.at(values);
  }

  /**
   * Minimises one tier while the tiers before it cost at most so much, one row each. Infinity leaves a tier free. The rows are
   * those of the formulation, then one for each bounded tier that is not constant.
   */
  model(tier: number, ceilings: ArrayLike<number> = []): LinearModel {
    return linearModel(this.#programme, tier, ceilings);
  }

  /** Portions per cell of a solution. Those of cells that are not free are the given ones. */
  portions(values: ArrayLike<number>): Int32Array {
    const { scope, instance } = this.#programme;
    const portions = scope.whole ? new Int32Array(instance.cells.count) : Int32Array.from(scope.fixed);
    scope.cells.forEach((cell, column) => (portions[cell] = Math.round(values[column]!)));
    return portions;
  }

  /** The columns of a division, squared costs at their true value. */
  values(portions: ArrayLike<number>): Float64Array {
    const { scope, definitions } = this.#programme;
    const values = new Float64Array(definitions.length);
    scope.cells.forEach((cell, column) => (values[column] = portions[cell]!));
    definitions.forEach((definition, column) => {
      if (definition !== null) values[column] = definition(values);
    });
    return values;
  }

  /** Adds lines below the squared costs at the balances of these values, wherever those so far fall short; returns how many. */
  refine(values: ArrayLike<number>): number {
    let added = 0;
    for (const curve of this.#programme.curves) {
      const balance = values[curve.balance]!;
      if (shortfallAt(curve, balance) <= CURVE_ACCURACY) continue;
      added += addLines(this.#programme, curve, balance);
    }
    return added;
  }
}

/** The whole instance. */
export function formulate(instance: Instance): Formulation {
  return new Formulation(instance, wholeScope(instance));
}

/** Some cells of it, all others held at the given portions; costs no more than what the free cells touch. */
export function formulateFree(
  instance: Instance,
  free: readonly number[],
  portions: ArrayLike<number>,
): Formulation {
  return new Formulation(instance, scopeOf(instance, free, portions));
}
