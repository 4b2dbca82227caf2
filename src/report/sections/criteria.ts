import type { FigureName } from "../../measures/figures.ts";
import type { Plan } from "../../model/plan.ts";
import { testCriteria, type CriterionTest, type FigureTest } from "../../scenarios/index.ts";
import { section, table, type Block } from "../blocks.ts";
import { statedName } from "../comparing/criterion.ts";
import { shownFigure } from "../figureTable.ts";
import type { Page } from "../page.ts";
import type { Column } from "../table.ts";

/** The criteria that the group has stored, tested on the plan and on today; nothing if it has none. */
export function criteria(page: Page, plan: Plan): readonly Block[] {
  const told = page.words.comparing.criteria;
  const tests = testCriteria(page.organisation, plan);
  const known = tests.filter(({ measure }) => measure !== null);
  const columns: readonly Column[] = [
    { head: told.criterion, flexible: true },
    { head: told.wanted },
    { head: told.today, align: "right" },
    { head: told.value, align: "right" },
    { head: told.margin, align: "right" },
    { head: "" },
  ];
  const rows = known.map((test) => row(page, test));
  return section(told.heading, [
    ...(rows.length === 0 ? [] : [table(columns, rows)]),
    ...tests
      .filter(({ measure }) => measure === null)
      .map(({ criterion, meant }) =>
        meant === null ? told.unknown(criterion.measure) : told.maybe(criterion.measure, meant),
      ),
  ]);
}

function row(page: Page, { criterion, measure, plan, today }: CriterionTest): readonly string[] {
  if (measure === null) return [];
  const told = page.words.comparing.criteria;
  const limit = shownFigure(page.numbers, measure, criterion.threshold);
  return [
    statedName(page, criterion, page.words.figures[measure]),
    criterion.direction === "higher" ? told.atLeast(limit) : told.atMost(limit),
    shownFigure(page.numbers, measure, today?.value ?? null),
    shownFigure(page.numbers, measure, plan.value),
    margin(page, measure, plan),
    plan.holds === null ? told.undefined : plan.holds ? told.holds : told.fails,
  ];
}

/** With its sign: above 0 there is room left. */
function margin(page: Page, measure: FigureName, { margin: value }: FigureTest): string {
  if (value === null) return "-";
  const written = shownFigure(page.numbers, measure, Math.abs(value));
  return value > 0 ? `+${written}` : value < 0 ? `-${written}` : written;
}
