import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { coreHours } from "./coreHours.ts";
import { unpleasantDispersion } from "./dispersion.ts";
import { ratio, sum } from "./distribution.ts";
import { asIsDivision, planDivision } from "./division.ts";
import { figures, type FigureName } from "./figures.ts";
import { meanPreference } from "./meanPreference.ts";
import { measure } from "./measure.ts";
import { overHorizon } from "./overHorizon.ts";
import { satisfaction } from "./satisfaction.ts";

export type Figures = Readonly<Record<FigureName, number | null>>;

/**
 * Every figure of a plan as a whole, by which it is judged: the structure as it is in the last period; what members feel,
 * how unpleasant work is spread and how much of the work is done over all periods, since in a rota somebody always has the
 * worst of it at one moment.
 */
export function planFigures(organisation: Organisation, plan: Plan): Figures {
  const mean = overHorizon(organisation, plan);
  const { gini, jain } = unpleasantDispersion(mean);
  const felt = satisfaction(mean);
  return {
    ...figures(measure(organisation, plan)),
    covered: coveredThroughout(organisation, plan),
    satisfaction: felt.mean,
    leastSatisfaction: felt.least,
    meanPreference: meanPreference(mean),
    unpleasantGini: gini,
    unpleasantJain: jain,
  };
}

/** The figures of today's division; null if nothing is known of it. */
export function asIsFigures(organisation: Organisation): Figures | null {
  return asIsDivision(organisation).holdings.length === 0 ? null : figures(measure(organisation));
}

function coveredThroughout(organisation: Organisation, plan: Plan): number | null {
  const moments = Array.from({ length: organisation.calendar.periods }, (_, period) =>
    coreHours(planDivision(organisation, plan, period)),
  );
  return ratio(
    sum(moments, ({ held }) => held),
    sum(moments, ({ total }) => total),
  );
}
