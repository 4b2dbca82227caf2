import { ratio } from "./distribution.ts";
import type { Division } from "./division.ts";
import { tiesOfAll } from "./contacts.ts";
import { hoursByMember } from "./streams.ts";
import { isRegulating } from "./thinkingDoing.ts";

/**
 * More than this part of the links going to others is a great need to regulate; less than this part of the hours, little
 * room.
 */
const GREAT_NEED = 0.5;
const LITTLE_ROOM = 0.1;

export interface RegulatingCapacity {
  /** Members with hours of work, in the order of the document. */
  readonly members: readonly {
    readonly member: string;
    /** rho: regulating share of the hours, in [0, 1]. */
    readonly capacity: number;
    /** nu: share of the links of own tasks that goes to others, in [0, 1]; null for tasks without links. */
    readonly need: number | null;
    /** rho / nu; null without need. */
    readonly ratio: number | null;
    /** Much to attune and hardly anything to decide. */
    readonly warning: boolean;
  }[];
  readonly warnings: number;
}

/**
 * Room to regulate against the need for it (R152, regelcapaciteit; the idea of WEBA: problems without the means to solve
 * them).
 *
 * rho = regulating share of the member's hours. nu = sum of v |x - y| / sum of v max(x, y) over dependencies of every kind,
 * x and y the member's shares in both tasks: cases of which the member does one end and somebody else the other. A warning
 * where nu > 0.5 and rho < 0.1. The formulas and thresholds are ours; a weak measure: it sees hours, not who may decide
 * what.
 */
export function regulatingCapacity(division: Division): RegulatingCapacity {
  const touching = new Map<string, number>();
  const others = new Map<string, number>();
  const add = (to: Map<string, number>, member: string, amount: number) =>
    to.set(member, (to.get(member) ?? 0) + amount);
  for (const { x, y, strength } of tiesOfAll(division)) {
    for (const member of new Set([...x.keys(), ...y.keys()])) {
      const [first, second] = [x.get(member) ?? 0, y.get(member) ?? 0];
      add(touching, member, strength * Math.max(first, second));
      add(others, member, strength * Math.abs(first - second));
    }
  }
  const hours = hoursByMember(division.holdings);
  const regulating = hoursByMember(division.holdings, isRegulating);
  const members = division.organisation.members.flatMap(({ id }) => {
    const capacity = ratio(regulating.get(id) ?? 0, hours.get(id) ?? 0);
    if (capacity === null) return [];
    const need = ratio(others.get(id) ?? 0, touching.get(id) ?? 0);
    const warning = need !== null && need > GREAT_NEED && capacity < LITTLE_ROOM;
    return [{ member: id, capacity, need, ratio: need === null ? null : ratio(capacity, need), warning }];
  });
  return { members, warnings: members.filter(({ warning }) => warning).length };
}
