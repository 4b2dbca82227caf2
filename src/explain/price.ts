import { isCheaper, recounted, reread, settle, type SettleOptions } from "../alternative.ts";
import { compile, type Compiled } from "../compile.ts";
import { difference, type PlanDifference } from "../difference.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { MovedWork } from "../moved.ts";
import { refuseUnverified } from "../refuseUnverified.ts";
import { UnverifiedPlanError } from "../solve.ts";
import { unknown } from "./inquiry.ts";
import { movedWork } from "./moved.ts";
import { pricedItems, withoutItem, type Priced } from "./priced.ts";

/** What a rule, a lock or an election costs: after - before is what would be gained without it, so never above 0 in all. */
export interface Price extends Priced, PlanDifference {
  /** Whether anything is gained without it, as far as the search has found. */
  readonly binds: boolean;
  /** The organisation without it: both plans are verified as plans of this one. */
  readonly organisation: Organisation;
  /** The plan with it, counted without it, so that a wish that is dropped is no gain in itself. */
  readonly before: Plan;
  /** The best plan found without it. */
  readonly after: Plan;
  /** What would be in other hands. */
  readonly moves: readonly MovedWork[];
}

/** Prices, and the plan that they are prices of. */
export interface Prices {
  /**
   * The plan given; or a better one that keeps all rules, found with as much effort as each price takes: otherwise what
   * searching on gains would be put down to the rule.
   */
  readonly plan: Plan;
  readonly improved: boolean;
  readonly prices: readonly Price[];
}

/**
 * What one rule costs, by its name; or `lock 1`, `elected TASK`, `scope`. The organisation is re-solved without it, from the
 * plan; the plan itself stays possible, so nothing costs less than nothing. What is found in a search is the least that the rule
 * costs: a longer search may find more.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 * @throws {RangeError} if there is no such rule, or an option is out of range.
 */
export async function priceOfRule(
  organisation: Organisation,
  plan: Plan,
  rule: string,
  options: SettleOptions = {},
): Promise<Prices> {
  const items = pricedItems(organisation);
  const item = items.find(({ name }) => name === rule);
  if (item === undefined) throw unknown("rule", rule, items.map(({ name }) => name)); // prettier-ignore
  return priced(organisation, plan, [item], options);
}

/**
 * The same for every stated rule, lock and election and for the scope, one by one, in the order of the document.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 * @throws {RangeError} if an option is out of range.
 */
export async function priceOfEach(
  organisation: Organisation,
  plan: Plan,
  options: SettleOptions = {},
): Promise<Prices> {
  return priced(organisation, plan, pricedItems(organisation), options);
}

async function priced(
  organisation: Organisation,
  plan: Plan,
  items: readonly Priced[],
  options: SettleOptions,
): Promise<Prices> {
  refuseUnverified(organisation, plan);
  const ground: Ground = {
    organisation,
    compiled: compile(organisation, { fairness: plan.fairness }),
    options,
  };
  const settled = { ...(await settle(organisation, plan, options)), published: plan.published };
  const improved = isCheaper(settled, plan);
  const from = improved ? settled : plan;
  const prices: Price[] = [];
  for (const item of items) prices.push(await priceOf(ground, from, item));
  return { plan: from, improved, prices };
}

interface Ground {
  readonly organisation: Organisation;
  readonly compiled: Compiled;
  readonly options: SettleOptions;
}

async function priceOf(ground: Ground, plan: Plan, { name, item }: Priced): Promise<Price> {
  const organisation = reread(withoutItem(ground.organisation, item));
  const before = recounted(compile(organisation, { fairness: plan.fairness }), plan);
  const found = await settle(organisation, plan, ground.options);
  const binds = isCheaper(found, before) && !isKept(ground, plan, found);
  const after = binds ? found : before;
  return {
    name,
    item,
    binds,
    organisation,
    before,
    after,
    moves: movedWork(organisation, before, after),
    ...difference({ organisation, plan: before }, { organisation, plan: after }),
  };
}

/** Whether a plan found without a rule is as good as the plan with the rule too: then the rule was not in its way. */
function isKept({ compiled }: Ground, plan: Plan, found: Plan): boolean {
  try {
    return !isCheaper(plan, recounted(compiled, found));
  } catch (error) {
    if (error instanceof UnverifiedPlanError) return false;
    throw error;
  }
}
