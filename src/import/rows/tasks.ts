import { LIMITS } from "../../model/limits.ts";
import type { StaffingMode } from "../../model/staffing.ts";
import { listItems, listPairs } from "../../tables/list.ts";
import type { Cell } from "../../tables/sheet.ts";
import type { TaskField } from "../../tables/words/words.ts";
import { cellText, isEmpty, type Report } from "../cells/cell.ts";
import { readNumber, readWhole } from "../cells/number.ts";
import { readKind, readLevel, readMode, readYesNo } from "../cells/words.ts";
import type { Draft, TaskDraft } from "../draft.ts";
import { idOf } from "../names.ts";
import type { Recognised } from "../recognise.ts";
import { referred } from "./references.ts";
import { reporter, rowsOf } from "./row.ts";

/** Which things need not be listed in a table of their own. */
export interface Open {
  readonly competence: boolean;
  readonly process: boolean;
  readonly member: boolean;
}

interface Reading {
  readonly draft: Draft;
  readonly open: Open;
  readonly task: TaskDraft;
  readonly cell: Cell;
  readonly report: Report;
}

const SHARE = { least: 0, most: 1 };
const WEEK = { least: 0.001, most: LIMITS.hours };

/** What the columns of a task list say of each task; what stands in columns for members is read apart. */
export function readTasks(draft: Draft, sheet: Recognised, open: Open): void {
  for (const row of rowsOf(draft, sheet, "task")) {
    const task = draft.tasks.get(row.id);
    if (task === undefined) continue;
    // How long a turn lasts means something once it is known that there are turns.
    const columns = [...sheet.columns].sort((a, b) => order(a.field) - order(b.field));
    for (const column of columns) {
      const cell = row.cells[column.index] ?? null;
      if (column.field === null || isEmpty(cell)) continue;
      const report = reporter(draft, sheet, row, column);
      FIELDS[column.field as TaskField]({ draft, open, task, cell, report });
    }
  }
}

function order(field: string | null): number {
  return field === "staffing" ? 0 : 1;
}

const FIELDS: Readonly<Record<TaskField, (reading: Reading) => void>> = {
  id: () => undefined,
  name: () => undefined,
  process: ({ draft, open, task, cell, report }) =>
    set(task, "process", referred(draft, "process", cellText(cell), open.process, report)),
  main: ({ task, cell }) => set(task, "main", idOf(cellText(cell))),
  hours: ({ task, cell, report }) => set(task, "hours", readNumber(cell, WEEK, report)),
  kind: ({ task, cell, report }) => set(task, "kind", readKind(cell, report)),
  aspect: ({ task, cell }) => set(task, "aspect", cellText(cell)),
  requires: (reading) => set(reading.task, "requires", required(reading)),
  soft: ({ task, cell, report }) => set(task, "soft", readYesNo(cell, report)),
  learners: ({ task, cell, report }) => set(task, "learners", readYesNo(cell, report)),
  portions: ({ task, cell, report }) =>
    set(task, "portions", readWhole(cell, { least: 1, most: LIMITS.portions }, report)),
  least: ({ task, cell, report }) => {
    const min = readWhole(cell, { least: 1, most: LIMITS.members }, report);
    if (min !== undefined) task.people = { ...task.people, min };
  },
  most: ({ task, cell, report }) => {
    const max = readWhole(cell, { least: 1, most: LIMITS.members }, report);
    if (max !== undefined) task.people = { ...task.people, max };
  },
  duration: ({ task, cell, report }) =>
    set(task, "duration", readNumber(cell, { least: 0, most: 1e6 }, report)),
  unit: ({ task, cell }) => set(task, "unit", cellText(cell)),
  unpleasant: ({ task, cell, report }) => set(task, "unpleasant", readUnpleasant(cell, report)),
  routine: ({ task, cell, report }) => set(task, "routine", readYesNo(cell, report)),
  clientValue: ({ task, cell, report }) => set(task, "clientValue", readNumber(cell, SHARE, report)),
  priority: ({ task, cell, report }) => set(task, "priority", readWhole(cell, { least: 1, most: 5 }, report)),
  staffing: ({ task, cell, report }) => {
    const mode = readMode(cell, report);
    if (mode !== undefined) task.staffing = staffed(mode, task);
  },
  term: ({ task, cell, report }) => {
    const term = readWhole(cell, { least: 1, most: LIMITS.periods }, report);
    if (term !== undefined && isTurning(task)) task.staffing = { ...task.staffing, term };
  },
  cooldown: ({ task, cell, report }) => {
    const cooldown = readWhole(cell, { least: 0, most: LIMITS.periods }, report);
    if (cooldown !== undefined && task.staffing?.mode === "rotation")
      task.staffing = { ...task.staffing, cooldown };
  },
  periods: ({ task, cell, report }) => {
    const read = (item: Cell) => readWhole(item, { least: 0, most: LIMITS.periods - 1 }, report) ?? [];
    set(task, "periods", [...new Set(listItems(cellText(cell)).flatMap(read))]);
  },
  tags: ({ task, cell }) =>
    set(task, "tags", [...new Set(listItems(cellText(cell)).flatMap((tag) => idOf(tag) ?? []))]),
  description: ({ task, cell }) => set(task, "description", cellText(cell)),
};

function set<Key extends keyof TaskDraft>(
  task: TaskDraft,
  key: Key,
  value: TaskDraft[Key] | undefined,
): void {
  if (value !== undefined) task[key] = value;
}

/** `yes` says that it is unpleasant, not how much: as much as makes it go round. */
function readUnpleasant(cell: Cell, report: Report): number | undefined {
  if (/\d/u.test(cellText(cell))) return readNumber(cell, SHARE, report);
  const yes = readYesNo(cell, report);
  return yes === undefined ? undefined : yes ? 0.5 : 0;
}

function staffed(mode: StaffingMode, task: TaskDraft): NonNullable<TaskDraft["staffing"]> {
  return task.staffing?.mode === mode ? task.staffing : { mode };
}

type Turning = TaskDraft & { staffing: { mode: "rotation" | "elected" } };

function isTurning(task: TaskDraft): task is Turning {
  return task.staffing?.mode === "rotation" || task.staffing?.mode === "elected";
}

/** Competences with the level that is needed; without one, somebody who works independently. */
function required({ draft, open, cell, report }: Reading): Record<string, number> | undefined {
  const whole = draft.names.competence.find(cellText(cell));
  const pairs = whole === undefined ? listPairs(cellText(cell)) : [{ item: whole, value: "" }];
  const levels: Record<string, number> = {};
  for (const { item, value } of pairs) {
    const id = referred(draft, "competence", item, open.competence, report);
    const level = value === "" ? 3 : readLevel(value, report, 1);
    if (id !== undefined && level !== undefined) levels[id] = level;
  }
  return Object.keys(levels).length === 0 ? undefined : levels;
}
