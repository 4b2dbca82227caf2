import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { overlapsOf, sameHands, taskPairs } from "../../verification/overlap.ts";
import type { Together } from "./schema.ts";

/** How much of the pairs of turns is in the same hands; long overlaps count more. */
export function verify(stated: readonly Named<Together>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: true });
    for (const [first, second] of taskPairs(facts, rule)) {
      for (const { one, other, periods } of overlapsOf(first, second)) {
        check.add({ lower: 1 - sameHands(facts, one, other), weight: periods });
      }
    }
    return check.finding();
  });
}
