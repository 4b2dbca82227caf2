import type { Beside, PriceOfFairness } from "../../fairness/priceOfFairness.ts";
import { section, table, type Block } from "../blocks.ts";
import type { Page } from "../page.ts";

/** What sparing whoever carries most costs: satisfaction, and every goal that comes out otherwise. */
export function priceOfFairness(page: Page, price: PriceOfFairness): readonly Block[] {
  const words = page.words.priceOfFairness;
  const columns = [
    { head: words.figure, flexible: true },
    { head: words.average, align: "right" },
    { head: words.leximin, align: "right" },
  ] as const;
  return section(words.heading, [
    sentence(page, price),
    "",
    table(columns, [...figureRows(page, price), ...goalRows(page, price)]),
  ]);
}

/** In one line what is given up. */
function sentence({ words, numbers }: Page, { price }: PriceOfFairness): string {
  if (price === null) return words.priceOfFairness.unknown;
  const percent = numbers.percent(Math.abs(price));
  if (Math.abs(price) < 0.005) return words.priceOfFairness.free;
  return price > 0 ? words.priceOfFairness.costs(percent) : words.priceOfFairness.gains(percent);
}

function figureRows({ words, numbers }: Page, { heaviest, satisfaction }: PriceOfFairness): string[][] {
  const { heaviest: name, mean, least } = words.priceOfFairness;
  return [
    ...row(name, heaviest, numbers.exact),
    ...row(mean, satisfaction.mean, numbers.percent),
    ...row(least, satisfaction.least, numbers.percent),
  ];
}

function row(name: string, { average, leximin }: Beside, shown: (value: number) => string): string[][] {
  return average === null || leximin === null ? [] : [[name, shown(average), shown(leximin)]];
}

/** Goals whose costs differ as they are printed. */
function goalRows({ words, names, numbers }: Page, { goals }: PriceOfFairness): string[][] {
  return goals.flatMap(({ goal, average, leximin }) => {
    const [before, after] = [numbers.exact(average), numbers.exact(leximin)];
    return before === after ? [] : [[words.priceOfFairness.goal(names.goal(goal).name), before, after]];
  });
}
