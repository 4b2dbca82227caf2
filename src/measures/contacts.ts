import { groupBy } from "./distribution.ts";
import type { Division } from "./division.ts";
import { tiesOf, type Tie } from "./handOverShare.ts";

const KINDS = ["after", "simultaneous", "information", "control"] as const;

/** The dependencies of every kind of which somebody holds an end. */
export function tiesOfAll(division: Division): readonly Tie[] {
  return KINDS.flatMap((kind) => tiesOf(division, kind));
}

/**
 * With whom each member has to do at work: colleagues who share a task with them, or hold a task that a dependency of any
 * kind links to one of theirs. Members without work have nobody.
 */
export function contacts(division: Division): ReadonlyMap<string, ReadonlySet<string>> {
  const met = new Map(division.organisation.members.map(({ id }) => [id, new Set<string>()]));
  const meet = (ones: Iterable<string>, others: readonly string[]) => {
    for (const one of ones) for (const other of others) if (one !== other) met.get(one)?.add(other);
  };
  for (const held of groupBy(division.holdings, ({ task }) => task).values()) {
    const together = held.map(({ member }) => member.id);
    meet(together, together);
  }
  for (const { x, y } of tiesOfAll(division)) {
    meet(x.keys(), [...y.keys()]);
    meet(y.keys(), [...x.keys()]);
  }
  return met;
}
