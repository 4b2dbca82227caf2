import { goals } from "../goals/index.ts";
import { weightOf } from "../goals/weightOf.ts";
import type { Organisation } from "../model/organisation.ts";

/** What the goal of a name weighs for this group, or by default; 0 if there is none. */
export function goalWeight(organisation: Organisation, name: string): number {
  const goal = goals.find((each) => each.name === name);
  return goal === undefined ? 0 : weightOf(organisation, goal);
}
