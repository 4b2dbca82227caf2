import type { SmallCase } from "./small.ts";

/** Everybody's points and parts, worked out from the document alone. */
export interface Feelings {
  /** Members with a part, in order. */
  readonly members: readonly string[];
  readonly part: ReadonlyMap<string, number>;
  readonly history: ReadonlyMap<string, number>;
  /** What each portion costs a member. */
  readonly cost: (member: string, portion: number) => number;
}

/** Section 5 of the model, goal `burden`, once more and as literally as can be. */
export function feelings({ document, portions }: SmallCase): Feelings {
  const present = document.members.map((member) => {
    const away = (member.availability ?? []).length > 0;
    const hours = member.hours * (away ? 1 : 2);
    return { member, hours, claim: hours > 0 ? (member.entitlement ?? hours) : 0 };
  });
  const nobodyClaims = present.every(({ claim }) => claim === 0);
  const claims = present.map(
    ({ member, hours, claim }) => [member.id, nobodyClaims ? hours : claim] as const,
  );
  const all = claims.reduce((sum, [, claim]) => sum + claim, 0);
  const tasks = new Map(document.tasks.map((task) => [task.id, task]));
  const unpleasantOf = (task: string) => tasks.get(task)?.unpleasant ?? 0;
  const points = portions.reduce((sum, { task, hours }) => sum + hours * unpleasantOf(task), 0);
  const dislike = (id: string, task: string) => {
    const stated = document.members.find((member) => member.id === id)?.preferences?.tasks?.[task];
    const liking = stated ?? -2 * unpleasantOf(task);
    return liking > 0 ? 0 : Math.max(-liking, unpleasantOf(task)) / 2;
  };
  const complaints = new Map(
    document.members.map(({ id }) => {
      return [id, portions.reduce((sum, { task, hours }) => sum + hours * dislike(id, task), 0)];
    }),
  );
  return {
    members: claims.filter(([, claim]) => claim > 0).map(([id]) => id),
    part: new Map(claims.map(([id, claim]) => [id, claim / all])),
    history: new Map(
      document.members.map(({ id }) => [id, document.history?.balances?.[id]?.burden ?? 0] as const),
    ),
    cost(member, portion) {
      const { task, hours } = portions[portion] ?? { task: "", hours: 0 };
      const total = complaints.get(member) ?? 0;
      return total === 0 ? 0 : (hours * dislike(member, task) * points) / total;
    },
  };
}

/** Equal numbers that were added up in another order differ by less than this. */
const ROUNDING = 1e-6;
const atMost = (one: number, other: number) => one <= other + ROUNDING;
const below = (one: number, other: number) => one < other - ROUNDING;

export type Bundles = ReadonlyMap<string, readonly number[]>;

export function bundlesOf({ document, held }: SmallCase): Bundles {
  return new Map(
    document.members.map(({ id }) => [id, held.flatMap((holder, index) => (holder === id ? [index] : []))]),
  );
}

/** The definitions of theory, each written out; `withHistory` adds to everybody what they carried before. */
export class Definitions {
  readonly #feelings: Feelings;
  readonly #bundles: Bundles;
  readonly #withHistory: boolean;

  constructor(found: Feelings, bundles: Bundles, withHistory = false) {
    this.#feelings = found;
    this.#bundles = bundles;
    this.#withHistory = withHistory;
  }

  /** d_i of j's bundle, without one portion. */
  cost(i: string, j: string, without?: number): number {
    const bundle = (this.#bundles.get(j) ?? []).filter((portion) => portion !== without);
    const before = this.#withHistory ? (this.#feelings.history.get(j) ?? 0) : 0;
    return bundle.reduce((sum, portion) => sum + this.#feelings.cost(i, portion), before);
  }

  part(i: string): number {
    return this.#feelings.part.get(i) ?? 0;
  }

  rate(i: string): number {
    return this.cost(i, i) / this.part(i);
  }

  fairShare(i: string, portions: number): number {
    let all = 0;
    for (let portion = 0; portion < portions; portion += 1) all += this.#feelings.cost(i, portion);
    return this.part(i) * all;
  }

  proportional(i: string, portions: number): boolean {
    return atMost(this.cost(i, i), this.fairShare(i, portions));
  }

  propx(i: string, portions: number): boolean {
    if (this.proportional(i, portions)) return true;
    return this.#minded(i).every((c) => below(this.cost(i, i, c), this.fairShare(i, portions)));
  }

  /** Others whom i envies, and whether taking c away would end it. */
  envied(i: string): readonly { of: string; healers: readonly number[] }[] {
    return this.#others(i)
      .filter((j) => !atMost(this.cost(i, i) / this.part(i), this.cost(i, j) / this.part(j)))
      .map((j) => ({
        of: j,
        healers: this.#minded(i).filter((c) =>
          atMost(this.cost(i, i, c) / this.part(i), this.cost(i, j) / this.part(j)),
        ),
      }));
  }

  ef1(i: string): boolean {
    return this.envied(i).every(({ healers }) => healers.length > 0);
  }

  /** Others to whom i is not equal, not even one portion lighter. */
  heavierThan(i: string): readonly string[] {
    return this.#others(i).filter((j) => {
      const lighter = [this.cost(i, i), ...this.#minded(i).map((c) => this.cost(i, i, c))];
      return !lighter.some((cost) => atMost(cost / this.part(i), this.cost(j, j) / this.part(j)));
    });
  }

  eq1(i: string): boolean {
    return this.heavierThan(i).length === 0;
  }

  /** Least, over all divisions in one pile for everybody, of the most that a pile costs for its part; times one's part. */
  maximinShare(i: string, portions: number): number {
    const { members } = this.#feelings;
    let best = Infinity;
    const piles = members.map(() => 0);
    const lay = (portion: number): void => {
      if (portion === portions) {
        const worst = Math.max(...piles.map((cost, pile) => cost / this.part(members[pile] ?? "")));
        best = Math.min(best, worst);
        return;
      }
      for (let pile = 0; pile < piles.length; pile += 1) {
        const before = piles[pile] ?? 0;
        piles[pile] = before + this.#feelings.cost(i, portion);
        lay(portion + 1);
        piles[pile] = before;
      }
    };
    lay(0);
    return this.part(i) * best;
  }

  maximin(i: string, portions: number): boolean {
    return atMost(this.cost(i, i), this.maximinShare(i, portions));
  }

  #others(i: string): readonly string[] {
    return this.#feelings.members.filter((j) => j !== i);
  }

  #minded(i: string): readonly number[] {
    return (this.#bundles.get(i) ?? []).filter((portion) => this.#feelings.cost(i, portion) > 0);
  }
}
