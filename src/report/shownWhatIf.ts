import type { Organisation } from "../model/organisation.ts";
import { privateMembers, withoutHidden } from "./private.ts";
import type { Outcome, WhatIf } from "../scenarios/index.ts";

/** A scenario's answer as everybody may read it: without the documents, which hold likes and wishes. */
type ShownOutcome = Omit<Outcome, "organisation" | "plan">;

/** Scenarios as everybody may read them: what they mean for private members, whose likes it would tell, is left out. */
export function shownWhatIf(
  organisation: Organisation,
  { open, scenarios }: WhatIf,
): Pick<WhatIf, "open"> & { readonly scenarios: readonly ShownOutcome[] } {
  const hidden = [...privateMembers(organisation)];
  return {
    open,
    scenarios: scenarios.map(({ organisation: changed, plan: _plan, ...outcome }) => {
      const { difference } = outcome;
      if (difference === null) return outcome;
      // Also who keeps to themselves in the scenario only, such as who joins.
      const all = new Set([...hidden, ...privateMembers(changed)]);
      return { ...outcome, difference: withoutHidden(difference, all) };
    }),
  };
}
