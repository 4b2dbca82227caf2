import type { NameKind } from "../problem.ts";
import type { ImportWords } from "./words.ts";

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 3 });
const number = (value = 0) => format.format(value);
const kinds: Readonly<Record<NameKind, string>> = {
  task: "task",
  member: "member",
  competence: "competence",
  process: "process",
};
const kind = (what: NameKind = "task") => kinds[what];
const limits: ImportWords["limits"] = {
  files: "files",
  bytes: "bytes in the file",
  unpacked: "bytes when it is unpacked",
  parts: "parts in the file",
  sheets: "sheets",
  rows: "rows",
  columns: "columns",
  cells: "cells",
  text: "characters in one cell",
};

export const en: ImportWords = {
  kinds,
  limits,
  number,
  row: (row) => `row ${row}`,
  column: (column) => `column ${column}`,
  maybe: (meant) => `do you mean ${meant}?`,
  warning: "note",
  count: (errors, warnings) =>
    `${errors === 1 ? "1 error" : `${errors} errors`} and ${warnings === 1 ? "1 remark" : `${warnings} remarks`}`,
  codes: {
    unreadable: () => "this file cannot be read; save it as .xlsx or .csv",
    "too-large": ({ limit = "cells" }) => `too large to read: too many ${limits[limit]}`,
    "unknown-table": () => "passed over: no row with heads such as task, member or competence",
    empty: () => "this sheet is empty",
    hidden: () => "this sheet is hidden and was passed over; unhide it if it counts",
    elsewhere: ({ name = "" }) => `these tables did not have it all; take from the old document: ${name}`,
    "unknown-column": ({ value }) => `the column "${value}" was passed over: no name or head that is known`,
    "column-twice": ({ value }) => `the column "${value}" is there already; this one was passed over`,
    "no-name": () => "passed over: there is no name in this row",
    "bad-name": ({ value }) => `"${value}" cannot be a name: at most 120 characters`,
    twice: ({ value, what, before = 0 }) => `${kind(what)} "${value}" is in row ${before} as well`,
    "unknown-name": ({ value, name = value, what }) => `${kind(what)} "${name}" is in none of the lists`,
    number: ({ value }) => `"${value}" is not a number`,
    "whole-number": ({ value }) => `"${value}" should be a whole number`,
    "date-not-number": ({ value }) =>
      `a number should be here, but this is a date (${value}); Excel makes one of 3-4, for instance`,
    thousands: ({ value }) => `"${value}" was read as a number with decimals`,
    range: ({ value, least, most }) => `"${value}" should be between ${number(least)} and ${number(most)}`,
    "hours-missing": ({ name = "" }) => `"${name}" has no hours a week`,
    level: ({ value }) => `"${value}" is not a level: 0 to 4, or for instance "independent"`,
    "level-mark": ({ value }) => `"${value}" does not say how well; read as level 3 (independent)`,
    preference: ({ value }) => `"${value}" is not a preference: -2 to 2, or for instance "likes it"`,
    "yes-no": ({ value }) => `"${value}" is neither yes nor no`,
    kind: ({ value }) =>
      `"${value}" is not a kind of work: preparing, executing, supporting, regulating or for the group`,
    "no-kind": ({ name = "" }) => `"${name}" has no kind of work; read as executing`,
    mode: ({ value }) => `"${value}" does not say who does it: fixed, rota, voluntary or elected`,
    date: ({ value }) => `"${value}" is not a date such as 2027-01-04 or 4/1/2027 (the day first)`,
    "two-values": ({ value, name = "" }) => `elsewhere it was ${name}; now ${value} holds`,
    "taken-as-competence": ({ value }) => `"${value}" was taken for a competence`,
    "taken-as-member": ({ value }) => `"${value}" was taken for a member`,
    "task-added": ({ name = "" }) => `task "${name}" was not in the task list and was added`,
    double: ({ name = "", hours, needed, jobs = [] }) =>
      needed === undefined
        ? `"${name}" is in more than one job (${jobs.join(", ")}): ${number(hours)} hours together`
        : `double: the jobs have ${number(hours)} hours for "${name}" together (${jobs.join(", ")}), it takes ${number(needed)}`,
    gap: ({ name = "", hours, needed, jobs = [] }) =>
      jobs.length === 0
        ? `gap: "${name}" is in no job`
        : `gap: the jobs have only ${number(hours)} hours for "${name}" together (${jobs.join(", ")}), it takes ${number(needed)}`,
    shares: ({ name = "", hours }) =>
      `the shares in "${name}" are ${number(hours)} % together, more than the whole task`,
    "no-calendar": () => "no table with the periods: read as 12 periods of 4 weeks",
    "no-tasks": () => "no task with hours was found",
    "no-members": () => "no member with hours was found",
    "and-more": () => "and more; mend these first",
  },
};
