import type { Cell } from "../../tables/sheet.ts";
import { cellText, type Report } from "./cell.ts";

export interface Range {
  readonly least: number;
  readonly most: number;
}

const UNIT =
  /\s*(?:u(?:ur|ren)?|h(?:rs?|ours?|eures?)?)\.?(?:\s*(?:\/|per|par|a)?\s*(?:w|wk|week|sem|semaine))?\.?$/iu;
const CLOCK = /^(\d{1,4})\s*(?:[:uh])\s*([0-5]\d)$/iu;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/iu;

/**
 * A number as people write it: `7.5`, `7,5`, `1.234,5`, `1 234,5`, `25 %`, `7 u`, `7u30`, `7:30`. Undefined if it is none, or
 * outside the range; that is told.
 */
export function readNumber(cell: Cell, range: Range, report: Report): number | undefined {
  const value = typeof cell === "number" ? cell : numberOf(cellText(cell), report);
  if (value === null || !Number.isFinite(value)) {
    const text = cellText(cell);
    report(/^\d{4}-\d\d-\d\d/u.test(text) ? "date-not-number" : "number", meantNumber(text));
    return undefined;
  }
  if (value >= range.least && value <= range.most) return value;
  report("range", { ...range, ...closest(value, range) });
  return undefined;
}

export function readWhole(cell: Cell, range: Range, report: Report): number | undefined {
  const value = readNumber(cell, range, report);
  if (value === undefined || Number.isInteger(value)) return value;
  report("whole-number", { maybe: String(Math.round(value)) });
  return undefined;
}

function numberOf(text: string, report: Report): number | null {
  const bare = text.replace(/[\s\u00A0\u202F'’]+/gu, "");
  const clock = CLOCK.exec(bare);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  const percent = bare.endsWith("%");
  const digits = (percent ? bare.slice(0, -1) : bare).replace(UNIT, "").replace(/^[−–]/u, "-");
  if (/^[+-]?\d{1,3}(?:\.\d{3})+$/u.test(digits) && !digits.startsWith("0")) {
    report("thousands", { maybe: digits.replaceAll(".", "") });
  }
  const plain = withPoint(digits);
  if (!NUMBER.test(plain)) return null;
  return percent ? Number(plain) / 100 : Number(plain);
}

/** With a decimal point: of a point and a comma the last one divides, a comma alone always does. */
function withPoint(digits: string): string {
  const [comma, point] = [digits.lastIndexOf(","), digits.lastIndexOf(".")];
  if (comma < 0) return digits;
  if (point > comma) return digits.replaceAll(",", "");
  return digits.replaceAll(".", "").replace(",", ".");
}

/** The first number in a text that has one: `about 8 hours`. */
function meantNumber(text: string): { readonly maybe?: string } {
  const first = /\d+(?:[.,]\d+)?/u.exec(text);
  return first === null || /^\d{4}-\d\d/u.test(text) ? {} : { maybe: first[0] };
}

/** A share written as so much in a hundred, a number with the wrong sign. */
function closest(value: number, { least, most }: Range): { readonly maybe?: string } {
  if (most === 1 && value > 1 && value <= 100) return { maybe: `${value}%` };
  if (least >= 0 && value < 0 && -value <= most) return { maybe: String(-value) };
  return {};
}
