import { FIGURE_NAMES, type FigureName } from "../../measures/figures.ts";
import { asIsFigures, planFigures } from "../../measures/planFigures.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { UnverifiedPlanError } from "../../solve.ts";
import { verify } from "../../verify.ts";
import { comparable } from "../comparable.ts";
import { testCriteria, type CriterionTest } from "../criteria.ts";
import { balance, type Balance } from "./balance.ts";
import { draftCriteria, MAIN_FIGURES, scaleOf, valueOf, type Criterion, type Known } from "./criterion.ts";
import { dominators } from "./dominance.ts";
import { scoresOf, type Scores } from "./score.ts";
import { sensitivities, type Sensitivity } from "./sensitivity.ts";

export interface CompareOptions {
  /** Other weights than those of the document, by the id of a criterion such as `figure wholeness`; >= 0. */
  readonly weights?: Readonly<Record<string, number>>;
  /** Which measures to compare on, beside what the document states. Default `MAIN_FIGURES`. */
  readonly figures?: readonly FigureName[];
  /** What a weight is a weight of. `fixed` (default): from the worst to the best there can be; `range`: among these plans. */
  readonly scale?: "fixed" | "range";
}

export interface ComparedPlan {
  /** On each criterion, in its own unit; null where it is not defined. */
  readonly values: readonly (number | null)[];
  /** Weighted mean of the values on their scales: 1 at the best there can be, 0 at the worst, or below; null if nothing weighs. */
  readonly score: number | null;
  /** Whether it leaves about as little work open and keeps the rules about as well as the best of them. */
  readonly comparable: boolean;
  /** Plans that are at least as good on all criteria that count, and better on one. */
  readonly dominatedBy: readonly number[];
  /** The criteria that the group has stated, tested. */
  readonly tests: readonly CriterionTest[];
  /** Against today's division; null if nothing is known of it. */
  readonly againstToday: Balance | null;
  /** Against the first plan; null for that plan. */
  readonly againstFirst: Balance | null;
}

/** Plans of one organisation side by side. Plans are known by their place, from 0. */
export interface Comparison {
  readonly criteria: readonly Criterion[];
  /** Today's division on each criterion; null if nothing is known of it. */
  readonly today: readonly (number | null)[] | null;
  readonly plans: readonly ComparedPlan[];
  /** Places of the plans, the best first: those that compare by their score, then the others by theirs. */
  readonly ranking: readonly number[];
  /** For each criterion, at which weight another comparable plan takes the first place. */
  readonly sensitivity: readonly Sensitivity[];
}

/**
 * Compares plans on tiers, goals, measures and the criteria that the group has stated (R123, "verschillende
 * ontwerpvarianten met elkaar te vergelijken"): a weighted score, which plan beats which on everything, how far each weight
 * may change before another plan comes first, and what is better and worse against today and against the first plan.
 * Goals weigh what the document says, stated criteria too; measures weigh nothing unless `weights` says so.
 * Tiers never enter the score: a plan that leaves clearly more work open ranks after those that do not. A criterion that is
 * not defined for every plan does not enter it either.
 * @throws {UnverifiedPlanError} if a plan breaks a rule of the organisation or says something of itself that is not so.
 * @throws {RangeError} if there are no plans, or an option is out of range.
 */
