import type { Comparison, Criterion } from "../../scenarios/index.ts";
import { section, table, type Block, type Line } from "../blocks.ts";
import type { Page } from "../page.ts";
import type { Column } from "../table.ts";
import { criterionName, criterionValue } from "./criterion.ts";

/** Every value of every plan, with a sign beside the best: tiers, goals, figures, and what the group has stated. */
export function sideBySide(page: Page, comparison: Comparison, called: readonly string[]): readonly Line[] {
  const { comparing } = page.words;
  const parts = [
    { kind: "tier", heading: comparing.tiers.heading },
    { kind: "goal", heading: comparing.goals },
    { kind: "figure", heading: comparing.figures },
    { kind: "criterion", heading: comparing.criteria.heading },
  ] as const;
  const lines = parts.flatMap(({ kind, heading }) =>
    section(heading, values(page, comparison, called, kind)),
  );
  const legend = comparison.plans.length > 1 ? ["", comparing.bestMeans] : [];
  return [...lines, ...legend, comparing.moment];
}

function values(
  page: Page,
  { criteria, plans, today }: Comparison,
  called: readonly string[],
  kind: Criterion["kind"],
): readonly Block[] {
  const withToday = today !== null && (kind === "figure" || kind === "criterion");
  const rows = criteria.flatMap((criterion, column) => {
    if (criterion.kind !== kind) return [];
    const own = plans.map((plan) => plan.values[column] ?? null);
    const written = own.map((value) => criterionValue(page, criterion, value));
    return [
      [
        wanted(page, criterion),
        ...(withToday ? [criterionValue(page, criterion, today[column] ?? null)] : []),
        ...marked(criterion, own, written),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const columns: readonly Column[] = [
    { head: "", flexible: true },
    ...(withToday ? [{ head: page.words.comparing.today, align: "right" } as const] : []),
    ...called.map((head) => ({ head, align: "right" }) as const),
  ];
  return [table(columns, rows)];
}

/** The name of a criterion, with what the group wants of it. */
function wanted(page: Page, criterion: Criterion): string {
  const name = criterionName(page, criterion);
  if (criterion.stated === null) return name;
  const { atLeast, atMost } = page.words.comparing.criteria;
  const { direction, threshold } = criterion.stated;
  const limit = criterionValue(page, criterion, threshold);
  return `${name}${page.words.colon}${direction === "higher" ? atLeast(limit) : atMost(limit)}`;
}

/** The best ones with a sign, unless all are written alike; the others with as much room. */
function marked(
  { better }: Criterion,
  values: readonly (number | null)[],
  written: readonly string[],
): readonly string[] {
  if (written.length < 2) return written;
  const known = values.filter((value) => value !== null);
  const best = better === "higher" ? Math.max(...known) : Math.min(...known);
  const asBest = new Set(written.filter((_, place) => values[place] === best));
  const alike = written.every((text) => text === written[0]);
  return written.map((text) => `${text} ${!alike && asBest.has(text) ? "*" : " "}`);
}
