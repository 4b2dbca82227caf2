import { guess } from "../model/guess.ts";
import { FIGURE_NAMES, type FigureName } from "../measures/figures.ts";
import { asIsFigures, planFigures, type Figures } from "../measures/planFigures.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/** A criterion as the document states it (`goals.criteria`). */
export type StatedCriterion = Organisation["goals"]["criteria"][number];

/** How a figure does on a criterion. */
export interface FigureTest {
  /** In the unit of the measure; null where it is not defined. */
  readonly value: number | null;
  /** null where there is no value. */
  readonly holds: boolean | null;
  /** How far the value is on the right side of the threshold, in the unit of the measure; below 0 on the wrong one. */
  readonly margin: number | null;
}

export interface CriterionTest {
  /** Place in `goals.criteria`, from 0. */
  readonly place: number;
  readonly criterion: StatedCriterion;
  /** The measure; null if there is none of that name: then nothing is tested. */
  readonly measure: FigureName | null;
  /** Where there is none of that name, what may have been meant. */
  readonly meant: FigureName | null;
  readonly plan: FigureTest;
  /** Today's division; null if nothing is known of it. */
  readonly today: FigureTest | null;
}

/**
 * Tests a plan on the criteria that the group has stored (R124, R125, "toetsingscriteria leveren waaraan een toekomstig
 * organisatiemodel zal moeten voldoen"). A plan is judged as a whole: its structure in the last period, what members
 * feel and what is done over all periods (`planFigures`). A threshold that is just reached holds.
 */
export function testCriteria(organisation: Organisation, plan: Plan): readonly CriterionTest[] {
  const { criteria } = organisation.goals;
  if (criteria.length === 0) return [];
  const [planned, today] = [planFigures(organisation, plan), asIsFigures(organisation)];
  return criteria.map((criterion, place) => {
    const measure = measureOf(criterion);
    return {
      place,
      criterion,
      measure,
      meant: measure === null ? (FIGURE_NAMES.find((name) => name === guess(criterion.measure, FIGURE_NAMES)) ?? null) : null, // prettier-ignore
      plan: tested(criterion, measure, planned),
      today: today === null ? null : tested(criterion, measure, today),
    };
  });
}

/** The measure that a criterion asks for, if there is one of that name. */
export function measureOf({ measure }: StatedCriterion): FigureName | null {
  return FIGURE_NAMES.find((name) => name === measure) ?? null;
}

function tested(criterion: StatedCriterion, measure: FigureName | null, figures: Figures): FigureTest {
  const value = measure === null ? null : figures[measure];
  return { value, ...judged(criterion, value) };
}

/** Rounding is no fault: sums of shares carry errors of about 1e-12. */
const ROUNDING = 1e-9;

/** Whether a value is on the right side of a threshold, and how far. */
function judged(
  { direction, threshold }: Pick<StatedCriterion, "direction" | "threshold">,
  value: number | null,
): Omit<FigureTest, "value"> {
  if (value === null) return { holds: null, margin: null };
  const margin = direction === "higher" ? value - threshold : threshold - value;
  return { holds: margin >= -ROUNDING, margin };
}
