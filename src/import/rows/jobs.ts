import { LIMITS } from "../../model/limits.ts";
import { cellText, isEmpty } from "../cells/cell.ts";
import { readNumber } from "../cells/number.ts";
import type { Draft } from "../draft.ts";
import { idOf } from "../names.ts";
import type { Recognised } from "../recognise.ts";
import { addHours } from "./matter.ts";
import { filledRows, reporter } from "./row.ts";
import type { Open } from "./tasks.ts";

/**
 * A list of jobs: whose job, which task, how many hours. A job stands once for several tasks, or in every row. A task that
 * the list of tasks does not have is added, unless one is called nearly so.
 */
export function readJobs(draft: Draft, sheet: Recognised, open: Open): void {
  const at = (field: string) => sheet.columns.find((column) => column.field === field);
  const [memberColumn, taskColumn, hoursColumn] = [at("member"), at("task"), at("hours")];
  if (memberColumn === undefined || taskColumn === undefined || hoursColumn === undefined) return;
  let job: string | undefined;
  for (const row of filledRows(sheet)) {
    const [member, task] = [cellText(row.cells[memberColumn.index]), cellText(row.cells[taskColumn.index])];
    const cell = row.cells[hoursColumn.index] ?? null;
    if (member !== "")
      job = named(draft, "member", member, open.member, reporter(draft, sheet, row, memberColumn));
    if (task === "") continue;
    const id = named(draft, "task", task, true, reporter(draft, sheet, row, taskColumn));
    const report = reporter(draft, sheet, row, hoursColumn);
    if (isEmpty(cell)) report("hours-missing", { name: task });
    const hours = isEmpty(cell) ? undefined : readNumber(cell, { least: 0, most: LIMITS.hours }, report);
    if (job !== undefined && id !== undefined && hours !== undefined) addHours(draft, job, id, hours);
  }
}

function named(
  draft: Draft,
  kind: "member" | "task",
  word: string,
  open: boolean,
  report: ReturnType<typeof reporter>,
): string | undefined {
  const names = draft.names[kind];
  const found = names.find(word);
  if (found !== undefined) return found;
  const { maybe } = names.guess(word);
  const id = idOf(word);
  // In a list of jobs alone, names that look alike are different tasks: there is nothing to go by.
  const isListed = kind === "task" && draft.placed(kind);
  if (!open || id === undefined || (isListed && maybe !== undefined)) {
    report("unknown-name", { what: kind, name: word, ...(maybe === undefined ? {} : { maybe }) });
    return undefined;
  }
  draft.add(kind, id);
  if (isListed) report("task-added", { name: word });
  return id;
}
