import type { Organisation } from "../model/organisation.ts";
import { privateMembers, withoutHidden } from "./private.ts";
import type { Outcome, WhatIf } from "../scenarios/index.ts";

/** A scenario's answer as everybody may read it: without the documents, which hold likes and wishes. */
type Shown<Answer> = Omit<Answer, "organisation" | "plan">;

interface ShownWhatIf extends Pick<WhatIf, "open"> {
  readonly unchanged: Shown<Omit<Outcome, "name">> | null;
  readonly scenarios: readonly Shown<Outcome>[];
}

/** Scenarios as everybody may read them: what they mean for private members, whose likes it would tell, is left out. */
export function shownWhatIf(organisation: Organisation, { open, unchanged, scenarios }: WhatIf): ShownWhatIf {
  const hidden = [...privateMembers(organisation)];
  const shown = <Answer extends Omit<Outcome, "name">>({
    organisation: changed,
    plan: _plan,
    ...rest
  }: Answer): Shown<Answer> => {
    const { difference } = rest;
    if (difference === null) return rest;
    // Also who keeps to themselves in the scenario only, such as who joins.
    const all = new Set([...hidden, ...privateMembers(changed)]);
    return { ...rest, difference: withoutHidden(difference, all) };
  };
  return {
    open,
    unchanged: unchanged === null ? null : shown(unchanged),
    scenarios: scenarios.map((each) => shown(each)),
  };
}
