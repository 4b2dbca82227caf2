import type { PresetName } from "../../../scenarios/index.ts";

/** What the reports say of plans side by side, of variants and of the group's own criteria. Arguments are ready to print. */
export interface ComparingWords {
  readonly title: (name: string) => string;
  /** A plan by its number, from 1; and the ones that the search made. */
  readonly plan: (number: number) => string;
  readonly variant: (number: number) => string;
  readonly preset: Readonly<Record<PresetName, string>>;
  /** Without any preset: the goals as the document weighs them. */
  readonly asItIs: string;
  readonly today: string;
  /** Under a table: what the sign beside a value means. */
  readonly bestMeans: string;
  readonly tiers: { readonly heading: string; readonly name: (tier: string) => string };
  readonly goals: string;
  readonly figures: string;
  /** Which figures are of one moment, and which of all periods. */
  readonly moment: string;
  readonly criteria: CriteriaWords;
  readonly score: ScoreWords;
  readonly balance: {
    readonly today: (plan: string) => string;
    readonly first: (plan: string, first: string) => string;
    readonly none: string;
    /** How a value goes from one to another. */
    readonly change: (name: string, before: string, after: string) => string;
  };
  readonly variants: VariantWords;
}

export interface CriteriaWords {
  readonly heading: string;
  readonly criterion: string;
  readonly wanted: string;
  readonly value: string;
  readonly today: string;
  readonly margin: string;
  readonly atLeast: (value: string) => string;
  readonly atMost: (value: string) => string;
  readonly holds: string;
  readonly fails: string;
  readonly undefined: string;
  readonly asked: (name: string, owner: string) => string;
  readonly unknown: (measure: string) => string;
  readonly maybe: (measure: string, meant: string) => string;
}

export interface ScoreWords {
  readonly heading: string;
  readonly place: string;
  readonly score: string;
  readonly means: string;
  readonly behind: (plans: string) => string;
  readonly dominated: (plan: string, by: string) => string;
  readonly sensitive: (first: string) => string;
  readonly crossing: (criterion: string, now: string, then: string, plan: string) => string;
  readonly steady: (first: string) => string;
  readonly nothing: string;
}

export interface VariantWords {
  readonly title: (name: string) => string;
  /** So many were found of so many asked for; how much worse they may be. */
  readonly found: (found: number, wanted: number, worse: string) => string;
  readonly none: (worse: string) => string;
  readonly distances: string;
  readonly differs: (variant: string, share: string) => string;
  /** Less stays undone, or agreements work out better, than with the first plan. */
  readonly sounder: string;
  readonly worse: (percent: string) => string;
  readonly equal: string;
  readonly cheaper: (percent: string) => string;
  readonly goalsBetter: string;
  readonly goalsWorse: string;
  readonly gain: string;
  readonly lose: string;
  readonly shifts: string;
  readonly more: (member: string, hours: string, task: string) => string;
  readonly less: (member: string, hours: string, task: string) => string;
}
