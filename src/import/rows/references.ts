import type { Cell } from "../../tables/sheet.ts";
import { listItems } from "../../tables/list.ts";
import { cellText, type Report } from "../cells/cell.ts";
import type { Draft } from "../draft.ts";
import { idOf } from "../names.ts";
import type { NameKind } from "../problem.ts";

/**
 * The id of something that another table names. Where no table does, as `open` says, the word itself names it.
 */
export function referred(
  draft: Draft,
  kind: NameKind,
  word: string,
  open: boolean,
  report: Report,
): string | undefined {
  const names = draft.names[kind];
  const id = names.find(word) ?? (open ? idOf(word) : undefined);
  if (id === undefined) report("unknown-name", { what: kind, name: word, ...names.guess(word) });
  else if (open && names.find(word) === undefined) draft.add(kind, id);
  return id;
}

/** Ids of a list in a cell; a cell that is as a whole the name of one thing is that thing. */
export function referredList(draft: Draft, kind: NameKind, cell: Cell, report: Report): string[] {
  const text = cellText(cell);
  const whole = draft.names[kind].find(text);
  if (whole !== undefined) return [whole];
  return listItems(text).flatMap((item) => referred(draft, kind, item, false, report) ?? []);
}
