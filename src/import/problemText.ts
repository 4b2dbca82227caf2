import type { Language } from "../model/rule.ts";
import type { TableProblem } from "./problem.ts";
import { importWords } from "./words/index.ts";

/** A problem on one line: `tasks, row 4, column C: "much" is not a number; do you mean 7?` */
export function problemText(problem: TableProblem, language: Language): string {
  const words = importWords[language];
  const { sheet, row, column, maybe, severity, code } = problem;
  const place = [sheet, row === null ? "" : words.row(row), column === null ? "" : words.column(column)];
  const told = [place.filter((part) => part !== "").join(", "), words.codes[code](problem)];
  const line = told.filter((part) => part !== "").join(": ");
  const meant = maybe === undefined ? "" : `; ${words.maybe(maybe)}`;
  return `${severity === "warning" ? `(${words.warning}) ` : ""}${line}${meant}`.replace(/\p{Cc}+/gu, " ");
}

/** How many errors and remarks there are, in words. */
export function problemCount(problems: readonly TableProblem[], language: Language): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return importWords[language].count(errors, problems.length - errors);
}
