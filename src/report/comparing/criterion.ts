import type { FigureName } from "../../measures/figures.ts";
import type { Criterion, StatedCriterion } from "../../scenarios/index.ts";
import { shownFigure } from "../figureTable.ts";
import type { Page } from "../page.ts";

type Told = Pick<Criterion, "kind" | "of" | "stated">;

/** What a criterion is called: in the group's own words, else as what it is. */
export function criterionName(page: Page, { kind, of, stated }: Told): string {
  const { words, names } = page;
  if (kind === "tier") return words.comparing.tiers.name(of);
  if (kind === "goal") return names.goal(of).name;
  const measure = words.figures[of as FigureName];
  return stated === null ? measure : statedName(page, stated, measure);
}

/** In the group's own words, and who asked for it. */
export function statedName(
  { words, names }: Page,
  { name, owner }: StatedCriterion,
  measure: string,
): string {
  const own = names.text(name, measure);
  return owner === undefined ? own : words.comparing.criteria.asked(own, names.text(owner, ""));
}

/** A value as it is written: shares in per cent, costs with two decimals; a dash where it is not defined. */
export function criterionValue(page: Page, { kind, of }: Told, value: number | null): string {
  if (value === null) return "-";
  if (kind === "figure" || kind === "criterion") return shownFigure(page.numbers, of as FigureName, value);
  if (of.startsWith("coverage") || of === "moved") return finePercent(page, value);
  return page.numbers.exact(value);
}

/** A per cent with a decimal, for parts so small that a whole per cent does not tell them apart. */
export function finePercent({ words }: Page, value: number): string {
  return new Intl.NumberFormat(words.locale, { style: "percent", maximumFractionDigits: 1 }).format(value);
}
