import type { Instance } from "../instance/instance.ts";
import type { Deadline } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import { formulate } from "./formulation/formulation.ts";
import { TIER_ACCURACY, type Incumbent } from "./incumbent.ts";
import { PROVEN_GAP } from "./prove.ts";

/** A bound is near that is no further below the cost than this part of it. */
const NEAR = 0.1;

/**
 * Whether the relaxation comes near what a division costs, in every tier that may cost less: then branch and bound of the
 * whole gets somewhere, however large it is. False where that cannot be told within the time.
 */
export function isNear(
  instance: Instance,
  backend: Backend,
  { portions, tiers }: Incumbent,
  deadline: Deadline,
): boolean {
  const formulation = formulate(instance);
  formulation.refine(formulation.values(portions));
  const ceilings = tiers.map((cost) => cost + TIER_ACCURACY);
  return tiers.every((cost, tier) => {
    const least = cost - NEAR * Math.abs(cost) - PROVEN_GAP;
    if (formulation.isConstant(tier) || formulation.least(tier) >= least) return true;
    if (deadline.isOver) return false;
    const model = formulation.model(tier, ceilings.subarray(0, tier));
    const { bound } = backend.solve(model, { ...deadline.left, relaxed: true });
    // A bound above what it costs is an error of rounding.
    return bound >= least && bound <= cost + PROVEN_GAP;
  });
}
