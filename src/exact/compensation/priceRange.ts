import { LEAST_HOURS, pairsOf, type Hours, type Labour } from "./labour.ts";

/** What the shadow price of a task can be. */
export interface PriceRange {
  /** What the group is spared by an hour less of the task. */
  readonly least: number;
  /** What an hour more costs the group; Infinity if nobody who could do it has an hour that could be freed. */
  readonly most: number;
}

/** A price may rise above another by at most `length`. */
interface Bound {
  readonly from: number;
  readonly to: number;
  readonly length: number;
}

/**
 * The interval of each task's shadow price over all optimal duals (theory M16: pi_t <= d_it + mu_i, equal where i does t;
 * mu_i >= 0, 0 where i has hours left). By complementary slackness any optimal division tells them all; they are
 * differences with upper bounds, so the largest and the smallest are shortest paths from and to 0 (Cormen, Leiserson, Rivest
 * and Stein, Introduction to Algorithms, section 24.4), which are the cheapest ways to pass an hour on from member to member.
 * Tasks of no hours have no price: null.
 */
export function priceRanges(labour: Labour, hours: Hours): readonly (PriceRange | null)[] {
  const bounds = boundsOf(labour, hours);
  const count = 1 + labour.tasks.length + labour.members.length;
  const most = shortestPaths(bounds, count);
  const least = shortestPaths(bounds.map(({ from, to, length }) => ({ from: to, to: from, length })), count); // prettier-ignore
  return labour.tasks.map((size, task) =>
    size <= LEAST_HOURS ? null : { least: -least[1 + task]!, most: most[1 + task]! },
  );
}

/** Place 0 is the price 0, then the tasks, then the members' hours. */
function boundsOf(labour: Labour, hours: Hours): readonly Bound[] {
  const taskAt = (task: number) => 1 + task;
  const memberAt = (member: number) => 1 + labour.tasks.length + member;
  const bounds: Bound[] = [];
  for (const { member, task, displeasure } of pairsOf(labour)) {
    bounds.push({ from: memberAt(member), to: taskAt(task), length: displeasure });
    if (hours[member]![task]! > LEAST_HOURS)
      bounds.push({ from: taskAt(task), to: memberAt(member), length: -displeasure });
  }
  labour.members.forEach((available, member) => {
    const left = available - hours[member]!.reduce((sum, each) => sum + each, 0);
    bounds.push({ from: memberAt(member), to: 0, length: 0 });
    if (left > LEAST_HOURS) bounds.push({ from: 0, to: memberAt(member), length: 0 });
  });
  return bounds;
}

/** A path is not shorter if it is so by less: lengths are sums, with rounding errors. */
const ROUNDING = 1e-12;

/** Lengths of the shortest paths from place 0 (Bellman and Ford); Infinity where none leads. */
function shortestPaths(bounds: readonly Bound[], count: number): readonly number[] {
  const lengths = Array.from({ length: count }, (_, place) => (place === 0 ? 0 : Infinity));
  // An optimal division leaves no way round that is shorter than none: so many rounds are enough.
  for (let round = 0, changed = true; changed && round < count; round += 1) {
    changed = false;
    for (const { from, to, length } of bounds) {
      const reached = lengths[from]! + length;
      if (reached >= lengths[to]! - ROUNDING) continue;
      lengths[to] = reached;
      changed = true;
    }
  }
  return lengths;
}
