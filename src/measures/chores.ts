import { ratio, sum } from "./distribution.ts";

/** Two costs closer than this part of the larger are equal. */
const EXACTNESS = 1e-9;

/** Work that nobody likes, in equal portions that cannot be divided further. */
export interface Chore {
  readonly id: string;
  readonly portions: number;
}

/** Somebody who takes part in a fair division: what the whole chores cost them, and what part of them they hold. */
export interface Party {
  readonly id: string;
  readonly entitlement: number;
  readonly costs: ReadonlyMap<string, number>;
  readonly held: ReadonlyMap<string, number>;
  /** What they carried before, beyond their due (below 0: less), in everybody's eyes alike; default 0. */
  readonly before?: number;
}

export interface Bundle {
  readonly party: Party;
  readonly chores: readonly Chore[];
}

/** One portion of a chore that a party holds, or what it holds if that is less, and what it costs them. */
export interface Portion {
  readonly chore: string;
  readonly cost: number;
}

export interface Shares {
  readonly burden: number;
  readonly rate: number;
  readonly margin: number | null;
  readonly proportional: boolean;
  readonly prop1: boolean;
  readonly propx: boolean;
}

/** What somebody thinks that a bundle costs, with what its holder carried before: theirs, or another's. */
export function costOf(eyes: Party, holder: Party): number {
  return (holder.before ?? 0) + sum(holder.held, ([chore, share]) => share * (eyes.costs.get(chore) ?? 0));
}

/** A portion of every chore that the party holds and minds, dearest first. */
export function portionsHeld({ party, chores }: Bundle): readonly Portion[] {
  return chores
    .map(({ id, portions }) => ({
      chore: id,
      cost: Math.min(1 / portions, party.held.get(id) ?? 0) * (party.costs.get(id) ?? 0),
    }))
    .filter(({ cost }) => cost > 0)
    .sort((first, second) => second.cost - first.cost);
}

/** Proportional shares of one party. */
export function isFair(bundle: Bundle): Shares {
  const { party } = bundle;
  const burden = costOf(party, party);
  const limit = party.entitlement * sum(party.costs.values(), (cost) => cost);
  const portions = portionsHeld(bundle);
  const proportional = !isMore(burden, limit);
  return {
    burden,
    rate: burden / party.entitlement,
    margin: ratio(burden, limit),
    proportional,
    prop1: proportional || portions.some(({ cost }) => isMore(limit, burden - cost)),
    propx: proportional || portions.every(({ cost }) => isMore(limit, burden - cost)),
  };
}

/** Strictly more, beyond rounding. */
export function isMore(first: number, second: number): boolean {
  return first - second > EXACTNESS * Math.max(Math.abs(first), Math.abs(second));
}
