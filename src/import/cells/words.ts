import type { StaffingMode } from "../../model/staffing.ts";
import { guess } from "../../model/guess.ts";
import type { KINDS } from "../../model/task.ts";
import { normal } from "../../tables/normal.ts";
import type { Cell } from "../../tables/sheet.ts";
import { entriesOf, meanings } from "../../tables/words/index.ts";
import { cellText, type Report } from "./cell.ts";
import { readNumber, readWhole } from "./number.ts";

const LEVELS = meanings<number>(({ levels }) => levels.entries());
const PREFERENCES = meanings<number>(({ preferences }) =>
  preferences.map((words, index) => [index - 2, words] as const),
);
const SIGNS: Readonly<Record<string, number>> = {
  "++": 2, "+": 1, "+/-": 0, "±": 0, "·": 0, "=": 0, "0": 0, "-": -1, "--": -2, "−": -1, "−−": -2, "–": -1,
}; // prettier-ignore
export const KIND_WORDS = meanings<(typeof KINDS)[number]>(({ kinds }) => entriesOf(kinds));
const MODES = meanings<StaffingMode>(({ modes }) => entriesOf(modes));
const YES_NO = meanings<"yes" | "no">(({ yes, no }) => [
  ["yes", yes],
  ["no", no],
]);

/** A level: 0 to 4, or its word. A mark such as `x` says that somebody can do it, not how well: that is told. */
export function readLevel(cell: Cell, report: Report, least = 0): number | undefined {
  const word = normal(cellText(cell));
  const known = LEVELS.get(word);
  if (known !== undefined && known >= least) return known;
  if (YES_NO.get(word) === "yes" || cell === true) {
    report("level-mark", { maybe: "3" });
    return 3;
  }
  if (!isNumeric(cell)) {
    report("level", close(word, LEVELS));
    return undefined;
  }
  return readWhole(cell, { least, most: 4 }, report);
}

/** A preference: -2 to 2, its word, or signs from `--` to `++`. */
export function readPreference(cell: Cell, report: Report): number | undefined {
  const text = cellText(cell);
  const sign = Object.hasOwn(SIGNS, text) ? SIGNS[text] : undefined;
  const known = sign ?? PREFERENCES.get(normal(text));
  if (known !== undefined) return known;
  if (!isNumeric(cell)) {
    report("preference", close(normal(text), PREFERENCES));
    return undefined;
  }
  return readNumber(cell, { least: -2, most: 2 }, report);
}

export function readKind(cell: Cell, report: Report): (typeof KINDS)[number] | undefined {
  return readWord(cell, KIND_WORDS, "kind", report);
}

export function readMode(cell: Cell, report: Report): StaffingMode | undefined {
  return readWord(cell, MODES, "mode", report);
}

export function readYesNo(cell: Cell, report: Report): boolean | undefined {
  if (typeof cell === "boolean") return cell;
  const text = cellText(cell);
  if (text === "1" || text === "0") return text === "1";
  const word = readWord(cell, YES_NO, "yes-no", report);
  return word === undefined ? undefined : word === "yes";
}

function readWord<Meaning extends string>(
  cell: Cell,
  words: ReadonlyMap<string, Meaning>,
  code: "kind" | "mode" | "yes-no",
  report: Report,
): Meaning | undefined {
  const word = normal(cellText(cell));
  const known = words.get(word);
  if (known === undefined) report(code, close(word, words));
  return known;
}

function close(word: string, words: ReadonlyMap<string, unknown>): { readonly maybe?: string } {
  const maybe = guess(word, words.keys());
  return maybe === undefined ? {} : { maybe };
}

function isNumeric(cell: Cell): boolean {
  return typeof cell === "number" || /\d/u.test(cellText(cell));
}
