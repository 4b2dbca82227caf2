import { dayNumber } from "../../model/days.ts";
import { LANGUAGES } from "../../model/rule.ts";
import { normal } from "../../tables/normal.ts";
import type { Cell } from "../../tables/sheet.ts";
import { cellText, type Report } from "./cell.ts";

/** Milliseconds. */
const DAY = 86_400_000;
/** Months by their names and short names in every language, as `normal` writes them. */
const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    (["long", "short"] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      return Array.from({ length: 12 }, (_, index) => {
        return [normal(format.format(dayNumber(`2027-${two(index + 1)}-15`) * DAY)), index + 1] as const;
      });
    }),
  ),
);

/**
 * A date: `2027-01-04`, or as it is written here, the day first: `4/1/2027`, `04-01-27`, `4.1.2027`, `ma 4/1/2027`,
 * `4 januari 2027`. Years of two digits are of this century.
 */
export function readDate(cell: Cell, report: Report): string | undefined {
  const text = cellText(cell);
  const [year, month, day] = yearFirst(text) ?? dayFirst(text) ?? named(text) ?? [0, 0, 0];
  if (!exists(year, month, day)) {
    report("date");
    return undefined;
  }
  return [String(year), two(month), two(day)].join("-");
}

type Parts = readonly [year: number, month: number, day: number];

function yearFirst(text: string): Parts | undefined {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:T.*)?$/u.exec(text);
  return found === null ? undefined : [Number(found[1]), Number(found[3]), Number(found[4])];
}

function dayFirst(text: string): Parts | undefined {
  const found = /^(?:\p{L}+\.?,? )?(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d\d)$/u.exec(text);
  return found === null ? undefined : [yearOf(found[4]), Number(found[3]), Number(found[1])];
}

/** `4 januari 2027`, `lundi 1er févr. 2027`, `4-jan-27`. */
function named(text: string): Parts | undefined {
  const found = /^(?:\p{L}+ )?(\d{1,2})(?:er|st|nd|rd|th)? (?:de )?(\p{L}+) (\d{4}|\d\d)$/u.exec(
    normal(text),
  );
  return found === null ? undefined : [yearOf(found[3]), MONTHS.get(found[2] ?? "") ?? 0, Number(found[1])];
}

function yearOf(digits = ""): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function exists(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return year > 0 && days !== undefined && day >= 1 && day <= days;
}
