import { costOf, isMore, portionsHeld, type Bundle, type Chore, type Party } from "./chores.ts";

export interface Envy {
  /** Who is envied. */
  readonly of: string;
  /** The task of which one portion less would end the envy; null if none would: then EF1 is broken. */
  readonly healing: string | null;
}

/** Everybody whom the party thinks better off, hours and entitlement considered. */
export function envies(bundle: Bundle, parties: readonly Party[]): readonly Envy[] {
  const { party } = bundle;
  const burden = costOf(party, party);
  const portions = portionsHeld(bundle);
  return parties.flatMap((other) => {
    const theirs = costOf(party, other) / other.entitlement;
    if (other.id === party.id || !isMore(burden / party.entitlement, theirs)) return [];
    const healing = portions.find(({ cost }) => !isMore((burden - cost) / party.entitlement, theirs));
    return [{ of: other.id, healing: healing?.chore ?? null }];
  });
}

/** Pairs in which the first, even one portion lighter, carries more by own feeling than the second by theirs. */
export function unequal(
  parties: readonly Party[],
  chores: readonly Chore[],
): { member: string; other: string }[] {
  const rates = parties.map((party) => {
    const burden = costOf(party, party);
    const dearest = portionsHeld({ party, chores })[0]?.cost ?? 0;
    return {
      id: party.id,
      rate: burden / party.entitlement,
      lighter: (burden - dearest) / party.entitlement,
    };
  });
  return rates.flatMap((first) =>
    rates
      .filter((second) => second.id !== first.id && isMore(first.lighter, second.rate))
      .map((second) => ({ member: first.id, other: second.id })),
  );
}
