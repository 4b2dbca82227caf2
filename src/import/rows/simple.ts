import { LIMITS } from "../../model/limits.ts";
import { listItems } from "../../tables/list.ts";
import { normal } from "../../tables/normal.ts";
import { cellText, isEmpty } from "../cells/cell.ts";
import { readDate } from "../cells/date.ts";
import { readNumber, readWhole } from "../cells/number.ts";
import type { Draft } from "../draft.ts";
import { idOf } from "../names.ts";
import { SETTINGS, type Recognised } from "../recognise.ts";
import { reporter, rowsOf } from "./row.ts";

/** The horizon, one thing a row. */
export function readSettings(draft: Draft, sheet: Recognised): void {
  const { calendar } = draft;
  for (const [index, cells] of sheet.sheet.rows.entries()) {
    const field = SETTINGS.get(normal(cellText(cells[0])));
    const cell = cells[1] ?? null;
    if (field === undefined || isEmpty(cell)) continue;
    const report = reporter(draft, sheet, { index, cells }, { index: 1, head: "", field, group: null });
    const period = { least: 0, most: LIMITS.periods - 1 };
    if (field === "name") draft.name = cellText(cell);
    if (field === "elsewhere") report("elsewhere", { name: cellText(cell) });
    if (field === "periods")
      calendar.periods = readWhole(cell, { least: 1, most: LIMITS.periods }, report) ?? 12;
    if (field === "weeksPerPeriod")
      calendar.weeksPerPeriod = readNumber(cell, { least: 0.01, most: 104 }, report) ?? 4;
    if (field === "start") {
      const start = readDate(cell, report);
      if (start !== undefined) calendar.start = start;
    }
    if (field === "redistribution")
      calendar.redistribution = [
        0,
        ...listItems(cellText(cell)).flatMap((item) => readWhole(item, period, report) ?? []),
      ];
  }
}

export function readCompetences(draft: Draft, sheet: Recognised): void {
  const column = sheet.columns.find(({ field }) => field === "learningHours");
  for (const row of rowsOf(draft, sheet, "competence")) {
    const cell = column === undefined ? null : (row.cells[column.index] ?? null);
    const competence = draft.competences.get(row.id);
    if (column === undefined || isEmpty(cell) || competence === undefined) continue;
    const hours = readNumber(cell, { least: 0.01, most: 1e5 }, reporter(draft, sheet, row, column));
    if (hours !== undefined) competence.learningHours = hours;
  }
}

export function readProcesses(draft: Draft, sheet: Recognised): void {
  const column = sheet.columns.find(({ field }) => field === "client");
  for (const row of rowsOf(draft, sheet, "process")) {
    const client = idOf(column === undefined ? "" : cellText(row.cells[column.index]));
    const process = draft.processes.get(row.id);
    if (client !== undefined && process !== undefined) process.client = client;
  }
}
