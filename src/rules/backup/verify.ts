import type { Named } from "../../model/rule.ts";
import { Check, fractionBelow } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { selectTasks, turnsOf } from "../../verification/selection.ts";
import { ableCount } from "../../verification/uncovered.ts";
import type { Backup } from "./schema.ts";

/** How many can do each turn, or do it. */
export function verify(stated: readonly Named<Backup>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: true });
    for (const turn of turnsOf(selectTasks(facts, rule.select), rule.periods)) {
      const number = rule.of === "able" ? ableCount(facts, turn) : facts.holdersOf(turn).size;
      check.add({ lower: fractionBelow(number, rule.min) });
    }
    return check.finding();
  });
}
