import { MOST_ISSUES } from "../model/issue.ts";
import { columnLetters } from "../tables/sheet.ts";

/** What a name in a table can be of. */
export type NameKind = "task" | "member" | "competence" | "process";

/** What can be wrong with a table. */
export type ProblemCode =
  | "unreadable"
  | "too-large"
  | "unknown-table"
  | "empty"
  | "hidden"
  | "elsewhere"
  | "unknown-column"
  | "column-twice"
  | "no-name"
  | "bad-name"
  | "twice"
  | "unknown-name"
  | "number"
  | "whole-number"
  | "date-not-number"
  | "thousands"
  | "range"
  | "hours-missing"
  | "level"
  | "level-mark"
  | "preference"
  | "yes-no"
  | "kind"
  | "no-kind"
  | "mode"
  | "date"
  | "two-values"
  | "taken-as-competence"
  | "taken-as-member"
  | "task-added"
  | "double"
  | "gap"
  | "shares"
  | "no-calendar"
  | "no-tasks"
  | "no-members"
  | "and-more";

/** What a message names beside its place; which of them there are depends on the code. */
export interface Details {
  readonly what?: NameKind;
  readonly name?: string;
  readonly least?: number;
  readonly most?: number;
  /** The row where it stood before, from 1. */
  readonly before?: number;
  readonly hours?: number;
  readonly needed?: number;
  readonly jobs?: readonly string[];
  readonly limit?:
    "files" | "bytes" | "unpacked" | "parts" | "sheets" | "rows" | "columns" | "cells" | "text";
  /** What was probably meant. */
  readonly maybe?: string;
}

/** Something wrong with a table, and where. What is an error was left out of the document; a warning was read as told. */
export interface TableProblem extends Details {
  readonly severity: "error" | "warning";
  readonly code: ProblemCode;
  /** The name of the sheet; of a file without sheets that of the file; empty if it is about all of them. */
  readonly sheet: string;
  /** As the spreadsheet numbers them, from 1; null if it is about the whole sheet. */
  readonly row: number | null;
  /** Letters, as the spreadsheet shows them; null if it is about the whole row. */
  readonly column: string | null;
  /** What stands there, cut if it is long. */
  readonly value: string;
}

/** Where something stands; rows and columns from 0. */
export interface Place {
  readonly sheet: string;
  readonly row?: number;
  readonly column?: number;
}

const WARNINGS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "thousands", "level-mark", "no-kind", "two-values", "taken-as-competence", "taken-as-member", "task-added", "double",
  "gap", "no-calendar", "unknown-table", "empty", "hidden", "elsewhere", "no-name",
]); // prettier-ignore
const LONGEST = 60;

/** All problems of an import, in the order in which they were found; no more than a person can read. */
export class Problems {
  readonly #found: TableProblem[] = [];

  get found(): readonly TableProblem[] {
    return this.#found;
  }

  add(code: ProblemCode, place: Place, value = "", details: Details = {}): void {
    if (this.#found.length > MOST_ISSUES) return;
    const full = this.#found.length === MOST_ISSUES;
    this.#found.push({
      severity: isWarning(code, details) && !full ? "warning" : "error",
      code: full ? "and-more" : code,
      sheet: full ? "" : place.sheet,
      row: full || place.row === undefined ? null : place.row + 1,
      column: full || place.column === undefined ? null : columnLetters(place.column),
      value: full ? "" : value.length > LONGEST ? `${value.slice(0, LONGEST)}...` : value,
      ...(full ? {} : details),
    });
  }
}

/** A column that nothing is called like is one of the group's own; one that looks like something is probably mistyped. */
function isWarning(code: ProblemCode, { maybe }: Details): boolean {
  return code === "unknown-column" ? maybe === undefined : WARNINGS.has(code);
}
