import type { Cell } from "../../tables/sheet.ts";
import { cellText, type Report } from "./cell.ts";

/** A date: `2027-01-04`, or as it is written here, the day first: `4/1/2027`, `04-01-2027`, `4.1.2027`. */
export function readDate(cell: Cell, report: Report): string | undefined {
  const text = cellText(cell);
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/u.exec(text);
  const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  const [year, month, day] = iso === null ? [local?.[3], local?.[2], local?.[1]] : iso.slice(1);
  if (
    year === undefined ||
    month === undefined ||
    day === undefined ||
    !exists(Number(year), Number(month), Number(day))
  ) {
    report("date");
    return undefined;
  }
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
