import { normal } from "../tables/normal.ts";
import type { Cell, Sheet, TableName } from "../tables/sheet.ts";
import { entriesOf, meanings } from "../tables/words/index.ts";
import type { Group, SettingField, TableWords } from "../tables/words/words.ts";
import { cellText, isEmpty } from "./cells/cell.ts";
import { TABLE_LIMITS } from "./limits.ts";
import type { NameKind, Problems } from "./problem.ts";

/** A column of a sheet: what field of the thing in the row it is; or else for which other thing it says something. */
export interface Column {
  readonly index: number;
  readonly head: string;
  readonly field: string | null;
  readonly group: Group | null;
}

/** A sheet of which it is known what its rows are. */
export interface Recognised {
  readonly sheet: Sheet;
  /** What each row is about; a row of `jobs` says how many hours of a task a job has. */
  readonly of: NameKind | "jobs" | "settings";
  /** What the sheet is called after, if that is known. */
  readonly called: TableName | null;
  readonly columns: readonly Column[];
  /** Index of the first row after the heads. */
  readonly first: number;
}

const DEEPEST_HEAD = 15;
const SHEETS = meanings<TableName>(({ sheets }) => entriesOf(sheets));
const OF_PLANS: ReadonlySet<TableName> = new Set<TableName>(["bundles", "rota", "uncovered", "ledgers"]);
export const SETTINGS = meanings<SettingField>(({ settings }) => entriesOf(settings));
const GROUPS = meanings<Group>(({ groups }) => entriesOf(groups));
const ANY_NAME = meanings<"any">(({ anyName }) => [["any", anyName]]);
const FIELDS = {
  task: fieldsOf((words) => words.task),
  member: fieldsOf((words) => words.member),
  competence: fieldsOf((words) => words.competence),
  process: fieldsOf((words) => words.process),
};
/** In this order: a list of tasks has a column for the process too. */
const KINDS = ["task", "member", "competence", "process"] as const;
const KIND_OF_TABLE: Readonly<Partial<Record<TableName, NameKind>>> = {
  tasks: "task", today: "task", members: "member", matrix: "member", competences: "competence", processes: "process",
}; // prettier-ignore

/** Finds out what a sheet is about, by its heads and by its name; null, and told, if it is none of what can be read. */
export function recognise(sheet: Sheet, problems: Problems): Recognised | null {
  const called = calledAfter(sheet.name);
  if (called !== null && OF_PLANS.has(called)) return null;
  if (sheet.rows.every((row) => row.every(isEmpty))) {
    problems.add("empty", { sheet: sheet.name });
    return null;
  }
  if (isSettings(sheet, called)) return { sheet, of: "settings", called, columns: [], first: 0 };
  const head = headOf(sheet, called);
  if (head === null) {
    problems.add("unknown-table", { sheet: sheet.name });
    return null;
  }
  return { sheet, called, of: head.of, columns: columnsOf(sheet, head, problems), first: head.row + 1 };
}

function calledAfter(name: string): TableName | null {
  const words = normal(name);
  const exact = SHEETS.get(words);
  if (exact !== undefined) return exact;
  for (const [word, table] of SHEETS)
    if (!OF_PLANS.has(table) && table !== "settings" && ` ${words} `.includes(` ${word} `)) return table;
  return null;
}

function isSettings({ rows }: Sheet, called: TableName | null): boolean {
  const known = rows.filter((row) => SETTINGS.has(normal(cellText(row[0]))) && row.slice(2).every(isEmpty));
  const wide = rows.some((row) => row.slice(2).some((cell) => !isEmpty(cell)));
  return !wide && known.length >= (called === "settings" ? 1 : 2);
}

interface Head {
  readonly row: number;
  readonly of: NameKind | "jobs";
}

