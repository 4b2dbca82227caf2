import { formulate, type Formulation } from "../../src/exact/formulation/formulation.ts";
import { recount } from "../../src/instance/recount.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import type { LinearAnswer, LinearSolver } from "./linearSolver.ts";
import type { RunContext, Runner } from "./runner.ts";
import { weightedSum } from "./weightedSum.ts";

/** Costs above that of the tier before are equal up to this: solvers keep their rows only up to about as much. */
const CEILING_SLACK = 1e-6;
/** Less time than this is not worth another call. */
const LEAST_SECONDS = 0.01;

/** Gives a linear solver the tiers one after the other, each with all the time that is left. */
export function tierByTier(solver: LinearSolver): Runner {
  return linearRunner(solver, solver.name, async (climb) => {
    const { formulation } = climb;
    const ceilings: number[] = [];
    for (let tier = 0; tier < formulation.instance.tiers.length && !climb.isOver(); tier += 1) {
      if (!formulation.isConstant(tier) && !climb.isFree(tier)) await climb.minimise(tier, ceilings);
      ceilings.push(climb.best === null ? Infinity : formulation.cost(tier, climb.best) + CEILING_SLACK);
    }
  });
}

/** Gives a linear solver all tiers at once, as a weighted sum the first tier weighing most. */
export function asOneSum(solver: LinearSolver): Runner {
  return linearRunner(solver, `${solver.name}, one sum`, async (climb) => {
    await climb.minimise(null, []);
  });
}

function linearRunner(solver: LinearSolver, name: string, climb: (ladder: Climb) => Promise<void>): Runner {
  return {
    name,
    seeded: false,
    missing: () => solver.missing(),
    prepare: async (instance) => {
      const formulation = formulate(instance);
      await solver.load?.();
      return (run) => climb(new Climb(solver, formulation, run));
    },
  };
}

/** One run of a linear solver over the tiers of an instance. */
class Climb {
  readonly formulation: Formulation;
  /** The columns of the best solution so far. */
  best: Float64Array | null = null;
  readonly #solver: LinearSolver;
  readonly #run: RunContext;
  #costs: Float64Array | null = null;
  #isProven = true;

  constructor(solver: LinearSolver, formulation: Formulation, run: RunContext) {
    this.#solver = solver;
    this.formulation = formulation;
    this.#run = run;
  }

  isOver(): boolean {
    return this.#run.seconds - this.#run.elapsed() < LEAST_SECONDS;
  }

  /** Whether a tier that cannot cost less than nothing costs nothing already: no call is needed. */
  isFree(tier: number): boolean {
    const { best, formulation } = this;
    const isFree = best !== null && !this.#isGoal(tier) && formulation.cost(tier, best) <= CEILING_SLACK;
    if (isFree && this.#isProven) this.#run.proved(tier, 0);
    return isFree;
  }

  /**
   * Minimises one tier, or the weighted sum of all if none is named, adding tangents at the solution until they meet the true
   * cost.
   */
  async minimise(tier: number | null, ceilings: readonly number[]): Promise<void> {
    while (!this.isOver()) {
      const model = tier === null ? weightedSum(this.formulation) : this.formulation.model(tier, ceilings);
      const answer = await this.#solver.solve(model, {
        seconds: this.#run.seconds - this.#run.elapsed(),
        start: this.best,
      });
      const missed = this.#take(answer);
      if (tier !== null && this.#isProven) this.#prove(tier, answer.bound);
      await this.#run.pause();
      if (answer.status !== "optimal") break;
      if (missed === 0) return;
    }
    this.#isProven = false;
  }

  #isGoal(tier: number): boolean {
    return this.formulation.instance.owners.some((owner) => owner.kind === "goal" && owner.tier === tier);
  }

  /** Open work and broken rules never cost less than nothing, whatever a solver knows of it. */
  #prove(tier: number, bound: number): void {
    const least = this.#isGoal(tier) ? bound : Math.max(0, bound);
    if (least > -Infinity) this.#run.proved(tier, least);
  }

  /** Takes over the solution of an answer, if there is one; says how many tangents it needed. */
  #take({ values, memory }: LinearAnswer): number {
    if (memory !== undefined) this.#run.usedMemory(memory);
    if (values === null) return 0;
    const portions = this.formulation.portions(values);
    this.#run.found(portions);
    const { broken, tiers } = recount(this.formulation.instance, portions);
    if (broken.length > 0) return 0;
    const found = this.formulation.values(portions);
    if (this.#costs === null || !isBetter(this.#costs, tiers)) [this.best, this.#costs] = [found, tiers];
    return this.formulation.refine(found);
  }
}
