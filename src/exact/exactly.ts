import type { Instance } from "../instance/instance.ts";
import { Deadline, type Allowance } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import { Incumbent } from "./incumbent.ts";
import { improve } from "./improve.ts";
import { isNear } from "./near.ts";
import { prove, type Proof, type ProofSettings } from "./prove.ts";
import { isProvable } from "./provable.ts";

/** The parts of the seconds in which the relaxation may show that it is near, and that parts get before the whole is tried. */
const RELAXED_SHARE = 0.1;
const PARTS_SHARE = 0.6;

export interface ExactSettings extends Allowance, Pick<ProofSettings, "searched"> {
  /** A division to start from, portions per cell. */
  readonly start: Int32Array;
  /** Which parts are drawn. */
  readonly seed: number;
}

/**
 * The best division there is, or what comes nearest: proven where the organisation is small or the relaxation near; elsewhere
 * parts of it are divided as well as can be, until nothing is gained or most of the time is spent, and the whole after that.
 */
export function* exactly(
  instance: Instance,
  backend: Backend,
  settings: ExactSettings,
): Generator<Proof, void> {
  const whole = new Deadline(settings);
  const { start, seed } = settings;
  let best = new Incumbent(instance, start);
  if (!isProvable(instance) && !best.broken) {
    const bounds = new Float64Array(instance.tiers.length).fill(-Infinity);
    const unproven = (): Proof => ({ portions: best.portions, tiers: best.tiers, bounds, proven: false });
    yield unproven();
    if (backend.small === true || !isNear(instance, backend, best, whole.part(RELAXED_SHARE)))
      for (best of improve(instance, backend, { start, seed, deadline: whole.part(PARTS_SHARE) }))
        yield unproven();
  }
  yield* prove(instance, backend, { ...settings, ...whole.left, start: best.portions });
}
