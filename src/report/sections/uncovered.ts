import { groupBy } from "../../measures/distribution.ts";
import type { Plan, Uncovered } from "../../model/plan.ts";
import { paragraph, section, table, type Block, type Line } from "../blocks.ts";
import { folded, type Page } from "../page.ts";
import { stretchesText } from "./stretches.ts";

/** What nobody does, grouped by the reason, the most hours first. */
export function uncovered(page: Page, plan: Plan): readonly Block[] {
  if (plan.uncovered.length === 0) return [];
  const groups = groupBy(plan.uncovered, ({ reason, blocking, role }) =>
    JSON.stringify([reason, blocking, reason === "rules" && role === "holder"]),
  );
  const { shown, rest } = folded(page, largestFirst([...groups.values()]), 6);
  return section(page.words.uncovered.heading(plan.uncovered.length), [
    ...shown.flatMap((gaps, index) => [...(index > 0 ? [""] : []), ...group(page, gaps)]),
    ...rest,
  ]);
}

function group(page: Page, gaps: readonly Uncovered[]): readonly Line[] {
  const same = groupBy(gaps, ({ task, role, hours, able }) => JSON.stringify([task, role, hours, able]));
  const { shown, rest } = folded(page, largestFirst([...same.values()]), 10);
  const cells = shown.map((rows) => row(page, rows));
  const columns = [{ flexible: true }, { align: "right" }, { flexible: true }, {}] as const;
  return [...because(page, gaps), table(columns, cells, { indent: 4 }), ...rest];
}

const NO_GAP = { reason: "nobody-able", blocking: [], role: "holder" } as const;

function because({ words, names }: Page, gaps: readonly Uncovered[]): readonly Line[] {
  const { reason, blocking, role } = gaps[0] ?? NO_GAP;
  if (reason === "nobody-able") return [words.uncovered.nobodyAble];
  if (reason === "nobody-free") return [words.uncovered.nobodyFree];
  const selves = ["deputy", "advice"];
  if (blocking.every((rule: string) => selves.includes(rule)))
    return [role === "holder" ? words.uncovered.standIns : words.uncovered.themselves];
  const told = blocking.map((rule) =>
    selves.includes(rule) ? words.uncovered.notThemselves : names.rule(rule),
  );
  return [words.uncovered.rules, ...told.map((rule) => paragraph("  » ", rule))];
}

/** The same gap in one or several turns. */
function row(page: Page, gaps: readonly Uncovered[]): readonly string[] {
  const { words, names, numbers } = page;
  const [gap] = gaps;
  if (gap === undefined) return [];
  const task = names.fullTask(gap.task);
  return [
    gap.role === "holder" ? task : `${words.uncovered.roles[gap.role]} ${task}`,
    gap.hours > 0 ? numbers.hours(gap.hours) : "",
    stretchesText(page, gaps),
    gap.able > 0 ? words.uncovered.able(gap.able) : "",
  ];
}

function largestFirst(groups: readonly (readonly Uncovered[])[]): readonly (readonly Uncovered[])[] {
  const work = (gaps: readonly Uncovered[]) =>
    gaps.reduce((sum, { hours, first, last }) => sum + hours * (last - first + 1), 0);
  return [...groups].sort((a, b) => work(b) - work(a));
}
