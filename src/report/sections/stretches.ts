import type { Page } from "../page.ts";

interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** When, with stretches that follow on each other taken together. */
export function stretchesText({ periods }: Page, stretches: readonly Stretch[]): string {
  const joined: Stretch[] = [];
  for (const { first, last } of [...stretches].sort((a, b) => a.first - b.first)) {
    const before = joined.at(-1);
    if (before !== undefined && before.last + 1 >= first)
      joined[joined.length - 1] = { first: before.first, last: Math.max(last, before.last) };
    else joined.push({ first, last });
  }
  return joined.map(({ first, last }) => periods.stretch(first, last)).join(", ");
}
