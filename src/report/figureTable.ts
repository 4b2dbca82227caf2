import type { FigureName } from "../measures/figures.ts";
import { FIGURE_SCALES } from "../measures/scales.ts";
import { table, type Table } from "./blocks.ts";
import type { Numbers } from "./numbers.ts";
import type { Page } from "./page.ts";
import type { Column } from "./table.ts";

export type Figures = Readonly<Partial<Record<FigureName, number | null>>>;

/** How a figure is shown, and which way is better. */
export interface Kind {
  readonly shown: "percent" | "exact" | "count";
  /** Which way is better; 0 if neither. */
  readonly better: 1 | -1 | 0;
}

/** How every figure is written. */
const SHOWN: Readonly<Record<FigureName, Kind["shown"]>> = {
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
  const names = Object.keys(plan ?? today ?? {}) as FigureName[];
  const rows = names.map((name) => ({
    name: called[name] ?? page.words.figures[name],
    kind: kindOf(name),
    before: today?.[name] ?? null,
    after: plan?.[name] ?? null,
  }));
  return comparedTable(page, rows, { today: today !== null, plan: plan !== null });
}

export interface ComparedRow {
  readonly name: string;
  readonly kind: Kind;
  readonly before: number | null;
  readonly after: number | null;
}

/** The same of any figures; `has` says of which divisions there are some. */
export function comparedTable(
  page: Page,
  rows: readonly ComparedRow[],
  has: { readonly today: boolean; readonly plan: boolean },
  head = page.words.comparison.measure,
): Table {
  const { words, numbers } = page;
  const cells = rows.map(({ name, kind, before, after }) => [
    name,
    ...(has.today ? [shown(numbers, kind, before)] : []),
    ...(has.plan ? [shown(numbers, kind, after)] : []),
    ...(has.today && has.plan ? [arrow(page, kind, before, after)] : []),
  ]);
  const columns: readonly Column[] = [
    { head, flexible: true },
    ...(has.today ? [{ head: words.comparison.today, align: "right" } as const] : []),
    ...(has.plan ? [{ head: words.comparison.plan, align: "right" } as const] : []),
    ...(has.today && has.plan ? [{}] : []),
  ];
  return table(columns, cells);
}

/** A figure as it is written; a dash where it is not defined. */
export function shownFigure(numbers: Numbers, name: FigureName, value: number | null): string {
  return shown(numbers, kindOf(name), value);
}

function kindOf(name: FigureName): Kind {
  return { shown: SHOWN[name], better: FIGURE_SCALES[name].better };
}

function shown(numbers: Numbers, { shown: how }: Kind, value: number | null): string {
  if (value === null) return "-";
  return how === "percent"
    ? numbers.percent(value)
    : how === "exact"
      ? numbers.exact(value)
      : numbers.figure(value);
}

/** Whether a plan is worse in some figure than today, so that it shows. */
export function isWorse({ numbers }: Page, today: Figures, plan: Figures): boolean {
  return (Object.keys(plan) as FigureName[]).some((name) => {
    return change(numbers, kindOf(name), today[name] ?? null, plan[name] ?? null) === "worse";
  });
}

function arrow({ words, numbers }: Page, kind: Kind, before: number | null, after: number | null): string {
  const found = change(numbers, kind, before, after);
  return found === null ? "" : words.comparison[found];
}

/** What became of a figure; null where neither way is better. */
function change(
  numbers: Numbers,
  kind: Kind,
  before: number | null,
  after: number | null,
): "better" | "worse" | "same" | null {
  if (before === null || after === null || kind.better === 0) return null;
  if (shown(numbers, kind, before) === shown(numbers, kind, after)) return "same";
  return (after - before) * kind.better > 0 ? "better" : "worse";
}
