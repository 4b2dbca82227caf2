import { groupBy, spread } from "./distribution.ts";
import type { Division } from "./division.ts";
import { burdenFairness } from "./fairness.ts";
import { permutationP } from "./permutation.ts";
import { hoursByMember } from "./streams.ts";
import { isRegulating } from "./thinkingDoing.ts";

export interface GroupDifference {
  /** What members are grouped by, such as `contract`. */
  readonly by: string;
  readonly group: string;
  readonly figure: "regulatingShare" | "burdenRate";
  /** Mean of the group, and of the members in all other groups. */
  readonly mean: number;
  readonly others: number;
  readonly difference: number;
  /** Exact two-sided permutation p; null for more than about 20 members. */
  readonly p: number | null;
}

/**
 * Equality between groups: do members of a group regulate less, or carry more, than the others?
 *
 * Per grouping of the members and per group: difference of the means of (a) the share of regulating work in own hours and (b)
 * the burden rate, with an exact permutation p. With two groups only the first by name is given: the other mirrors it.
 * Members without a group or without the figure are left out. A signal to talk about, never a correction.
 */
export function equality(division: Division): readonly GroupDifference[] {
  const { members } = division.organisation;
  const regulating = regulatingShares(division);
  const rates = new Map(burdenFairness(division).members.map(({ member, rate }) => [member, rate]));
  const groupings = new Set(members.flatMap(({ groups }) => Object.keys(groups)));
  return [...groupings].sort().flatMap((by) => {
    const grouped = groupBy(
      members.filter(({ groups }) => Object.hasOwn(groups, by)),
      ({ groups }) => groups[by] ?? "",
    );
    const names = [...grouped.keys()].sort();
    return names.slice(0, names.length === 2 ? 1 : names.length).flatMap((group) => {
      const inside = (grouped.get(group) ?? []).map(({ id }) => id);
      const outside = names
        .filter((name) => name !== group)
        .flatMap((name) => (grouped.get(name) ?? []).map(({ id }) => id));
      return [
        ...differences({ by, group, figure: "regulatingShare" }, regulating, inside, outside),
        ...differences({ by, group, figure: "burdenRate" }, rates, inside, outside),
      ];
    });
  });
}

function regulatingShares(division: Division): ReadonlyMap<string, number> {
  const hours = hoursByMember(division.holdings);
  const regulating = hoursByMember(division.holdings, isRegulating);
  return new Map([...hours].map(([member, load]) => [member, (regulating.get(member) ?? 0) / load]));
}

function differences(
  about: Pick<GroupDifference, "by" | "group" | "figure">,
  values: ReadonlyMap<string, number>,
  inside: readonly string[],
  outside: readonly string[],
): GroupDifference[] {
  const known = (members: readonly string[]) =>
    members.map((member) => values.get(member)).filter((value) => value !== undefined);
  const first = known(inside);
  const second = known(outside);
  const mean = spread(first)?.mean;
  const others = spread(second)?.mean;
  if (mean === undefined || others === undefined) return [];
  return [{ ...about, mean, others, difference: mean - others, p: permutationP(first, second) }];
}
