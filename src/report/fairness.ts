import type { Compensation } from "../fairness/compensation.ts";
import type { PriceOfFairness } from "../fairness/priceOfFairness.ts";
import type { Organisation } from "../model/organisation.ts";
import { fitted } from "./layout.ts";
import { pageOf, type Page, type ReportOptions } from "./page.ts";
import { compensation } from "./sections/compensation.ts";
import { priceOfFairness } from "./sections/priceOfFairness.ts";

/** What sparing whoever carries most costs, against a plan that shares burdens on average. */
export function priceOfFairnessReport(
  organisation: Organisation,
  price: PriceOfFairness,
  options: ReportOptions,
): string {
  return printed(pageOf(organisation, options), (page) => priceOfFairness(page, price));
}

/** What an hour of each task could be worth: advice. */
export function compensationReport(
  organisation: Organisation,
  advice: Compensation,
  options: ReportOptions,
): string {
  return printed(pageOf(organisation, options), (page) => compensation(page, advice));
}

function printed(page: Page, write: (page: Page) => readonly string[]): string {
  return write(page).flatMap((line) => fitted(line, page.width)).map((line) => `${line}\n`).join(""); // prettier-ignore
}