/** The first row that names what its rows are about; a title over the table is passed over. */
function headOf(sheet: Sheet, called: TableName | null): Head | null {
  const hint = called === null ? undefined : KIND_OF_TABLE[called];
  const rows = sheet.rows.slice(0, DEEPEST_HEAD);
  const kinds = rows.map((cells) => kindOf(cells, hint));
  for (const least of [2, 1]) {
    for (const [row, of] of kinds.entries()) {
      const cells = rows[row] ?? [];
      if (of === null || cells.filter((cell) => !isEmpty(cell)).length < least) continue;
      // A row of groups can look like heads; the heads are under it.
      const next = kinds[row + 1] ?? null;
      return of === "competence" && next !== null && next !== of && cells.some(isGroup)
        ? { row: row + 1, of: next }
        : { row, of };
    }
  }
  return null;
}

function isGroup(cell: Cell): boolean {
  return GROUPS.has(normal(cellText(cell)));
}

function kindOf(cells: readonly Cell[], hint: NameKind | undefined): Head["of"] | null {
  const heads = cells.map((cell) => normal(cellText(cell)));
  const names = (kind: NameKind, generic: boolean) =>
    heads.some((head) => {
      const field = FIELDS[kind].get(head);
      return generic ? field === "name" || field === "id" : field === "name" && !ANY_NAME.has(head);
    });
  const hours = heads.some((head) => FIELDS.task.get(head) === "hours");
  if (hours && names("task", false) && names("member", false)) return "jobs";
  if (hint !== undefined && names(hint, true)) return hint;
  const named = KINDS.find((kind) => names(kind, false));
  if (named !== undefined) return named;
  // A column `name` and nothing that tells of what: what else the row has tells it.
  const fields = (kind: NameKind) => heads.filter((head) => FIELDS[kind].has(head)).length;
  if (!names("member", true)) return null;
  if (fields("task") >= 3 && fields("task") > fields("member")) return "task";
  return fields("member") >= 2 ? "member" : null;
}

function columnsOf(sheet: Sheet, { row, of }: Head, problems: Problems): readonly Column[] {
  const fields = of === "jobs" ? null : FIELDS[of];
  const groups = groupsOver(sheet.rows[row - 1] ?? []);
  const seen = new Set<string>();
  return (sheet.rows[row] ?? []).flatMap((cell, index): Column[] => {
    const text = cellText(cell);
    if (text === "") return [];
    const own = groups?.[index] ?? null;
    const [before, rest] = own === null ? prefixed(text) : [null, text];
    const group = own ?? before;
    const field =
      group !== null ? null : fields === null ? jobField(text) : (fields.get(normal(text)) ?? null);
    const key = JSON.stringify([field ?? normal(rest) + rest, group]);
    if (seen.has(key)) {
      problems.add("column-twice", { sheet: sheet.name, row, column: index }, text);
      return [];
    }
    seen.add(key);
    return [{ index, head: rest, field, group }];
  });
}

function jobField(text: string): string | null {
  const word = normal(text);
  if (FIELDS.task.get(word) === "name" && !ANY_NAME.has(word)) return "task";
  if (["id", "name"].includes(FIELDS.member.get(word) ?? "")) return "member";
  return FIELDS.task.get(word) === "hours" ? "hours" : null;
}

/** Groups reach from where they stand to the next; null if the row is no row of groups. */
function groupsOver(row: readonly Cell[]): readonly (Group | null)[] | null {
  if (!row.some(isGroup)) return null;
  const groups: (Group | null)[] = [];
  // Heads reach further than the last group.
  for (let index = 0; index < TABLE_LIMITS.columns; index += 1) {
    // What stands over the names is a title.
    const word = index === 0 ? "title" : normal(cellText(row[index]));
    groups.push(word === "" ? (groups.at(-1) ?? null) : (GROUPS.get(word) ?? null));
  }
  return groups;
}

/** `level: baking` says what the column says, and of what. */
function prefixed(text: string): readonly [Group | null, string] {
  const parts = /^([^:]+):\s*(.+)$/su.exec(text);
  const group = GROUPS.get(normal(parts?.[1] ?? ""));
  return group === undefined ? [null, text] : [group, parts?.[2] ?? text];
}

function fieldsOf<Field extends string>(
  of: (words: TableWords) => Readonly<Record<Field, readonly [string, ...string[]]>>,
): ReadonlyMap<string, Field> {
  return meanings<Field>((words) => entriesOf(of(words)));
}
