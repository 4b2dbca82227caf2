import { GOAL_NAMES } from "../../goals/index.ts";
import type { FigureName } from "../../measures/figures.ts";
import type { Figures } from "../../measures/planFigures.ts";
import { FIGURE_SCALES, figureRange } from "../../measures/scales.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Cost } from "../../verification/cost.ts";
import { measureOf, type StatedCriterion } from "../criteria.ts";
import { goalWeight } from "../goalWeight.ts";
import { isGoals } from "../tiers.ts";

/** What plans are compared on. */
export interface Criterion {
  /** By which it is known among all: `tier elastic`, `goal handOvers`, `figure wholeness`, `criterion 1`. */
  readonly id: string;
  /** A tier before the goals, a goal, a measure, or what the group has stated in `goals.criteria`. */
  readonly kind: "tier" | "goal" | "figure" | "criterion";
  /** Name of the tier, the goal or the measure. */
  readonly of: string;
  readonly better: "higher" | "lower";
  /** What it counts for in the score, >= 0. */
  readonly weight: number;
  /** The value that counts 0 in the score, and the one that counts 1; null where there is nothing to tell apart. */
  readonly scale: { readonly worst: number; readonly best: number } | null;
  /** As the group has stated it. */
  readonly stated: StatedCriterion | null;
}

/** What is known of a plan, or of today, before it is compared; costs are not known of today. */
export interface Known {
  readonly cost: Cost | null;
  readonly figures: Figures;
}

/** The measures that say most: the structure, what members feel, what is done. */
export const MAIN_FIGURES: readonly FigureName[] = [
  "covered",
  "handOvers",
  "thinkingDoing",
  "wholeness",
  "overhead",
  "soleHolders",
  "unpleasantGini",
  "leastSatisfaction",
  "meanPreference",
];

type Draft = Omit<Criterion, "scale">;

/** What these plans are compared on: tiers that cost something, goals that weigh, measures, and the group's own criteria. */
export function draftCriteria(
  organisation: Organisation,
  plans: readonly Known[],
  figures: readonly FigureName[],
): readonly Draft[] {
  const tiers = new Set(
    plans.flatMap(({ cost }) =>
      (cost?.tiers ?? [])
        .filter(({ tier, cost: own }) => own > 1e-9 && !isGoals(tier))
        .map(({ tier }) => tier),
    ),
  );
  return [
    ...[...tiers].map((tier) => draft("tier", tier, "lower", 0)),
    ...GOAL_NAMES.map((goal) => draft("goal", goal, "lower", goalWeight(organisation, goal))).filter(
      ({ weight }) => weight > 0,
    ),
    ...figures.map((name) => draft("figure", name, FIGURE_SCALES[name].better < 0 ? "lower" : "higher", 0)),
    ...organisation.goals.criteria.flatMap((stated, place): Draft[] => {
      const of = measureOf(stated);
      if (of === null) return [];
      const { direction, weight } = stated;
      return [{ id: `criterion ${place + 1}`, kind: "criterion", of, better: direction, weight, stated }];
    }),
  ];
}

function draft(kind: Draft["kind"], of: string, better: Draft["better"], weight: number): Draft {
  return { id: `${kind} ${of}`, kind, of, better, weight, stated: null };
}

/** What a plan, or today, is worth on a criterion, in its own unit; null where that is not defined. */
export function valueOf(
  { kind, of }: Pick<Criterion, "kind" | "of">,
  { cost, figures }: Known,
): number | null {
  if (kind === "tier") return cost?.tiers.find(({ tier }) => tier === of)?.cost ?? null;
  if (kind === "goal") return new Map(Object.entries(cost?.goals ?? {})).get(of) ?? null;
  return new Map<string, number | null>(Object.entries(figures)).get(of) ?? null;
}

/**
 * The ends of a criterion's scale. `fixed`: the least and most that it can be, so that a weight means the same whatever is
 * compared; goals and tiers cost 0 to 1. `range`, and where there is no end: the least and the most of what is compared.
 */
export function scaleOf(
  organisation: Organisation,
  { kind, of, better }: Pick<Criterion, "kind" | "of" | "better">,
  values: readonly (number | null)[],
  scale: "fixed" | "range",
): Criterion["scale"] {
  const fixed = scale === "range" ? null : fixedRange(organisation, kind, of);
  const known = values.filter((value) => value !== null);
  const [low, high] = fixed ?? [Math.min(...known), Math.max(...known)];
  if (!(high > low)) return null;
  return better === "higher" ? { worst: low, best: high } : { worst: high, best: low };
}

function fixedRange(
  organisation: Organisation,
  kind: Criterion["kind"],
  of: string,
): readonly [number, number] | null {
  if (kind === "tier" || kind === "goal") return [0, 1];
  const name = (Object.keys(FIGURE_SCALES) as FigureName[]).find((figure) => figure === of);
  return name === undefined ? null : figureRange(organisation, name);
}

/**
 * A value on the scale of its criterion, 0 at its worst, 1 at its best, and beyond these where it goes beyond: costs may
 * be above 1. 1 where there is nothing to tell apart.
 */
export function onScale({ scale }: Pick<Criterion, "scale">, value: number): number {
  return scale === null ? 1 : (value - scale.worst) / (scale.best - scale.worst);
}
