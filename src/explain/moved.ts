import { planTasks } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { differencesOf, heldByTurn, passedOn, type MovedWork } from "../moved.ts";

/** What goes from whom to whom between two plans with the same turns, turn by turn in the order of the document. */
export function movedWork(organisation: Organisation, before: Plan, after: Plan): readonly MovedWork[] {
  const [was, is] = [heldByTurn(before.assignments), heldByTurn(after.assignments)];
  return planTasks(organisation)
    .flatMap(({ turns }) => turns)
    .flatMap((turn) => passedOn(turn, differencesOf(turn, was, is)));
}
