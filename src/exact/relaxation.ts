import type { Deadline } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import type { Formulation } from "./formulation/formulation.ts";

/** Rounds of tangents at the solution of the relaxation. */
const MOST_ROUNDS = 30;
/** A round that lifts the bound by less than this, and than this part of it, is the last. */
const LEAST_LIFT = 1e-7;
const LEAST_PART = 2e-3;

/**
 * A lower bound on the cost of a tier while those before it cost no more than their ceilings: the relaxation in which portions
 * need not be whole, with tangents added where its solution lies until they hardly lift it any more (Kelley 1960). Yields the
 * bound after every round; stops early once it reaches `enough`.
 */
export function* relaxedBounds(
  formulation: Formulation,
  backend: Backend,
  tier: number,
  ceilings: ArrayLike<number>,
  enough: number,
  deadline: Deadline,
): Generator<number, void> {
  let bound = -Infinity;
  for (let round = 0; round < MOST_ROUNDS && bound < enough && !deadline.isOver; round += 1) {
    const answer = backend.solve(formulation.model(tier, ceilings), { ...deadline.left, relaxed: true });
    const lift = answer.bound - bound;
    bound = Math.max(bound, answer.bound);
    yield bound;
    if (
      answer.values === null ||
      lift < LEAST_LIFT + LEAST_PART * Math.abs(bound) ||
      formulation.refine(answer.values) === 0
    )
      return;
  }
}
