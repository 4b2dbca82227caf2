import type { Instance } from "../instance/instance.ts";
import { Deadline, type Allowance } from "./allowance.ts";
import type { Answer, Backend } from "./backends/backend.ts";
import { formulate, type Formulation } from "./formulation/formulation.ts";
import { Incumbent, TIER_ACCURACY } from "./incumbent.ts";
import { relaxedBounds } from "./relaxation.ts";

/** Cost and bound of a tier that differ by no more than this have met. */
export const PROVEN_GAP = 1e-6;

/** The best division known, and what is proven of it. */
export interface Proof {
  readonly portions: Int32Array;
  /** True cost of each tier. */
  readonly tiers: Float64Array;
  /** Per tier: no division that is no worse in all tiers before it costs less in it. -Infinity if nothing is known. */
  readonly bounds: Float64Array;
  /** Whether every tier costs what it is bound to cost, to 1e-6. */
  readonly proven: boolean;
}

export interface ProofSettings extends Allowance {
  /** A division to start from, portions per cell. */
  readonly start: ArrayLike<number>;
  /**
   * What a search makes of a division, in so many seconds if there is a limit: one that branch and bound finds, the best of a tier,
   * is seldom good in those after it. It is taken if it is better.
   */
  readonly searched?: (portions: Int32Array, seconds?: number) => Int32Array;
  /** Only the relaxation: bounds, without a search for better divisions. */
  readonly relaxed?: boolean;
}

/** The part of the seconds that solves may take, so that a search can go on from what the last of them finds. */
const SOLVES_SHARE = 0.95;
/** Nodes of the first solve of a tier; each further one may take so many times more. */
const FIRST_NODES = 8000;
const GROWTH = 4;
/** Whatever has not ended after so many nodes does not end for want of them. */
const MOST_NODES = 1e9;

/**
 * Tier by tier: the least that the tier costs while those before it cost no more than in the best division, which each
 * solution may replace after a recount. Where squared costs lie above their tangents, tangents are added and the
 * tier is solved again, until cost and bound have met (Duran and Grossmann 1986). Yields between solves, so that the
 * caller may pause or end it, and at the end; every proof it yields holds.
 */
export function* prove(
  instance: Instance,
  backend: Backend,
  settings: ProofSettings,
): Generator<Proof, void> {
  const tierwise = new Tierwise(instance, backend, settings);
  const tiers = instance.tiers.map((_, tier) => tier);
  // First of all tiers: branch and bound of one of them may take all the time there is.
  for (const tier of tiers) yield* tierwise.relax(tier);
  if (settings.relaxed !== true) {
    for (const tier of tiers) {
      yield* tierwise.search();
      yield* tierwise.relax(tier);
      yield* tierwise.solve(tier);
    }
    yield* tierwise.search();
    // Those whose bounds were taken back by what was found later on.
    for (const tier of tiers) yield* tierwise.relax(tier);
  }
  yield tierwise.proof;
}

class Tierwise {
  readonly #instance: Instance;
  readonly #backend: Backend;
  readonly #nodes: number;
  readonly #searched: ProofSettings["searched"];
  readonly #whole: Deadline;
  /** Of the solves. */
  readonly #deadline: Deadline;
  readonly #formulation: Formulation;
  readonly #incumbent: Incumbent;
  readonly #bounds: Float64Array;
  /** The division that a search has gone on from: of the first one a search has made what it could. */
  #known: Int32Array;
  /** Tiers of which the relaxation has told what it can. */
  readonly #relaxed = new Set<number>();

  constructor(instance: Instance, backend: Backend, settings: ProofSettings) {
    this.#instance = instance;
    this.#backend = backend;
    this.#nodes = settings.nodes ?? Infinity;
    this.#searched = settings.searched;
    this.#whole = new Deadline(settings);
    this.#deadline = settings.searched === undefined ? this.#whole : this.#whole.part(SOLVES_SHARE);
    this.#formulation = formulate(instance);
    this.#incumbent = new Incumbent(instance, settings.start);
    this.#known = this.#incumbent.portions;
    this.#bounds = Float64Array.from(instance.tiers, (_, tier) => this.#formulation.least(tier));
    this.#formulation.refine(this.#formulation.values(this.#incumbent.portions));
  }

