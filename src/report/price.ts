import type { Price, Priced, Prices } from "../explain/index.ts";
import type { Organisation } from "../model/organisation.ts";
import { paragraph, section, type Line } from "./blocks.ts";
import type { ReportOptions } from "./page.ts";
import { shownPrices } from "./shownExplanation.ts";
import { differenceSections, firstTier } from "./why/difference.ts";
import { movesText } from "./why/moves.ts";
import { toldReport } from "./told.ts";
import type { WhyPage } from "./why/page.ts";
import { whyWords } from "./words/why/index.ts";

/** What rules, locks and elections cost, in words: those that cost something first, the others together. */
export function priceReport(organisation: Organisation, prices: Prices, options: ReportOptions): string {
  const shown = shownPrices(organisation, prices);
  return toldReport(organisation, options, whyWords, (page) => {
    const { told } = page;
    const [only, ...more] = shown.prices;
    const isOne = only !== undefined && more.length === 0;
    return {
      title: isOne ? told.price.title.one(itemText(page, only)) : told.price.title.all,
      lines: [...(shown.improved ? [told.price.improved, ""] : []), ...priced(page, shown)],
    };
  });
}

function priced(page: WhyPage, { prices }: Prices): readonly Line[] {
  const { told } = page;
  const isOne = prices.length === 1;
  if (prices.length === 0) return [told.price.nothingPriced];
  const free = prices.filter(({ binds }) => !binds);
  const costly = prices.filter(({ binds }) => binds);
  return [
    ...costly.flatMap((price) => (isOne ? cost(page, price) : section(itemText(page, price), cost(page, price)))), // prettier-ignore
    ...(costly.length === 0 ? [] : ["", told.price.least]),
    ...(costly.length > 0 && free.length > 0 ? [""] : []),
    ...(free.length === 0 ? [] : [told.price.free(free.length)]),
    ...(isOne ? [] : free.map((price) => paragraph("  » ", itemText(page, price)))),
  ];
}

function cost(page: WhyPage, price: Price): readonly Line[] {
  const { told } = page;
  const tier = firstTier(price);
  return [
    ...(tier === null ? [] : [told.price.gains(told.price.less[tier]), ""]),
    ...movesText(page, price.moves, () => 0),
    ...differenceSections(page, price, [told.price.with, told.price.without]),
  ];
}

function itemText({ names, told }: WhyPage, { item }: Priced): string {
  switch (item.kind) {
    case "rule":
      return names.rule(item.rule);
    case "lock":
      return told.price.lock(names.fullTask(item.task));
    case "elected":
      return told.price.elected(names.fullTask(item.task));
    case "scope":
      return told.price.scope;
  }
}
