/** Cells by the number of their group, in the order of their first cells; those of a group below 0 are left out. */
export function grouped(count: number, groupOf: (cell: number) => number): readonly (readonly number[])[] {
  const groups = new Map<number, number[]>();
  for (let cell = 0; cell < count; cell += 1) {
    const group = groupOf(cell);
    if (group < 0) continue;
    const known = groups.get(group);
    if (known === undefined) groups.set(group, [cell]);
    else known.push(cell);
  }
  return [...groups.values()];
}
