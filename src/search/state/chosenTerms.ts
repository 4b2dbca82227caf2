import type { Terms } from "../../instance/instance.ts";

/** The same rows with only the chosen items. */
export function chosenTerms({ start, items, amounts }: Terms, chosen: (item: number) => boolean): Terms {
  const kept = items.map((item) => (chosen(item) ? 1 : 0));
  const size = kept.reduce((sum, one) => sum + one, 0);
  const some = {
    start: new Int32Array(start.length),
    items: new Int32Array(size),
    amounts: new Float64Array(size),
  };
  let next = 0;
  for (let row = 0; row + 1 < start.length; row += 1) {
    for (let at = start[row]!; at < start[row + 1]!; at += 1) {
      if (kept[at] === 0) continue;
      some.items[next] = items[at]!;
      some.amounts[next] = amounts[at]!;
      next += 1;
    }
    some.start[row + 1] = next;
  }
  return some;
}
