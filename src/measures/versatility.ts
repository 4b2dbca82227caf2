import { effectiveNumber, groupBy, spread, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { tiesOf } from "./handOverShare.ts";
import { operation } from "./streams.ts";
import { isRegulating } from "./thinkingDoing.ts";

/** So many kinds of work, evenly, or so many colleagues to exchange with, or so large a share of deciding, is full score. */
const FULL = { kinds: 6, colleagues: 6, regulating: 0.2 } as const;

export interface Versatility {
  readonly mean: number | null;
  readonly members: readonly {
    readonly member: string;
    /** Effective number of different kinds of work. */
    readonly kinds: number;
    /** Colleagues with whom the work exchanges information. */
    readonly colleagues: number;
    /** Regulating share of the hours. */
    readonly regulating: number;
    /** Mean of the three, each measured against its full score; in [0, 1]. */
    readonly value: number;
  }[];
}

/**
 * Versatility of a bundle in three parts: different tasks, flows of information, rights to decide.
 *
 * value = (min(1, (N - 1)/5) + min(1, colleagues/6) + min(1, regulating share/0.2))/3; N is the effective number of kinds of
 * work (main tasks, else tasks) by hours; colleagues hold a task that an `information` dependency links to an own task. For
 * members with hours of work. The formula and its full scores are ours: look at the parts.
 */
export function versatility(division: Division): Versatility {
  const held = groupBy(division.holdings, ({ member }) => member.id);
  const colleagues = colleaguesByMember(division);
  const members = division.organisation.members.flatMap(({ id }) => {
    const own = held.get(id) ?? [];
    const load = hoursOf(own);
    if (load <= 0) return [];
    const kinds = effectiveNumber([...groupBy(own, ({ task }) => operation(task)).values()].map(hoursOf));
    const parts = {
      kinds,
      colleagues: colleagues.get(id)?.size ?? 0,
      regulating: hoursOf(own.filter(({ task }) => isRegulating(task))) / load,
    };
    const value =
      Math.min(1, (parts.kinds - 1) / (FULL.kinds - 1)) +
      Math.min(1, parts.colleagues / FULL.colleagues) +
      Math.min(1, parts.regulating / FULL.regulating);
    return [{ member: id, ...parts, value: value / 3 }];
  });
  return { mean: spread(members.map(({ value }) => value))?.mean ?? null, members };
}

function hoursOf(holdings: readonly Holding[]): number {
  return sum(holdings, ({ hours }) => hours);
}

function colleaguesByMember(division: Division): Map<string, Set<string>> {
  const linked = new Map<string, Set<string>>();
  const link = (one: string, other: string) => {
    if (one !== other) linked.set(one, (linked.get(one) ?? new Set()).add(other));
  };
  for (const { x, y } of tiesOf(division, "information")) {
    for (const one of x.keys()) {
      for (const other of y.keys()) {
        link(one, other);
        link(other, one);
      }
    }
  }
  return linked;
}
