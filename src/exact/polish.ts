import type { Instance } from "../instance/instance.ts";
import type { Deadline } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import { formulateFree, type Formulation } from "./formulation/formulation.ts";
import { Incumbent, TIER_ACCURACY } from "./incumbent.ts";

/** What became of a neighbourhood. */
export interface Polished {
  /** Better portions for all cells, or null: never ones that break a bound or are worse, tier by tier. */
  readonly portions: Int32Array | null;
  /** Whether every solve came to its end within its limits, so that a larger neighbourhood may be tried. */
  readonly finished: boolean;
}

/** Divides some cells anew, as well as can be, while all others keep their portions. */
export type Polish = (portions: ArrayLike<number>, free: readonly number[], limits: PolishLimits) => Polished;

export interface PolishLimits {
  /** Branch-and-bound nodes of each solve. */
  readonly nodes: number;
  /** When all of it has to be over. */
  readonly deadline: Deadline;
}

/** An improvement is worth a solve if it may be more than this, and than this part of what the tier costs. */
const LEAST_GAIN = 1e-7;
const LEAST_PART = 1e-4;
/** Solves of one tier, each with the tangents that the one before lacked. */
const MOST_ROUNDS = 4;

/**
 * Exact search of a neighbourhood (Shaw 1998; Fischetti and Lodi 2003): minimises the tiers in their order over the free
 * cells, each while no tier before it gets worse.
 */
export function polisher(instance: Instance, backend: Backend): Polish {
  return (portions, free, limits) => {
    const local = new Neighbourhood(formulateFree(instance, free, portions), backend, portions, limits);
    instance.tiers.forEach((_, tier) => {
      local.minimise(tier);
    });
    const { finished } = local;
    if (!local.improved) return { portions: null, finished };
    // Counted afresh and in full: the costs above are sums of few columns.
    const better = local.portions;
    return { portions: new Incumbent(instance, portions).offer(better) ? better : null, finished };
  };
}

class Neighbourhood {
  readonly #formulation: Formulation;
  readonly #backend: Backend;
  readonly #limits: PolishLimits;
  #values: Float64Array;
  improved = false;
  finished = true;

  constructor(formulation: Formulation, backend: Backend, portions: ArrayLike<number>, limits: PolishLimits) {
    this.#formulation = formulation;
    this.#backend = backend;
    this.#limits = limits;
    this.#values = formulation.values(portions);
    formulation.refine(this.#values);
  }

  get portions(): Int32Array {
    return this.#formulation.portions(this.#values);
  }

  minimise(tier: number): void {
    if (this.#formulation.isConstant(tier)) return;
    const { nodes, deadline } = this.#limits;
    for (let round = 0; round < MOST_ROUNDS && !deadline.isOver; round += 1) {
      const cost = this.#formulation.cost(tier, this.#values);
      const least = LEAST_GAIN + LEAST_PART * Math.abs(cost);
      if (cost - this.#formulation.least(tier) <= LEAST_GAIN) return;
      const ceilings = Float64Array.from({ length: tier }, (_, before) => this.#formulation.cost(before, this.#values) + TIER_ACCURACY); // prettier-ignore
      const model = this.#formulation.model(tier, ceilings);
      const answer = this.#backend.solve(model, { ...deadline.left, nodes, gap: least, start: this.#values });
      this.finished &&= answer.status === "optimal";
      if (answer.values === null || answer.objective > cost - LEAST_GAIN) return;
      // At their true cost: tangents may have promised too much.
      const values = this.#formulation.values(this.#formulation.portions(answer.values));
      if (this.#formulation.cost(tier, values) < cost - TIER_ACCURACY) {
        this.#values = values;
        this.improved = true;
      }
      if (this.#formulation.refine(values) === 0) return;
    }
  }
}