  get proof(): Proof {
    const { portions, tiers } = this.#incumbent;
    const proven = this.#instance.tiers.every((_, tier) => this.#isClosed(tier));
    return { portions, tiers: tiers.slice(), bounds: this.#bounds.slice(), proven };
  }

  *relax(tier: number): Generator<Proof, void> {
    if (this.#relaxed.has(tier) || this.#isClosed(tier)) return;
    this.#relaxed.add(tier);
    const enough = this.#incumbent.broken ? Infinity : this.#incumbent.tiers[tier]! - PROVEN_GAP;
    const ceilings = this.#ceilings(tier);
    for (const bound of relaxedBounds(
      this.#formulation,
      this.#backend,
      tier,
      ceilings,
      enough,
      this.#deadline,
    )) {
      // prettier-ignore
      this.#lift(tier, bound);
      yield this.proof;
    }
  }

  /** Searches on from what branch and bound has found. */
  *search(): Generator<Proof, void> {
    const { portions } = this.#incumbent;
    if (this.#searched === undefined || portions === this.#known) return;
    if (this.#whole.isOver || this.proof.proven) return;
    this.#offer(this.#searched(portions, this.#whole.left.seconds));
    this.#known = this.#incumbent.portions;
    yield this.proof;
  }

  *solve(tier: number): Generator<Proof, void> {
    let spent = 0;
    for (let most = FIRST_NODES; most < MOST_NODES && !this.#isClosed(tier); most *= GROWTH) {
      const nodes = Math.min(most, this.#nodes - spent);
      if (nodes < 1 || this.#deadline.isOver) return;
      spent += nodes;
      const answer = this.#solve(tier, nodes);
      this.#lift(tier, answer.bound);
      const learnt = this.#learn(answer);
      yield this.proof;
      if (answer.status === "infeasible" || (answer.status === "optimal" && !learnt)) return;
    }
  }

  #solve(tier: number, nodes: number): Answer {
    const { portions, broken } = this.#incumbent;
    return this.#backend.solve(this.#formulation.model(tier, this.#ceilings(tier)), {
      ...this.#deadline.left,
      nodes,
      gap: PROVEN_GAP / 10,
      ...(broken ? {} : { start: this.#formulation.values(portions) }),
    });
  }

  /** Tangents where the solution lies, and its division if it is better; whether either is new. */
  #learn({ values }: Answer): boolean {
    if (values === null) return false;
    const portions = this.#formulation.portions(values);
    const better = this.#offer(portions);
    return this.#formulation.refine(this.#formulation.values(portions)) > 0 || better;
  }

  /** Takes a division if it is better; whether it is. */
  #offer(portions: Int32Array): boolean {
    const { tiers, broken } = this.#incumbent;
    const better = this.#incumbent.offer(portions);
    if (better) {
      this.#forget(broken ? null : tiers);
      this.#distrust();
    }
    return better;
  }

  /** What the tiers before one may cost. */
  #ceilings(tier: number): Float64Array {
    const { tiers, broken } = this.#incumbent;
    return tiers.slice(0, tier).map((cost) => (broken ? Infinity : cost + TIER_ACCURACY));
  }

  /** Takes a bound, unless the best division refutes it. */
  #lift(tier: number, bound: number): void {
    const { tiers, broken } = this.#incumbent;
    if (!broken && bound > tiers[tier]! + PROVEN_GAP) return;
    this.#bounds[tier] = Math.max(this.#bounds[tier]!, broken ? bound : Math.min(bound, tiers[tier]!));
  }

  /**
   * Takes back bounds that hold only beneath ceilings which a better division, at the price of later tiers, has lifted; where
   * ceilings have changed at all, the relaxation may tell something new.
   * @param before costs of the division before; null if it broke a bound, so that no ceiling held.
   */
  #forget(before: Float64Array | null): void {
    let [changed, lifted] = [false, false];
    this.#incumbent.tiers.forEach((cost, tier) => {
      if (lifted) this.#bounds[tier] = this.#formulation.least(tier);
      if (changed) this.#relaxed.delete(tier);
      const rise = before === null ? -Infinity : cost - before[tier]!;
      changed ||= Math.abs(rise) > TIER_ACCURACY;
      lifted ||= rise > TIER_ACCURACY;
    });
  }

  /** Takes back bounds that the best division refutes: no solver is beyond doubt. */
  #distrust(): void {
    this.#incumbent.tiers.forEach((cost, tier) => {
      if (cost < this.#bounds[tier]! - PROVEN_GAP) this.#bounds[tier] = this.#formulation.least(tier);
      this.#bounds[tier] = Math.min(this.#bounds[tier]!, cost);
    });
  }

  #isClosed(tier: number): boolean {
    const { tiers, broken } = this.#incumbent;
    return !broken && tiers[tier]! - this.#bounds[tier]! <= PROVEN_GAP;
  }
}
