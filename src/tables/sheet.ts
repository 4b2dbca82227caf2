/** What a cell of a spreadsheet holds: text, a number, yes or no, or nothing. */
export type Cell = string | number | boolean | null;

/** One table, as it stands in a spreadsheet or in a file of its own. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** Which tables describe an organisation; a spreadsheet has a sheet for each. */
export const ORGANISATION_TABLES = [
  "settings",
  "competences",
  "processes",
  "tasks",
  "members",
  "matrix",
  "today",
] as const;
/** Which tables describe a plan. */
export const PLAN_TABLES = ["bundles", "rota", "uncovered", "ledgers"] as const;

/** What an organisation can say that no table holds; what else is lost is small (docs/tables.md). */
export const ELSEWHERE = [
  "rules",
  "dependencies",
  "goals",
  "slots",
  "availability",
  "exempt",
  "hidden",
  "locks",
  "history",
] as const;
export type Elsewhere = (typeof ELSEWHERE)[number];

export type OrganisationTable = (typeof ORGANISATION_TABLES)[number];
export type PlanTable = (typeof PLAN_TABLES)[number];
export type TableName = OrganisationTable | PlanTable;

/** The letters of a column, as spreadsheets show them: 0 is A, 26 is AA. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
