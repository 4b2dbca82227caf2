import { isCheaper, recounted } from "../../alternative.ts";
import { compile } from "../../compile.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { SolveProgress } from "../../solve.ts";
import { shiftsBetween } from "../distance.ts";
import { isGoals } from "../tiers.ts";
import { farthestFirst } from "./farthest.ts";
import { isAsSound, worseBy } from "./limit.ts";
import { searchAway } from "./searchAway.ts";
import { told, type Variant } from "./told.ts";

/** Moves to try for each variant. */
export const DEFAULT_VARIANT_EFFORT = 3_000_000;

export interface VariantOptions {
  /** How many variants beside the plan, 1 to 10. Default 3. */
  readonly count?: number;
  /** By how much the goals may cost more than in the best plan, as a part of that; >= 0. Default 0.02. */
  readonly worse?: number;
  /** What share of the hours other people have to do for a plan to count as a different one, in [0, 1]. Default 0.05. */
  readonly least?: number;
  /** Moves to try for each variant, >= 1. Default 3,000,000. */
  readonly effort?: number;
  /** Which of the equally likely searches, a whole number >= 0. Default 1. */
  readonly seed?: number;
  /** Ends early: the variants found so far are returned. */
  readonly signal?: AbortSignal;
  /** Told after each of the searches how far the work is, and what the plan it found costs. */
  readonly onProgress?: (progress: SolveProgress) => void;
}

export interface Variants {
  /** How many were asked for, beside the plan; fewer may be found. */
  readonly wanted: number;
  /** The plan first, then those that are far from it and from each other, the farthest first. */
  readonly variants: readonly Variant[];
  /** Between all of them, in the same order: the share of hours x weeks that somebody else does (M23). */
  readonly distances: readonly (readonly number[])[];
  /** Plans that were found, and how many of them were no worse than the limit. */
  readonly tried: { readonly found: number; readonly good: number };
}

const WORSE = 0.02;
const LEAST = 0.05;

/**
 * What it is worth to differ, as a part of what the goals cost: far away first, then drawn back step by step, each from where
 * the last one ended (`onward`); then from the plan itself, as far as the goals let go.
 */
const STEPS = [
  { worth: 1.5, onward: true },
  { worth: 0.5, onward: true },
  { worth: 0.2, onward: true },
  { worth: 0.1, onward: true },
  { worth: 0.05, onward: true },
  { worth: 0.5, onward: false },
  { worth: 0.3, onward: false },
];

/**
 * Several clearly different good plans for a meeting (R128, "alternatieven ... waarvan de voor- en nadelen worden
 * afgewogen"). Each leaves no more work open and keeps the rules as well as the plan given, tier by tier; its goals cost at
 * most 2 % (`worse`) more than those of the best of such plans, tier by tier. The search is rewarded
 * for work in other hands, strongly at first; of all that is good enough those are chosen that are farthest apart
 * (Gonzalez 1985). What is found is as far apart as the search got, not proven to be the farthest.
 * @throws {UnverifiedPlanError} if the plan given breaks a rule of the organisation.
 * @throws {RangeError} if an option is out of range.
 */
export async function variants(
  organisation: Organisation,
  plan: Plan,
  options: VariantOptions = {},
): Promise<Variants> {
  const { count = 3, effort = DEFAULT_VARIANT_EFFORT, seed = 1, signal, onProgress } = options;
  refuse(options);
  const compiled = compile(organisation, { fairness: plan.fairness });
  const given = recounted(compiled, plan);
  const found: Plan[] = [given];
  for (let round = 0; round < count; round += 1) {
    const from = choose(organisation, found, options).chosen;
    let start = given;
    for (const [step, { worth, onward }] of STEPS.entries()) {
      const away = { compiled, from, worth, seed: seed + round, effort: effort / STEPS.length };
      const made = await searchAway({ ...away, start: onward ? start : given }, signal);
      if (made === null) return answer(organisation, found, options);
      found.push(made);
      start = made;
      const done = round + (step + 1) / STEPS.length;
      onProgress?.({ fraction: done / count, moves: done * effort, tiers: made.cost.tiers });
    }
  }
  return answer(organisation, found, options);
}

function refuse({ count = 3, worse = WORSE, least = LEAST, effort = 1, seed = 1 }: VariantOptions): void {
  if (!Number.isInteger(count) || count < 1 || count > 10)
    throw new RangeError(`count ${count}: expected a whole number of 1 to 10`);
  if (!(worse >= 0 && worse < Infinity))
    throw new RangeError(`worse ${worse}: expected a number of 0 or more`);
  if (!(least >= 0 && least <= 1)) throw new RangeError(`least ${least}: expected a number of 0 to 1`);
  if (!(effort >= 1 && effort < Infinity))
    throw new RangeError(`effort ${effort}: expected a number of 1 or more`);
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`seed ${seed}: expected a whole number of 0 or more`);
}

interface Choice {
  /** The plan given, then the variants. */
  readonly chosen: readonly Plan[];
  readonly distances: readonly (readonly number[])[];
  /** Of those that are as sound as the plan given, the best by the goals, tier by tier. */
  readonly best: Plan;
  readonly good: number;
}

/** Of the plans found, the first of which is the one given, those that are good enough and far apart. */
function choose(organisation: Organisation, found: readonly Plan[], options: VariantOptions): Choice {
  const { count = 3, worse = WORSE, least = LEAST } = options;
  const [given, ...others] = found;
  if (given === undefined) throw new RangeError("there is no plan to differ from");
  const sound = others.filter((plan) => isAsSound(plan, given));
  const best = sound.reduce((one, plan) => (isCheaper(plan, one, isGoals) ? plan : one), given);
  const good = sound.filter((plan) => worseBy(plan, best) <= worse + 1e-9);
  const plans = [given, ...good];
  const distances = distancesOf(organisation, plans);
  const places = farthestFirst(distances, count, least);
  return {
    chosen: places.flatMap((place) => plans[place] ?? []),
    distances: places.map((place) => places.map((other) => distances[place]?.[other] ?? 0)),
    best,
    good: good.length,
  };
}

function distancesOf(organisation: Organisation, plans: readonly Plan[]): readonly (readonly number[])[] {
  const rows = plans.map(() => plans.map(() => 0));
  for (const [place, plan] of plans.entries())
    for (const [other, before] of plans.slice(0, place).entries()) {
      const { share } = shiftsBetween(organisation, before, plan);
      for (const [row, column] of [
        [place, other],
        [other, place],
      ] as const)
        // prettier-ignore
        (rows[row] ?? [])[column] = share;
    }
  return rows;
}

function answer(organisation: Organisation, found: readonly Plan[], options: VariantOptions): Variants {
  const { chosen, distances, best, good } = choose(organisation, found, options);
  const [given] = chosen;
  return {
    wanted: options.count ?? 3,
    variants: given === undefined ? [] : chosen.map((plan) => told(organisation, given, plan, best)),
    distances,
    tried: { found: found.length - 1, good },
  };
}
