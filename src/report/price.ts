import type { Price, Priced, Prices } from "../explain/index.ts";
import type { Organisation } from "../model/organisation.ts";
import { paragraph } from "./layout.ts";
import { section, type ReportOptions } from "./page.ts";
import { shownPrices } from "./shownExplanation.ts";
import { differenceSections, firstTier } from "./why/difference.ts";
import { movesText } from "./why/moves.ts";
import { whyReport, type WhyPage } from "./why/whyPage.ts";

/** What rules, locks and elections cost, in words: those that cost something first, the others together. */
export function priceReport(organisation: Organisation, prices: Prices, options: ReportOptions): string {
  const shown = shownPrices(organisation, prices);
  return whyReport(organisation, options, (page) => {
    const { told, width } = page;
    const [only, ...more] = shown.prices;
    const title = only !== undefined && more.length === 0 ? told.price.title.one(itemText(page, only)) : told.price.title.all; // prettier-ignore
    return { title, lines: [...(shown.improved ? paragraph("", told.price.improved, width) : []), ...priced(page, shown)] }; // prettier-ignore
  });
}

function priced(page: WhyPage, { prices }: Prices): readonly string[] {
  const { told, width } = page;
  if (prices.length === 0) return [told.price.nothingPriced];
  const free = prices.filter(({ binds }) => !binds);
  const costly = prices.filter(({ binds }) => binds);
  return [
    ...costly.flatMap((price) =>
      prices.length === 1 ? cost(page, price) : section(itemText(page, price), cost(page, price)),
    ),
    ...(costly.length === 0 ? [] : ["", ...paragraph("", told.price.least, width)]),
    ...(free.length === 0 ? [] : ["", ...paragraph("", told.price.free(free.length), width)]),
    ...(prices.length === 1 ? [] : free.flatMap((price) => paragraph("  » ", itemText(page, price), width))),
  ];
}

function cost(page: WhyPage, price: Price): readonly string[] {
  const { told, width } = page;
  const tier = firstTier(price);
  return [
    ...(tier === null ? [] : paragraph("", told.price.gains(told.price.less[tier]), width)),
    "",
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
