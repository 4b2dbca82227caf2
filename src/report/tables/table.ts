import type { Cell, TableName } from "../../tables/sheet.ts";
import type { Language } from "../../model/rule.ts";

/** A table to be written: what it is, what it is called in the language, its rows. */
export interface Table {
  readonly table: TableName;
  readonly name: string;
  /** How many of the rows are heads: one, or two with groups of columns over them. */
  readonly heads: 0 | 1 | 2;
  readonly rows: readonly (readonly Cell[])[];
}

export interface TableOptions {
  readonly language: Language;
  /** Which tables; default all there are. */
  readonly tables?: readonly TableName[];
  /** Also the wishes and preferences of members who do not want them shown: for a copy to keep, not to hand round. */
  readonly showPrivate?: boolean;
}

/** A column, and what each item has in it. */
export interface Field<Item> {
  readonly head: string;
  readonly of: (item: Item) => Cell;
  /** Is written where it says nothing, too. */
  readonly always?: boolean;
}

/** Rows under one head; columns in which no row says anything are left out. */
export function fieldRows<Item>(
  fields: readonly Field<Item>[],
  items: readonly Item[],
): readonly (readonly Cell[])[] {
  const shown = fields.filter(({ always, of }) => always === true || items.some((item) => of(item) !== null));
  return [shown.map(({ head }) => head), ...items.map((item) => shown.map(({ of }) => of(item)))];
}
