import type { FigureName } from "../measures/figures.ts";
import { table, type Table } from "./blocks.ts";
import type { Numbers } from "./numbers.ts";
import type { Page } from "./page.ts";
import type { Column } from "./table.ts";

export type Figures = Readonly<Partial<Record<FigureName, number | null>>>;

interface Kind {
  readonly shown: "percent" | "exact" | "count";
  /** Which way is better; 0 if neither. */
  readonly better: 1 | -1 | 0;
}

const KINDS: Readonly<Record<FigureName, Kind>> = {
  covered: { shown: "percent", better: 1 },
  coreShare: { shown: "percent", better: 0 },
  clientValueShare: { shown: "percent", better: 0 },
  functionalConcentration: { shown: "percent", better: -1 },
  parallelisation: { shown: "percent", better: 1 },
  streamIndex: { shown: "exact", better: 1 },
  handOvers: { shown: "percent", better: -1 },
  handOversEverywhere: { shown: "percent", better: -1 },
  thinkingDoing: { shown: "percent", better: 1 },
  insourcedRegulation: { shown: "percent", better: 1 },
  preparingSupporting: { shown: "percent", better: 1 },
  wholeness: { shown: "percent", better: 1 },
  complexity: { shown: "percent", better: -1 },
  insourcing: { shown: "percent", better: 1 },
  overhead: { shown: "percent", better: -1 },
  motivatingPotential: { shown: "exact", better: 1 },
  versatility: { shown: "percent", better: 1 },
  meanPreference: { shown: "exact", better: 1 },
  satisfaction: { shown: "percent", better: 1 },
  leastSatisfaction: { shown: "percent", better: 1 },
  worstBurdenRate: { shown: "count", better: 0 },
  unpleasantJain: { shown: "exact", better: 1 },
  unpleasantGini: { shown: "exact", better: -1 },
  soleHolders: { shown: "count", better: -1 },
  truckFactor: { shown: "count", better: 1 },
  worstCriticality: { shown: "exact", better: -1 },
  movedShare: { shown: "percent", better: 0 },
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
      ...(today === null ? [] : [shownFigure(numbers, name, before)]),
      ...(plan === null ? [] : [shownFigure(numbers, name, after)]),
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

/** A figure as tables and pictures tell it. */
export function shownFigure(numbers: Numbers, name: FigureName, value: number | null): string {
  if (value === null) return "-";
  const { shown: how } = KINDS[name];
  return how === "percent"
    ? numbers.percent(value)
    : how === "exact"
      ? numbers.exact(value)
      : numbers.figure(value);
}

function arrow(page: Page, name: FigureName, before: number | null, after: number | null): string {
  const { better } = KINDS[name];
  if (before === null || after === null || better === 0) return "";
  const { words, numbers } = page;
  if (shownFigure(numbers, name, before) === shownFigure(numbers, name, after)) return words.comparison.same;
  return (after - before) * better > 0 ? words.comparison.better : words.comparison.worse;
}
