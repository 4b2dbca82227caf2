import type { Instance } from "../instance/instance.ts";
import { recount } from "../instance/recount.ts";
import { Deadline, type Allowance } from "./allowance.ts";
import type { Backend } from "./backends/backend.ts";
import { improve } from "./improve.ts";
import { prove, type Proof } from "./prove.ts";

/** Branch and bound of the whole seldom ends beyond so many cells, so that the time is better spent on parts of it. */
const PROVABLE_CELLS = 400;
/** The part of the seconds that parts get before the whole is tried. */
const PARTS_SHARE = 0.6;

export interface ExactSettings extends Allowance {
  /** A division to start from, portions per cell. */
  readonly start: Int32Array;
  /** Which parts are drawn. */
  readonly seed: number;
}

/**
 * The best division there is, or what comes nearest: proven where the organisation is small; elsewhere parts of it are
 * divided as well as can be, until nothing is gained or most of the time is spent, and the whole after that.
 */
export function* exactly(
  instance: Instance,
  backend: Backend,
  settings: ExactSettings,
): Generator<Proof, void> {
  const whole = new Deadline(settings);
  let portions = settings.start;
  const isSound = recount(instance, portions).broken.length === 0;
  if (instance.cells.count > PROVABLE_CELLS && isSound) {
    const bounds = new Float64Array(instance.tiers.length).fill(-Infinity);
    const { seed } = settings;
    for (const best of improve(instance, backend, {
      start: portions,
      seed,
      deadline: whole.part(PARTS_SHARE),
    })) {
      portions = best.portions;
      yield { portions, tiers: best.tiers, bounds, proven: false };
    }
  }
  yield* prove(instance, backend, { ...settings, ...whole.left, start: portions });
}
