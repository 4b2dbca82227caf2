import type { Rows, Terms } from "./instance.ts";

/** Packs lists of numbers into rows. */
export function packRows(lists: readonly (readonly number[])[]): Rows {
  const start = starts(lists);
  const items = new Int32Array(start[lists.length] ?? 0);
  let at = 0;
  for (const list of lists) for (const item of list) items[at++] = item;
  return { start, items };
}

/** Packs lists of numbers with their amounts. */
export function packTerms(
  lists: readonly (readonly number[])[],
  amounts: readonly (readonly number[])[],
): Terms {
  const rows = packRows(lists);
  const values = new Float64Array(rows.items.length);
  let at = 0;
  for (const list of amounts) for (const amount of list) values[at++] = amount;
  return { ...rows, amounts: values };
}

/** Turns rows round: row j of the result lists the rows that contain item j, in order. */
export function transpose(rows: Rows, count: number): Rows {
  const start = new Int32Array(count + 1);
  for (const item of rows.items) start[item + 1] = (start[item + 1] ?? 0) + 1;
  for (let item = 0; item < count; item += 1) start[item + 1] = (start[item + 1] ?? 0) + (start[item] ?? 0);
  const items = new Int32Array(rows.items.length);
  const next = start.slice();
  for (let row = 0; row + 1 < rows.start.length; row += 1) {
    for (let at = rows.start[row] ?? 0; at < (rows.start[row + 1] ?? 0); at += 1) {
      const item = rows.items[at] ?? 0;
      const place = next[item] ?? 0;
      items[place] = row;
      next[item] = place + 1;
    }
  }
  return { start, items };
}

/** Row g lists the items whose group is g; items of group -1 are in no row. */
export function grouped(groups: readonly number[]): Rows {
  const lists: number[][] = Array.from(
    { length: groups.reduce((most, group) => Math.max(most, group), -1) + 1 },
    () => [],
  );
  groups.forEach((group, item) => lists[group]?.push(item));
  return packRows(lists);
}

/** The same for terms; `name` may rename a row, -1 drops it. */
export function transposeTerms(
  parts: readonly { readonly terms: Terms; readonly name: (row: number) => number }[],
  count: number,
): Terms {
  const start = new Int32Array(count + 1);
  visit(parts, (item) => {
    start[item + 1] = (start[item + 1] ?? 0) + 1;
  });
  for (let item = 0; item < count; item += 1) start[item + 1] = (start[item + 1] ?? 0) + (start[item] ?? 0);
  const items = new Int32Array(start[count] ?? 0);
  const amounts = new Float64Array(items.length);
  const next = start.slice();
  visit(parts, (item, row, amount) => {
    const place = next[item] ?? 0;
    items[place] = row;
    amounts[place] = amount;
    next[item] = place + 1;
  });
  return { start, items, amounts };
}

function visit(
  parts: readonly { readonly terms: Terms; readonly name: (row: number) => number }[],
  see: (item: number, row: number, amount: number) => void,
): void {
  for (const { terms, name } of parts) {
    for (let row = 0; row + 1 < terms.start.length; row += 1) {
      const renamed = name(row);
      if (renamed < 0) continue;
      for (let at = terms.start[row] ?? 0; at < (terms.start[row + 1] ?? 0); at += 1) {
        see(terms.items[at] ?? 0, renamed, terms.amounts[at] ?? 0);
      }
    }
  }
}

function starts(lists: readonly (readonly number[])[]): Int32Array {
  const start = new Int32Array(lists.length + 1);
  let total = 0;
  lists.forEach((list, index) => {
    total += list.length;
    start[index + 1] = total;
  });
  return start;
}
