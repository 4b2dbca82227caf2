import { availableHours } from "../../domain/horizon.ts";
import { READ_FIGURE } from "../../measures/againstToday.ts";
import { coverage } from "../../measures/coverage.ts";
import { asIsDivision, existsIn, planDivision, type Division } from "../../measures/division.ts";
import { groupBy, sum } from "../../measures/distribution.ts";
import { insourcing } from "../../measures/insourcing.ts";
import { meanPreference } from "../../measures/meanPreference.ts";
import { overHorizon } from "../../measures/overHorizon.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { section, type Block } from "../blocks.ts";
import { figureTable, isWorse, type Figures } from "../figureTable.ts";
import { folded, type Page } from "../page.ts";

/**
 * Today beside the plan, on the measures that say most: the structure in the last period, what members feel over all. Where the
 * plan is worse, who has more work today than hours.
 */
export function comparison(page: Page, plan: Plan): readonly Block[] {
  const { organisation, words, names, numbers } = page;
  const { today, plan: planned } = comparedFigures(organisation, plan);
  const called = Object.fromEntries(
    (["unpleasantGini", "leastSatisfaction", "meanPreference"] as const).map((name) => {
      return [name, words.comparison.throughout(words.figures[name])];
    }),
  );
  const overloaded = today !== null && isWorse(page, today, planned) ? overloadedToday(organisation) : [];
  const { shown, rest } = folded(page, overloaded);
  const people = shown.map(({ member, hours, of }) =>
    words.comparison.overloaded(names.member(member), numbers.figure(hours), numbers.figure(of)),
  );
  return section(words.comparison.heading, [
    figureTable(page, today, planned, called),
    ...(people.length === 0 ? [] : ["", words.comparison.overloadedToday(people.join(", ")), ...rest]),
  ]);
}

/**
 * Members who have more work today than hours in some period, in the one in which it is most; most too much first. A plan keeps
 * to everybody's hours.
 */
export function overloadedToday(
  organisation: Organisation,
): readonly { readonly member: string; readonly hours: number; readonly of: number }[] {
  const loads = groupBy(asIsDivision(organisation).holdings, ({ member }) => member.id);
  return organisation.members
    .map((member) => {
      const holdings = loads.get(member.id) ?? [];
      const times = Array.from(availableHours(member, organisation.calendar.periods), (of, period) => {
        const held = holdings.filter(({ task }) => existsIn(task, period));
        return { member: member.id, hours: sum(held, ({ own }) => own), of };
      });
      return times.reduce((one, other) => (other.hours - other.of > one.hours - one.of ? other : one));
    })
    .filter(({ hours, of }) => hours > of + ROUNDING)
    .sort((a, b) => b.hours - b.of - (a.hours - a.of));
}

/** So few hours more than somebody has are none: less than is shown. */
const ROUNDING = 0.05;

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
    handOvers: READ_FIGURE.handOvers(division),
    thinkingDoing: READ_FIGURE.thinkingDoing(division),
    wholeness: READ_FIGURE.wholeness(division),
    overhead: insourcing(division).overhead,
    soleHolders: coverage(division).soleHolders.length,
  };
}

function experience(division: Division): Figures {
  return {
    unpleasantGini: READ_FIGURE.unpleasantGini(division),
    leastSatisfaction: READ_FIGURE.leastSatisfaction(division),
    meanPreference: meanPreference(division),
  };
}
