import type { Rows, Terms } from "./instance.ts";

/** Packs lists of numbers into rows. */
function packRows(lists: readonly (readonly number[])[]): Rows {
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
  rows.items.forEach((item) => {
    start[item + 1] = start[item + 1]! + 1;
  });
  for (let item = 0; item < count; item += 1) start[item + 1] = start[item + 1]! + start[item]!;
  const items = new Int32Array(rows.items.length);
  const next = start.slice();
  for (let row = 0; row + 1 < rows.start.length; row += 1) {
    for (let at = rows.start[row]!; at < rows.start[row + 1]!; at += 1) {
      const item = rows.items[at]!;
      const place = next[item]!;
      items[place] = row;
      next[item] = place + 1;
    }
  }
  return { start, items };
}

/**
 * Row g lists the items whose group is g; items of group -1 are in no row.
 * @param count of the groups; by default up to the last that has an item.
 */
export function grouped(
  groups: Int32Array,
  count = groups.reduce((most, g) => Math.max(most, g), -1) + 1,
): Rows {
  const start = new Int32Array(count + 1);
  groups.forEach((group) => {
    if (group >= 0) start[group + 1] = start[group + 1]! + 1;
  });
  for (let group = 0; group < count; group += 1) start[group + 1] = start[group + 1]! + start[group]!;
  const items = new Int32Array(start[count]!);
  const next = start.slice();
  for (let item = 0; item < groups.length; item += 1) {
    const group = groups[item]!;
    if (group < 0) continue;
    items[next[group]!] = item;
    next[group] = next[group]! + 1;
  }
  return { start, items };
}

/** Terms, and the name of each of their rows; -1 drops it. */
interface NamedTerms {
  readonly terms: Terms;
  readonly names: Int32Array;
}

/** Turns terms of one or more kinds round, as `transpose` does. */
export function transposeTerms(parts: readonly NamedTerms[], count: number): Terms {
  const start = new Int32Array(count + 1);
  for (const { terms, names } of parts) {
    for (let row = 0; row < names.length; row += 1) {
      if (names[row]! < 0) continue;
      for (let at = terms.start[row]!; at < terms.start[row + 1]!; at += 1) {
        const item = terms.items[at]!;
        start[item + 1] = start[item + 1]! + 1;
      }
    }
  }
  for (let item = 0; item < count; item += 1) start[item + 1] = start[item + 1]! + start[item]!;
  const items = new Int32Array(start[count]!);
  const amounts = new Float64Array(items.length);
  const next = start.slice();
  for (const { terms, names } of parts) {
    for (let row = 0; row < names.length; row += 1) {
      const name = names[row]!;
      if (name < 0) continue;
      for (let at = terms.start[row]!; at < terms.start[row + 1]!; at += 1) {
        const item = terms.items[at]!;
        const place = next[item]!;
        items[place] = name;
        amounts[place] = terms.amounts[at]!;
        next[item] = place + 1;
      }
    }
  }
  return { start, items, amounts };
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
