import { goals } from "../goals/index.ts";
import { distances } from "../goals/satisfaction/verify.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { readFacts, type Facts } from "../verification/facts.ts";
import { leximinTiers } from "../verification/leximin.ts";

/** The same figure of both plans; null where the organisation has nothing that it could tell of. */
export interface Beside {
  readonly average: number | null;
  readonly leximin: number | null;
}

/** What it costs to spare whoever carries most. */
export interface PriceOfFairness {
  /** x of the member who carries most: burden points per fair part, history included. 1 is a fair part. */
  readonly heaviest: Beside;
  /** sigma over the horizon: 1 is the best bundle there is for a member, on their own scale. */
  readonly satisfaction: { readonly mean: Beside; readonly least: Beside };
  /** The part of the mean satisfaction that is given up; below 0 if there is more. Null without satisfaction to lose. */
  readonly price: number | null;
  /** The cost of every goal before its weight, in the order of the goals. */
  readonly goals: readonly { readonly goal: string; readonly average: number; readonly leximin: number }[];
}

/**
 * Compares a plan that shares burdens by leximin with one that shares them on average. The price is the relative loss of
 * what all have together (Bertsimas, Farias and Trichakis 2011, section 2), here of mean satisfaction over the horizon. Both
 * plans are counted afresh; what they claim of themselves is not looked at. Of plans that a search found it is the
 * difference between what was found: the true price is known only if both are proven.
 * @throws {RangeError} if the second plan does not share burdens by leximin, or the first does.
 */
export function priceOfFairness(organisation: Organisation, average: Plan, leximin: Plan): PriceOfFairness {
  if (average.fairness === "leximin" || leximin.fairness !== "leximin")
    throw new RangeError("expected a plan with fairness average, then one with fairness leximin");
  const [one, other] = [countedAs(organisation, average), countedAs(organisation, leximin)];
  const beside = (read: (facts: Facts) => number | null): Beside => ({ average: read(one), leximin: read(other) }); // prettier-ignore
  const mean = beside(meanSatisfaction);
  return {
    heaviest: beside((facts) => leximinTiers(facts)[0]?.cost ?? null),
    satisfaction: { mean, least: beside(leastSatisfaction) },
    price: priceOf(mean),
    goals: goals.map((goal) => ({
      goal: goal.name,
      average: goal.verify(one),
      leximin: goal.verify(other),
    })),
  };
}

/** The facts of a plan with its rates ranked, whatever it was made for. */
function countedAs(organisation: Organisation, plan: Plan): Facts {
  return readFacts(organisation, { ...plan, fairness: "leximin" });
}

function meanSatisfaction(facts: Facts): number | null {
  const terms = distances(facts);
  return terms.length === 0 ? null : 1 - terms.reduce((sum, term) => sum + term, 0) / terms.length;
}

function leastSatisfaction(facts: Facts): number | null {
  const terms = distances(facts);
  return terms.length === 0 ? null : 1 - Math.max(...terms);
}

function priceOf({ average, leximin }: Beside): number | null {
  return average === null || leximin === null || average <= 0 ? null : (average - leximin) / average;
}
