import type { PlannedTask } from "../../domain/turns.ts";
import { isWork, type Assignment, type Plan } from "../../model/plan.ts";
import { legend, section, table, type Block, type Line } from "../blocks.ts";
import { widest } from "../layout.ts";
import { folded, type Page } from "../page.ts";
import type { Column } from "../table.ts";

const WIDEST_TASK = 30;

/** Whose turn it is: tasks that go round and elected roles by period, in as many tables as the width asks for. */
export function rota(page: Page, plan: Plan): readonly Block[] {
  const { words, tasks, width } = page;
  const goingRound = tasks.filter(({ steady }) => !steady);
  const { shown, rest } = folded(page, goingRound, 16);
  if (shown.length === 0) return [];
  const rows = shown.map((planned) => [
    page.names.fullTask(planned.task.id),
    ...rotaCells(page, plan, planned),
  ]);
  const labels = [words.rota.task, ...rows.map(([label = ""]) => label)];
  const label = Math.min(WIDEST_TASK, widest(labels));
  const cell = Math.max(6, ...rows.map((row) => widest(row.slice(1))));
  const { calendar } = page.organisation;
  const { periods } = calendar;
  const dated = calendar.start !== undefined;
  const fit = Math.max(1, Math.floor((width - label) / (cell + 2)));
  const each = Math.ceil(periods / Math.ceil(periods / fit));
  const lines: Line[] = [];
  for (let from = 0; from < periods; from += each) {
    const part = rows.map((row) => [row[0] ?? "", ...row.slice(from + 1, from + each + 1)]);
    const heads = Array.from({ length: Math.min(each, periods - from) }, (_, index): Column => {
      return { head: page.periods.period(from + index), least: cell };
    });
    lines.push(...(from > 0 ? [""] : []), table([{ head: words.rota.task, least: label, most: label }, ...heads], part)); // prettier-ignore
  }
  return section(words.rota.heading, [
    ...(dated ? [words.rota.columns(calendar.weeksPerPeriod)] : []),
    ...lines,
    ...rest,
    "",
    legend(words.rota.legend),
  ]);
}

/** Who does the task in each period, a line for each. */
export function rotaCells(page: Page, plan: Plan, { task, turns }: PlannedTask): readonly string[] {
  const cells = Array.from({ length: page.organisation.calendar.periods }, () => "");
  const rows = plan.assignments.filter((row) => row.task === task.id && isWork(row.role));
  const open = new Set(
    plan.uncovered.filter((gap) => gap.task === task.id && gap.role === "holder").map(({ first }) => first),
  );
  for (const turn of turns) {
    const held = rows.filter(({ first }) => first === turn.first);
    const names = held.map((row) => holderName(page, row, held.length === 1 && !open.has(turn.first)));
    const cell = [...names, ...(open.has(turn.first) ? [page.words.rota.open] : [])].join("\n");
    for (const period of turn.periods) cells[period] = cell;
  }
  return cells;
}

function holderName({ names }: Page, { member, portions, role }: Assignment, alone: boolean): string {
  const parts = portions > 1 && !alone ? ` ×${String(portions)}` : "";
  return `${names.member(member)}${role === "learner" ? "*" : ""}${parts}`;
}
