import { preference } from "../domain/people.ts";
import { weightedMean } from "./distribution.ts";
import type { Division } from "./division.ts";
import { roundedPreference } from "./preference.ts";

/**
 * Mean preference: what members think of the hours they work. Sum of hours x preference / sum of hours, over all that is
 * held; range [-2, 2]; null if nothing is held. `rounded` takes whole numbers for means of tags (see `roundedPreference`).
 */
export function meanPreference(
  division: Division,
  options: { readonly rounded?: boolean } = {},
): number | null {
  const liking = options.rounded === true ? roundedPreference : preference;
  return weightedMean(
    division.holdings,
    ({ member, task }) => liking(member, task),
    ({ hours }) => hours,
  );
}
