import type { OrganisationInput } from "../parse.ts";
import { Draft } from "./draft.ts";
import { sheetsOf, type TableFile } from "./files/read.ts";
import { finished } from "./finish.ts";
import { TABLE_LIMITS } from "./limits.ts";
import type { NameKind, TableProblem } from "./problem.ts";
import { recognise, type Recognised } from "./recognise.ts";
import { membersMatters, readMemberColumns } from "./rows/columns.ts";
import { readJobs } from "./rows/jobs.ts";
import { readMembers } from "./rows/members.ts";
import { register } from "./rows/row.ts";
import { readCompetences, readProcesses, readSettings } from "./rows/simple.ts";
import { readTasks } from "./rows/tasks.ts";

export interface Imported {
  /** An organisation as one writes it, not yet checked: `parseOrganisation` does. What was in error is left out. */
  readonly document: OrganisationInput;
  /** Everything that was wrong with the tables or had to be guessed, by sheet, row and column. */
  readonly problems: readonly TableProblem[];
}

/**
 * Makes an organisation of the tables that a group keeps: a list of tasks, members, who can and likes what, who does what
 * today (R6, R36). Reads Excel workbooks (.xlsx) and comma-separated values in Dutch, English and French, and finds out by
 * the heads what each sheet is. Nothing is refused half-way: all problems come back together. See docs/tables.md.
 * @param files at most 50, each at most 10 MB; the other limits are in `TABLE_LIMITS`
 */
export async function importTables(files: readonly TableFile[]): Promise<Imported> {
  const draft = new Draft();
  const { problems } = draft;
  if (files.length > TABLE_LIMITS.files) problems.add("too-large", { sheet: "" }, "", { limit: "files" });
  const sheets: Recognised[] = [];
  for (const file of files.slice(0, TABLE_LIMITS.files))
    for (const sheet of await sheetsOf(file, problems)) {
      const recognised = recognise(sheet, problems);
      if (recognised !== null) sheets.push(recognised);
    }
  gather(draft, sheets);
  return { document: finished(draft), problems: problems.found };
}

/** First what is named, then what is said of it: a table may come before the one that it refers to. */
function gather(draft: Draft, sheets: readonly Recognised[]): void {
  const of = (kind: Recognised["of"]) => sheets.filter((sheet) => sheet.of === kind);
  for (const kind of ["competence", "process", "task", "member"] as const)
    for (const sheet of defining(kind, of(kind))) register(draft, sheet, kind);
  const open = {
    competence: of("competence").length === 0,
    process: of("process").length === 0,
    member: of("member").length === 0,
  };
  for (const sheet of of("settings")) readSettings(draft, sheet);
  for (const sheet of of("competence")) readCompetences(draft, sheet);
  for (const sheet of of("process")) readProcesses(draft, sheet);
  for (const sheet of of("task")) readTasks(draft, sheet, open);
  for (const sheet of of("jobs")) readJobs(draft, sheet, open);
  for (const sheet of of("member")) readMembers(draft, sheet, open, membersMatters(draft, sheet, open));
  for (const sheet of of("task")) readMemberColumns(draft, sheet, "task", open);
  for (const sheet of of("competence")) readMemberColumns(draft, sheet, "competence", open);
}

/** Of several tables about one kind of thing those that list it: with hours, or a kind of work. Else all of them. */
function defining(kind: NameKind, sheets: readonly Recognised[]): readonly Recognised[] {
  if (kind === "competence" || kind === "process") return sheets;
  const listing = sheets.filter(({ columns }) =>
    columns.some(({ field }) => field === "hours" || field === "kind"),
  );
  return listing.length > 0 ? listing : sheets;
}
