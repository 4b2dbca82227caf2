import { LIMITS } from "../../model/limits.ts";
import type { Cell } from "../../tables/sheet.ts";
import type { MemberField } from "../../tables/words/words.ts";
import { cellText, isEmpty, type Report } from "../cells/cell.ts";
import { readNumber } from "../cells/number.ts";
import { readYesNo } from "../cells/words.ts";
import type { Draft, MemberDraft } from "../draft.ts";
import type { Recognised } from "../recognise.ts";
import { say, type Matter } from "./matter.ts";
import { referred, referredList } from "./references.ts";
import { reporter, rowsOf } from "./row.ts";
import type { Open } from "./tasks.ts";

interface Reading {
  readonly draft: Draft;
  readonly open: Open;
  readonly member: MemberDraft;
  readonly cell: Cell;
  readonly report: Report;
}

/** What a list of members or a matrix says of each member; `matters` tells what the columns that are no field are about. */
export function readMembers(
  draft: Draft,
  sheet: Recognised,
  open: Open,
  matters: ReadonlyMap<number, Matter>,
): void {
  for (const row of rowsOf(draft, sheet, "member")) {
    const member = draft.members.get(row.id);
    if (member === undefined) continue;
    for (const column of sheet.columns) {
      const cell = row.cells[column.index] ?? null;
      if (isEmpty(cell)) continue;
      const report = reporter(draft, sheet, row, column);
      const matter = matters.get(column.index);
      if (matter !== undefined) say(draft, member.id, matter, cell, report);
      else if (column.field !== null)
        FIELDS[column.field as MemberField]({ draft, open, member, cell, report });
    }
  }
}

const FIELDS: Readonly<Record<MemberField, (reading: Reading) => void>> = {
  id: () => undefined,
  name: () => undefined,
  hours: ({ member, cell, report }) => {
    const hours = readNumber(cell, { least: 0, most: LIMITS.hours }, report);
    if (hours !== undefined) member.hours = hours;
  },
  home: ({ draft, open, member, cell, report }) => {
    const home = referred(draft, "process", cellText(cell), open.process, report);
    if (home !== undefined) member.home = home;
  },
  entitlement: ({ member, cell, report }) => {
    const entitlement = readNumber(cell, { least: 0, most: 1e6 }, report);
    if (entitlement !== undefined) member.entitlement = entitlement;
  },
  variety: ({ member, cell, report }) => {
    const variety = readYesNo(cell, report);
    if (variety !== undefined) member.variety = variety;
  },
  volunteers: ({ draft, member, cell, report }) => {
    member.volunteers = [...new Set(referredList(draft, "task", cell, report))];
  },
  private: ({ member, cell, report }) => {
    const hidden = readYesNo(cell, report);
    if (hidden !== undefined) member.private = hidden;
  },
};
