import type { Instance } from "../../instance/instance.ts";
import { recount } from "../../instance/recount.ts";
import { Deadline, type Allowance } from "../allowance.ts";
import type { Backend } from "../backends/backend.ts";
import { formulate } from "../formulation/formulation.ts";
import { TIER_ACCURACY } from "../incumbent.ts";
import type { Proof } from "../prove.ts";
import { strengthenedBounds } from "./strengthen.ts";

export interface TightBoundSettings extends Pick<Allowance, "seconds" | "clock"> {
  /** The division whose tiers are the ceilings, portions per cell. It must break no hard bound. */
  readonly start: ArrayLike<number>;
  /** Rounds of cuts for each tier, a whole number >= 0; default 100. The same bounds every time, unlike seconds. */
  readonly rounds?: number;
}

/** Tiers before the last may take this part of the seconds together: most cost nothing, or are bounded at once. */
const EARLIER = 0.15;
const DEFAULT_ROUNDS = 100;
/** Cost and bound that differ by no more than this have met. */
const PROVEN_GAP = 1e-6;

/**
 * Lower bounds on the cost of every tier: no division that costs no more than the given one in all tiers before it costs less
 * in it. docs/bounds-tight.md proves it. Yields a proof, always of the given division, after every solve: bounds hold at any
 * moment, and never fall. The caller may pause or end it there.
 * @throws {RangeError} if the given division breaks a hard bound.
 */
export function* tightBounds(
  instance: Instance,
  backend: Backend,
  settings: TightBoundSettings,
): Generator<Proof, void> {
  const { start, rounds = DEFAULT_ROUNDS, seconds = Infinity } = settings;
  const { tiers, broken } = recount(instance, start);
  if (broken.length > 0) throw new RangeError("a bound needs a division that breaks no hard bound");
  const formulation = formulate(instance);
  formulation.refine(formulation.values(start));
  const bounds = tiers.map((cost, tier) => Math.min(cost, formulation.least(tier)));
  const proof = (): Proof => ({
    portions: Int32Array.from(start),
    tiers: tiers.slice(),
    bounds: bounds.slice(),
    proven: tiers.every((cost, tier) => cost - bounds[tier]! <= PROVEN_GAP),
  });
  const last = tiers.length - 1;
  const whole = new Deadline(settings);
  const earlier = new Deadline({ ...settings, seconds: EARLIER * seconds });
  for (let tier = 0; tier <= last; tier += 1) {
    yield proof();
    const cost = tiers[tier]!;
    if (cost - bounds[tier]! <= PROVEN_GAP) continue;
    const deadline = tier === last ? whole : earlier;
    const ceilings = tiers.slice(0, tier).map((reached) => reached + TIER_ACCURACY);
    const enough = cost - PROVEN_GAP;
    const task = { formulation, backend, tier, ceilings, portions: start, enough, rounds, deadline };
    for (const bound of strengthenedBounds(task)) {
      // A bound that the division itself refutes is a solver's mistake.
      if (bound <= cost + PROVEN_GAP) bounds[tier] = Math.max(bounds[tier]!, Math.min(bound, cost));
      yield proof();
    }
  }
  yield proof();
}
