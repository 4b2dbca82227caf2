/** Up to so many people every set of leavers is looked at. */
const EXACT_UP_TO = 20;

export interface TruckFactor {
  /** The least number that suffices, exactly; null above 20 people, or if not even everybody's leaving would do. */
  readonly exact: number | null;
  /** Who they are: of the smallest sets the first in the order of the members. */
  readonly members: readonly string[] | null;
  /** The same by sending away whoever covers most tasks first: an upper bound; null if nothing suffices. */
  readonly greedy: number | null;
  readonly order: readonly string[] | null;
}

/**
 * Truck factor: the least number of people whose leaving leaves more than `threshold` of the tasks without anyone. `teams`
 * names per task who is qualified.
 *
 * Greedy as in Avelino et al. 2016: most tasks first, counts not updated, ties by name. Exact up to 20 people. Test: AB, A,
 * ACD, BC, CD: threshold 0 gives 1 (A), threshold 0.5 gives 3; greedy order A, C, B.
 */
export function truckFactor(
  people: readonly string[],
  teams: readonly (readonly string[])[],
  threshold: number,
): TruckFactor {
  const limit = threshold * teams.length;
  const order = greedyOrder(people, teams, limit);
  const members = people.length <= EXACT_UP_TO ? smallestSet(people, teams, limit) : null;
  return { exact: members?.length ?? null, members, greedy: order?.length ?? null, order };
}

function greedyOrder(
  people: readonly string[],
  teams: readonly (readonly string[])[],
  limit: number,
): string[] | null {
  const tasks = new Map<string, number[]>(people.map((person) => [person, []]));
  for (const [task, team] of teams.entries()) for (const person of team) tasks.get(person)?.push(task);
  const mostFirst = [...tasks].sort(
    ([one, first], [other, second]) => second.length - first.length || (one < other ? -1 : 1),
  );
  const left = teams.map((team) => team.length);
  let abandoned = left.filter((count) => count === 0).length;
  const gone: string[] = [];
  for (const [person, own] of mostFirst) {
    if (abandoned > limit) break;
    gone.push(person);
    for (const task of own) {
      const rest = (left[task] ?? 0) - 1;
      left[task] = rest;
      if (rest === 0) abandoned += 1;
    }
  }
  return abandoned > limit ? gone : null;
}

/** Counts for every set of leavers the tasks whose team lies within it, by adding up over subsets. */
function smallestSet(
  people: readonly string[],
  teams: readonly (readonly string[])[],
  limit: number,
): string[] | null {
  const abandoned = new Int32Array(2 ** people.length);
  for (const team of teams) {
    const mask = people.reduce(
      (bits, person, index) => (team.includes(person) ? bits | (1 << index) : bits),
      0,
    );
    abandoned[mask] = (abandoned[mask] ?? 0) + 1;
  }
  for (let bit = 1; bit < abandoned.length; bit <<= 1) {
    for (let set = 0; set < abandoned.length; set += 1) {
      if (set & bit) abandoned[set] = (abandoned[set] ?? 0) + (abandoned[set ^ bit] ?? 0);
    }
  }
  let best: string[] | null = null;
  for (let set = 0; set < abandoned.length; set += 1) {
    if ((abandoned[set] ?? 0) <= limit || (best !== null && ones(set) > best.length)) continue;
    const members = people.filter((_, index) => set & (1 << index));
    if (best === null || members.length < best.length || comesBefore(members, best, people)) best = members;
  }
  return best;
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest > 0; rest &= rest - 1) count += 1;
  return count;
}

/** Whether the first of two sets of one size comes first in the order of the people. */
function comesBefore(
  first: readonly string[],
  second: readonly string[],
  people: readonly string[],
): boolean {
  const differing = first.findIndex((person, index) => person !== second[index]);
  return differing >= 0 && people.indexOf(first[differing] ?? "") < people.indexOf(second[differing] ?? "");
}
