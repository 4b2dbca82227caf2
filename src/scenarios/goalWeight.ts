import { lookup } from "../domain/people.ts";
import { goals } from "../goals/index.ts";
import type { Organisation } from "../model/organisation.ts";

/** What a goal weighs for this group, or by default. */
export function goalWeight({ goals: { weights } }: Organisation, name: string): number {
  return lookup(weights, name) ?? goals.find((goal) => goal.name === name)?.weight ?? 0;
}
