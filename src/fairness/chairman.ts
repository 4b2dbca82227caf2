import { chairmanBound } from "../domain/dues.ts";

/** A rota of whole turns: who has which, and how far anybody ever is from their due. */
export interface ChairmanRota {
  /** Per turn, the place of its holder in the list of entitlements. */
  readonly holders: readonly number[];
  /** After no turn is anybody further than this from entitlement x turns so far, in turns: 1 - 1/(2n - 2). */
  readonly bound: number;
}

/**
 * Whose turn it is, for one duty that everybody can do and n people with unequal entitlements: after every turn, everybody is
 * within 1 - 1/(2n - 2) turns of their due, and no rota can promise less for all entitlements (Tijdeman 1980, "The chairman
 * assignment problem", Discrete Mathematics 32). In turn t those are asked who can take it without running too far ahead; the
 * first among them is who would soonest fall too far behind. Ties go to the first in the list.
 *
 * @param entitlements one number >= 0 a person, scaled to sum 1; at least one above 0. People with 0 never have a turn.
 * @param turns whole number >= 0
 * @throws {RangeError} for other numbers
 */
export function chairmanRota(entitlements: readonly number[], turns: number): ChairmanRota {
  const total = entitlements.reduce((sum, each) => sum + each, 0);
  if (!entitlements.every((each) => each >= 0) || !(total > 0 && total < Infinity))
    throw new RangeError("entitlements: expected numbers of 0 or more, at least one above 0");
  if (!Number.isSafeInteger(turns) || turns < 0)
    throw new RangeError(`turns ${String(turns)}: expected a whole number of 0 or more`);
  const parts = entitlements.map((each) => each / total);
  const bound = chairmanBound(parts.filter((part) => part > 0).length);
  const counts = parts.map(() => 0);
  const holders: number[] = [];
  for (let turn = 1; turn <= turns; turn += 1) {
    const next = nextHolder(parts, counts, turn, bound);
    counts[next] = (counts[next] ?? 0) + 1;
    holders.push(next);
  }
  return { holders, bound };
}

/** Rounding of sums that are equal on paper. */
const ACCURACY = 1e-9;

function nextHolder(
  parts: readonly number[],
  counts: readonly number[],
  turn: number,
  bound: number,
): number {
  let next = -1;
  let soonest = Infinity;
  parts.forEach((part, person) => {
    const behind = part * turn - (counts[person] ?? 0);
    // One turn more leaves them 1 - behind ahead.
    if (part === 0 || 1 - behind > bound + ACCURACY) return;
    const left = (bound - behind) / part;
    if (left < soonest - ACCURACY) {
      soonest = left;
      next = person;
    }
  });
  return next;
}
