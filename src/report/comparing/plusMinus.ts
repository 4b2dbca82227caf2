import type { Balance, BalanceChange, Comparison } from "../../scenarios/index.ts";
import { paragraph, section, type Block } from "../blocks.ts";
import type { Page } from "../page.ts";
import { capital } from "./capital.ts";
import { criterionName, criterionValue } from "./criterion.ts";

/** More pluses or minuses than this are not read. */
const MOST = 5;

/** What is better and worse in each plan, against today and against the first plan, the most important first. */
export function plusMinus(page: Page, comparison: Comparison, called: readonly string[]): readonly Block[] {
  const { balance } = page.words.comparing;
  const [first = ""] = called;
  return comparison.plans.flatMap(({ againstToday, againstFirst }, place) => {
    const own = called[place] ?? "";
    return [
      ...told(page, comparison, balance.today(own), againstToday),
      ...told(page, comparison, balance.first(own, first), againstFirst),
    ];
  });
}

function told(
  page: Page,
  comparison: Comparison,
  heading: string,
  against: Balance | null,
): readonly Block[] {
  if (against === null) return [];
  const lines = [...signed(page, comparison, "+ ", against.plus), ...signed(page, comparison, "− ", against.minus)]; // prettier-ignore
  return section(capital(heading), lines.length === 0 ? [page.words.comparing.balance.none] : lines);
}

/** Changes that show in how they are written. */
function signed(
  page: Page,
  { criteria }: Comparison,
  sign: string,
  changes: readonly BalanceChange[],
): readonly Block[] {
  const lines = changes.flatMap(({ criterion: id, before, after }) => {
    const criterion = criteria.find((each) => each.id === id);
    if (criterion === undefined) return [];
    const [was, is] = [criterionValue(page, criterion, before), criterionValue(page, criterion, after)];
    if (was === is) return [];
    return [page.words.comparing.balance.change(criterionName(page, criterion), was, is)];
  });
  return (page.all ? lines : lines.slice(0, MOST)).map((line) => paragraph(`  ${sign}`, line));
}