export function compare(
  organisation: Organisation,
  plans: readonly Plan[],
  options: CompareOptions = {},
): Comparison {
  const known = plans.map((plan) => knownOf(organisation, plan));
  const todayFigures = asIsFigures(organisation);
  const today: Known | null = todayFigures === null ? null : { cost: null, figures: todayFigures };
  const criteria = criteriaOf(organisation, known, today, options);
  const values = known.map((each) => criteria.map((criterion) => valueOf(criterion, each)));
  const now = today === null ? null : criteria.map((criterion) => valueOf(criterion, today));
  const scores = scoresOf(criteria, values);
  const alike = new Set(comparable(known, ({ cost }) => cost ?? { tiers: [] }));
  const dominated = dominators(values.map((row) => counted(criteria, row)));
  const compared = plans.map((plan, place): ComparedPlan => {
    const own = values[place] ?? [];
    return {
      values: own,
      score: scores.totals[place] ?? null,
      comparable: known[place] !== undefined && alike.has(known[place]),
      dominatedBy: dominated[place] ?? [],
      tests: testCriteria(organisation, plan),
      againstToday: now === null ? null : balance(criteria, now, own),
      againstFirst: place === 0 ? null : balance(criteria, values[0] ?? [], own),
    };
  });
  const ranking = rankingOf(compared);
  const sensitivity = sensitivityOf(criteria.length, scores, compared, ranking);
  return { criteria, today: now, plans: compared, ranking, sensitivity };
}

function knownOf(organisation: Organisation, plan: Plan): Known {
  const { ok, violations, cost } = verify(organisation, plan);
  if (!ok) throw new UnverifiedPlanError(violations);
  return { cost, figures: planFigures(organisation, plan) };
}

function criteriaOf(
  organisation: Organisation,
  plans: readonly Known[],
  today: Known | null,
  { weights = {}, figures = MAIN_FIGURES, scale = "fixed" }: CompareOptions,
): readonly Criterion[] {
  if (plans.length === 0) throw new RangeError("there are no plans to compare");
  for (const name of figures)
    if (!FIGURE_NAMES.includes(name)) throw new RangeError(`there is no measure ${JSON.stringify(name)}`);
  const drafts = draftCriteria(organisation, plans, figures);
  const stated = new Map(Object.entries(weights));
  for (const [id, weight] of stated) {
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`the weight of ${JSON.stringify(id)}: expected a number of 0 or more`);
    const known = drafts.find((each) => each.id === id);
    if (known === undefined) throw new RangeError(`there is no criterion ${JSON.stringify(id)}`);
    if (known.kind === "tier") throw new RangeError(`${JSON.stringify(id)} is a tier: tiers are not weighed`);
  }
  return drafts.map((draft): Criterion => {
    const values = [...plans, ...(today === null ? [] : [today])].map((each) => valueOf(draft, each));
    const weight = stated.get(draft.id) ?? draft.weight;
    return { ...draft, weight, scale: scaleOf(organisation, draft, values, scale) };
  });
}

/** What decides whether one plan beats another on everything: tiers and what weighs; more is better. */
function counted(
  criteria: readonly Criterion[],
  values: readonly (number | null)[],
): readonly (number | null)[] {
  return criteria.map(({ kind, weight, better }, column) => {
    const value = values[column] ?? null;
    if (value === null || (kind !== "tier" && weight === 0)) return null;
    return better === "higher" ? value : -value;
  });
}

/** Those that compare come first, then the larger score, then the place. */
function rankingOf(plans: readonly ComparedPlan[]): readonly number[] {
  const order = (place: number) => plans[place]?.score ?? 0;
  const after = (place: number) => (plans[place]?.comparable === true ? 0 : 1);
  return plans.map((_, place) => place).sort((a, b) => after(a) - after(b) || order(b) - order(a) || a - b);
}

/** The crossings of the plan that comes first with the others that compare, for each criterion; none where it is not scored. */
function sensitivityOf(
  criteria: number,
  { columns, rows, weights }: Scores,
  plans: readonly ComparedPlan[],
  ranking: readonly number[],
): readonly Sensitivity[] {
  const places = ranking.filter((place) => plans[place]?.comparable === true);
  const found = sensitivities(places.map((place) => rows[place] ?? []), weights, 0); // prettier-ignore
  const named = (crossing: Sensitivity["more"]) =>
    crossing === null ? null : { ...crossing, item: places[crossing.item] ?? 0 };
  return Array.from({ length: criteria }, (_, criterion) => {
    const own = found[columns.indexOf(criterion)];
    return { more: named(own?.more ?? null), less: named(own?.less ?? null) };
  });
}
