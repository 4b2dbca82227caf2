import type { FigureName } from "../measures/figures.ts";
import { FIGURE_SCALES } from "../measures/scales.ts";
import { table, type Table } from "./blocks.ts";
import type { Numbers } from "./numbers.ts";
import type { Page } from "./page.ts";
import type { Column } from "./table.ts";

export type Figures = Readonly<Partial<Record<FigureName, number | null>>>;

/** How every figure is written. */
const SHOWN: Readonly<Record<FigureName, "percent" | "exact" | "count">> = {
  covered: "percent",
  coreShare: "percent",
  clientValueShare: "percent",
  functionalConcentration: "percent",
  parallelisation: "percent",
  streamIndex: "exact",
  handOvers: "percent",
  handOversEverywhere: "percent",
  thinkingDoing: "percent",
  insourcedRegulation: "percent",
  preparingSupporting: "percent",
  wholeness: "percent",
  complexity: "percent",
  insourcing: "percent",
  overhead: "percent",
  motivatingPotential: "exact",
  versatility: "percent",
  meanPreference: "exact",
  satisfaction: "percent",
  leastSatisfaction: "percent",
  worstBurdenRate: "count",
  unpleasantJain: "exact",
  unpleasantGini: "exact",
  soleHolders: "count",
  truckFactor: "count",
  worstCriticality: "exact",
  movedShare: "percent",
};

/**
 * Figures of today beside those of a plan, with an arrow where one is better; or those of one division alone;
 * `called` gives another name to some.
 */
export function figureTable(
  page: Page,
  today: Figures | null,
  plan: Figures | null,
  called: Readonly<Partial<Record<FigureName, string>>> = {},
): Table {
  const { words, numbers } = page;
  const both = today !== null && plan !== null;
  const names = Object.keys(plan ?? today ?? {}) as FigureName[];
  const rows = names.map((name) => {
    const [before, after] = [today?.[name] ?? null, plan?.[name] ?? null];
    return [
      called[name] ?? words.figures[name],
      ...(today === null ? [] : [shown(numbers, name, before)]),
      ...(plan === null ? [] : [shown(numbers, name, after)]),
      ...(both ? [arrow(page, name, before, after)] : []),
    ];
  });
  const columns: readonly Column[] = [
    { head: words.comparison.measure, flexible: true },
    ...(today === null ? [] : [{ head: words.comparison.today, align: "right" } as const]),
    ...(plan === null ? [] : [{ head: words.comparison.plan, align: "right" } as const]),
    ...(both ? [{}] : []),
  ];
  return table(columns, rows);
}

/** A figure as it is written; a dash where it is not defined. */
export function shown(numbers: Numbers, name: FigureName, value: number | null): string {
  if (value === null) return "-";
  const how = SHOWN[name];
  return how === "percent"
    ? numbers.percent(value)
    : how === "exact"
      ? numbers.exact(value)
      : numbers.figure(value);
}

function arrow(page: Page, name: FigureName, before: number | null, after: number | null): string {
  const { better } = FIGURE_SCALES[name];
  if (before === null || after === null || better === 0) return "";
  const { words, numbers } = page;
  if (shown(numbers, name, before) === shown(numbers, name, after)) return words.comparison.same;
  return (after - before) * better > 0 ? words.comparison.better : words.comparison.worse;
}
