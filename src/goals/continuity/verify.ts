import type { Facts } from "../../verification/facts.ts";
import { isSteady, movedHours, steadySteps } from "../../verification/steps.ts";
import { sumOf } from "../../verification/sum.ts";

/** The part of the steady work that changes hands, from today and from turn to turn. */
export function verify(facts: Facts): number {
  const steps = facts.tasks.filter(isSteady).flatMap((task) => steadySteps(facts, task));
  const hours = sumOf(steps, ({ turn }) => turn.task.task.hours);
  return hours > 0 ? sumOf(steps, (step) => movedHours(facts, step)) / hours : 0;
}
