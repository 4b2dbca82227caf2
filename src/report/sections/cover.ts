import type { Assignment, Plan } from "../../model/plan.ts";
import { label, section, table, type Block, type Line } from "../blocks.ts";
import { folded, type Page } from "../page.ts";
import { learnersOf } from "./beside.ts";
import { stretchesText } from "./stretches.ts";

/** Who stands beside the work: deputies, mentors, advisers. */
export function cover(page: Page, plan: Plan): readonly Block[] {
  const { words, names } = page;
  const inRole = (role: Assignment["role"]) => plan.assignments.filter((row) => row.role === role);
  const task = (row: Assignment) => names.fullTask(row.task);
  const learning = (row: Assignment) =>
    `${learnersOf(plan, row).map(names.member).join(", ")}${words.colon}${task(row)}`;
  return section(words.cover.heading, [
    ...list(page, words.cover.deputies, inRole("deputy"), task),
    ...list(page, words.cover.mentors, inRole("mentor"), learning),
    ...list(page, words.cover.advisers, inRole("adviser"), task),
  ]);
}

function list(
  page: Page,
  heading: string,
  rows: readonly Assignment[],
  of: (row: Assignment) => string,
): readonly Line[] {
  if (rows.length === 0) return [];
  const together = new Map<string, { member: string; of: string; rows: Assignment[] }>();
  for (const row of rows) {
    const found = { member: page.names.member(row.member), of: of(row), rows: [row] };
    const key = JSON.stringify([found.of, row.member]);
    const before = together.get(key);
    if (before === undefined) together.set(key, found);
    else before.rows.push(row);
  }
  const cells = [...together.values()].map((each) => [each.member, each.of, stretchesText(page, each.rows)]);
  const { shown, rest } = folded(page, cells, 16);
  const columns = [{}, { flexible: true }, { flexible: true }];
  return [label(heading), table(columns, shown, { indent: 2 }), ...rest];
}
