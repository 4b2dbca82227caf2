import type { Instance, Owner } from "../instance/instance.ts";
import type { Backend } from "./backends/backend.ts";
import { formulateFree, type Formulation } from "./formulation/formulation.ts";
import { Incumbent, TIER_ACCURACY } from "./incumbent.ts";

/**
 * Divides some cells anew, as well as can be, while all others keep their portions. Gives better portions for all cells, or
 * null: never ones that break a bound or that are worse in any tier order.
 */
export type Polish = (portions: ArrayLike<number>, free: readonly number[]) => Int32Array | null;

export interface PolishSettings {
  /** Branch-and-bound nodes for each solve: the same portions every time. */
  readonly nodes: number;
}

/** Whose tiers are polished: those before them seldom leave anything to gain. */
const GOALS: ReadonlySet<Owner["kind"]> = new Set(["fairness", "goal"]);
/** An improvement is worth a solve if it may be more than this. */
const LEAST_GAIN = 1e-7;
/** Solves of one tier, each with the tangents that the one before lacked. */
const MOST_ROUNDS = 4;

/**
 * Exact search of a neighbourhood (Shaw 1998; Fischetti and Lodi 2003): minimises the tiers of the goals in their order over
 * the free cells, while no tier before them gets worse.
 */
export function polisher(instance: Instance, backend: Backend, { nodes }: PolishSettings): Polish {
  const goalTiers = instance.tiers.flatMap((_, tier) =>
    instance.owners.some((owner) => GOALS.has(owner.kind) && owner.tier === tier) ? [tier] : [],
  );
  return (portions, free) => {
    const formulation = formulateFree(instance, free, portions);
    const local = new Neighbourhood(formulation, backend, portions, nodes);
    for (const tier of goalTiers) if (!formulation.isConstant(tier)) local.minimise(tier);
    if (!local.improved) return null;
    // Counted afresh and in full: the costs above are sums of few columns.
    const incumbent = new Incumbent(instance, portions);
    return incumbent.offer(local.portions) ? local.portions : null;
  };
}

class Neighbourhood {
  readonly #formulation: Formulation;
  readonly #backend: Backend;
  readonly #nodes: number;
  #values: Float64Array;
  improved = false;

  constructor(formulation: Formulation, backend: Backend, portions: ArrayLike<number>, nodes: number) {
    this.#formulation = formulation;
    this.#backend = backend;
    this.#nodes = nodes;
    this.#values = formulation.values(portions);
    formulation.refine(this.#values);
  }

  get portions(): Int32Array {
    return this.#formulation.portions(this.#values);
  }

  minimise(tier: number): void {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const cost = this.#formulation.cost(tier, this.#values);
      const ceilings = Float64Array.from({ length: tier }, (_, before) => this.#formulation.cost(before, this.#values) + TIER_ACCURACY); // prettier-ignore
      const model = this.#formulation.model(tier, ceilings);
      const answer = this.#backend.solve(model, { nodes: this.#nodes, gap: LEAST_GAIN, start: this.#values });
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
