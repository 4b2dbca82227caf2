import type { Cell } from "../../tables/sheet.ts";
import type { Details, ProblemCode } from "../problem.ts";

/** Tells what is wrong with the cell that is being read. */
export type Report = (code: ProblemCode, details?: Details) => void;

/** The text of a cell without spaces at its ends; empty if there is none. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? "" : String(cell).trim();
}

export function isEmpty(cell: Cell | undefined): boolean {
  return cellText(cell) === "";
}
