import type { Compensation } from "../fairness/compensation.ts";
import type { PriceOfFairness } from "../fairness/priceOfFairness.ts";
import type { Organisation } from "../model/organisation.ts";
import { textOf } from "./blocks.ts";
import { pageOf, type ReportOptions } from "./page.ts";
import { compensation } from "./sections/compensation.ts";
import { priceOfFairness } from "./sections/priceOfFairness.ts";

/** What sparing whoever carries most costs, against a plan that shares burdens on average. */
export function priceOfFairnessReport(
  organisation: Organisation,
  price: PriceOfFairness,
  options: ReportOptions,
): string {
  const page = pageOf(organisation, options);
  return textOf(priceOfFairness(page, price), page.width);
}

/** What an hour of each task could be worth: advice. */
export function compensationReport(
  organisation: Organisation,
  advice: Compensation,
  options: ReportOptions,
): string {
  const page = pageOf(organisation, options);
  return textOf(compensation(page, advice), page.width);
}
