import { lookup } from "../domain/people.ts";
import type { Organisation } from "../model/organisation.ts";

/** What a goal weighs for this group, or by default. */
export function weightOf(
  { goals: { weights } }: Organisation,
  { name, weight }: { readonly name: string; readonly weight: number },
): number {
  return lookup(weights, name) ?? weight;
}
