import { todayBreaks } from "../../explain/index.ts";
import { coverage } from "../../measures/coverage.ts";
import { unpleasantDispersion } from "../../measures/dispersion.ts";
import { asIsDivision, planDivision, type Division } from "../../measures/division.ts";
import { handOverShare } from "../../measures/handOverShare.ts";
import { insourcing } from "../../measures/insourcing.ts";
import { meanPreference } from "../../measures/meanPreference.ts";
import { satisfaction } from "../../measures/satisfaction.ts";
import { overHorizon } from "../../measures/overHorizon.ts";
import { thinkingDoing } from "../../measures/thinkingDoing.ts";
import { wholeness } from "../../measures/wholeness.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { paragraph, section, type Block } from "../blocks.ts";
import { figureTable, isWorse, type Figures } from "../figureTable.ts";
import type { Page } from "../page.ts";

/**
 * Today beside the plan, on the measures that say most: the structure in the last period, what members feel over all. Where the
 * plan is worse, the agreements that today's division does not keep.
 */
export function comparison(page: Page, plan: Plan): readonly Block[] {
  const { organisation, words, names } = page;
  const { today, plan: planned } = comparedFigures(organisation, plan);
  const called = Object.fromEntries(
    (["unpleasantGini", "leastSatisfaction", "meanPreference"] as const).map((name) => {
      return [name, words.comparison.throughout(words.figures[name])];
    }),
  );
  const rules = today !== null && isWorse(page, today, planned) ? todayBreaks(organisation) : [];
  return section(words.comparison.heading, [
    figureTable(page, today, planned, called),
    ...(rules.length === 0 ? [] : ["", words.comparison.todayBreaks]),
    ...rules.map((rule) => paragraph("  » ", names.rule(rule))),
  ]);
}

/** The figures of both; null for today if nothing is known of it. */
export function comparedFigures(
  organisation: Organisation,
  plan: Plan,
): { readonly today: Figures | null; readonly plan: Figures } {
  const asIs = asIsDivision(organisation);
  const last = organisation.calendar.periods - 1;
  return {
    today: asIs.holdings.length === 0 ? null : { ...structure(asIs), ...experience(asIs) },
    plan: {
      ...structure(planDivision(organisation, plan, last)),
      ...experience(overHorizon(organisation, plan)),
    },
  };
}

function structure(division: Division): Figures {
  return {
    handOvers: handOverShare(division, "within").least,
    thinkingDoing: thinkingDoing(division).overlap,
    wholeness: wholeness(division).mean,
    overhead: insourcing(division).overhead,
    soleHolders: coverage(division).soleHolders.length,
  };
}

function experience(division: Division): Figures {
  return {
    unpleasantGini: unpleasantDispersion(division).gini,
    leastSatisfaction: satisfaction(division).least,
    meanPreference: meanPreference(division),
  };
}
