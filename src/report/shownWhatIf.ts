import type { Organisation } from "../model/organisation.ts";
import type { Outcome, WhatIf } from "../scenarios/index.ts";

/** A scenario's answer as everybody may read it: without the documents, which hold likes and wishes. */
type ShownOutcome = Omit<Outcome, "organisation" | "plan">;

/** Scenarios as everybody may read them: what they mean for private members, whose likes it would tell, is left out. */
export function shownWhatIf(
  organisation: Organisation,
  { open, scenarios }: WhatIf,
): Pick<WhatIf, "open"> & { readonly scenarios: readonly ShownOutcome[] } {
  const hidden = new Set(organisation.members.filter((member) => member.private).map(({ id }) => id));
  return {
    open,
    scenarios: scenarios.map(({ organisation: changed, plan: _plan, ...outcome }) => {
      const own = new Set(changed.members.filter((member) => member.private).map(({ id }) => id));
      const { difference } = outcome;
      if (difference === null) return outcome;
      const members = difference.members.filter(({ member }) => !hidden.has(member) && !own.has(member));
      return { ...outcome, difference: { ...difference, members } };
    }),
  };
}
