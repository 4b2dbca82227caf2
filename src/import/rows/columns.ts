import { cellText, isEmpty } from "../cells/cell.ts";
import { readLevel } from "../cells/words.ts";
import type { Draft } from "../draft.ts";
import { idOf } from "../names.ts";
import type { Column, Recognised } from "../recognise.ts";
import { matterOf, say, type Matter } from "./matter.ts";
import { filledRows, headReporter, reporter, rowsOf } from "./row.ts";
import type { Open } from "./tasks.ts";

/** What the columns of a table of members are about that are no field of a member: competences, tasks, processes. */
export function membersMatters(draft: Draft, sheet: Recognised, open: Open): ReadonlyMap<number, Matter> {
  const matters = new Map<number, Matter>();
  for (const column of others(sheet)) {
    const report = headReporter(draft, sheet, column);
    const matter =
      column.group === null
        ? guessed(draft, sheet, column, open)
        : matterOf(draft, column.group, column.head, open.competence, report);
    if (matter !== undefined) matters.set(column.index, matter);
  }
  return matters;
}

/** A column of which nothing says what it tells: the competence, the task or the process of that name. */
function guessed(draft: Draft, sheet: Recognised, column: Column, open: Open): Matter | undefined {
  const { names } = draft;
  const report = headReporter(draft, sheet, column);
  const competence = names.competence.find(column.head);
  if (competence !== undefined) return { of: "level", competence };
  const task = names.task.find(column.head);
  if (task !== undefined) return { of: "tasks", id: task };
  const process = names.process.find(column.head);
  if (process !== undefined) return { of: "processes", id: process };
  const maybe = names.competence.guess(column.head).maybe ?? names.task.guess(column.head).maybe;
  const id = idOf(column.head);
  if (open.competence && maybe === undefined && id !== undefined && holdsLevels(sheet, column)) {
    report("taken-as-competence");
    draft.add("competence", id);
    return { of: "level", competence: id };
  }
  report("unknown-column", maybe === undefined ? {} : { maybe });
  return undefined;
}

function holdsLevels(sheet: Recognised, column: Column): boolean {
  const cells = filledRows(sheet).map(({ cells: row }) => row[column.index] ?? null);
  const filled = cells.filter((cell) => !isEmpty(cell));
  return filled.length > 0 && filled.every((cell) => readLevel(cell, () => undefined) !== undefined);
}

/** Columns for members in a table of tasks or competences: today's shares or hours, what they like, what they can. */
export function readMemberColumns(
  draft: Draft,
  sheet: Recognised,
  of: "task" | "competence",
  open: Open,
): void {
  const columns = others(sheet);
  const ungrouped = isInHours(sheet, columns) ? "hours" : "share";
  const known = columns.flatMap((column) => {
    const member = memberOf(draft, sheet, column, of, open);
    return member === undefined ? [] : [{ column, member }];
  });
  if (known.length === 0) return;
  for (const row of rowsOf(draft, sheet, of))
    for (const { column, member } of known) {
      const cell = row.cells[column.index] ?? null;
      const matter = of === "competence" ? levelOf(column, row.id) : ofTask(column, row.id, ungrouped);
      if (!isEmpty(cell)) say(draft, member, matter, cell, reporter(draft, sheet, row, column));
    }
}

function levelOf({ group }: Column, competence: string): Matter {
  return { of: group === "wish" ? "wish" : "level", competence };
}

function ofTask({ group }: Column, task: string, ungrouped: "share" | "hours"): Matter {
  if (group === "taskPreference") return { of: "tasks", id: task };
  return { of: group === "share" || group === "hours" ? group : ungrouped, task };
}

function memberOf(
  draft: Draft,
  sheet: Recognised,
  column: Column,
  of: "task" | "competence",
  open: Open,
): string | undefined {
  const report = headReporter(draft, sheet, column);
  const member = draft.names.member.find(column.head);
  if (member !== undefined) return member;
  const id = idOf(column.head);
  if (of === "task" && open.member && id !== undefined && holdsNumbers(sheet, column)) {
    report("taken-as-member");
    draft.add("member", id);
    return id;
  }
  const fields = draft.names.member.guess(column.head);
  report("unknown-column", fields);
  return undefined;
}

function holdsNumbers(sheet: Recognised, column: Column): boolean {
  const texts = textsOf(sheet, column);
  return texts.length > 0 && texts.every((text) => /^\d/u.test(text));
}

/** Whether what stands in columns for members are hours: some are more than a whole, or said to be hours. */
function isInHours(sheet: Recognised, columns: readonly Column[]): boolean {
  const texts = columns.filter(({ group }) => group === null).flatMap((column) => textsOf(sheet, column));
  return texts.some(
    (text) => !text.includes("%") && (Number(text.replace(",", ".")) > 1 || /\d\s*[uh:]/iu.test(text)),
  );
}

function textsOf(sheet: Recognised, column: Column): readonly string[] {
  return filledRows(sheet).flatMap(({ cells }) => {
    const text = cellText(cells[column.index]);
    return text === "" ? [] : [text];
  });
}

function others({ columns }: Recognised): readonly Column[] {
  return columns.filter(({ field }) => field === null);
}
