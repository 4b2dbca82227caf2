import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { refuseUnverified } from "../refuseUnverified.ts";
import { Inquiry } from "./inquiry.ts";
import { byNearness, type Hindered, type TurnName } from "./turn.ts";

/** Work of a plan that nobody does, and of everybody what keeps them from it. */
export interface UndoneTurn extends TurnName {
  readonly task: string;
  /** Hours a week that nobody does. */
  readonly hours: number;
  /** Portions that nobody holds, of all portions of the turn. */
  readonly portions: number;
  readonly of: number;
  /** All members: who is free first, then who has no room in this plan, then who can never; in the order of the document. */
  readonly people: readonly Hindered[];
}

/**
 * Why work of a plan stays undone: of each turn that is not held in full, what keeps every member from a portion of it, most
 * hours x weeks first. Reasons are as in `explain`; nothing is solved again. Where each has a reason of their own, it takes
 * several changes at once: `remedies` tries those.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 */
export function undone(organisation: Organisation, plan: Plan): readonly UndoneTurn[] {
  refuseUnverified(organisation, plan);
  const inquiry = new Inquiry(organisation, plan);
  const gaps = plan.uncovered.filter(({ role }) => role === "holder");
  return gaps
    .map(({ task, first, last, hours, portions, of }): UndoneTurn & { readonly weight: number } => {
      const turn = inquiry.task(task).turns.find((each) => each.first === first);
      if (turn === undefined) throw new Error(`"${task}" has no turn from period ${first}`);
      const people = inquiry.people.map((person) => {
        return { member: person.member.id, obstacles: inquiry.obstacles(turn, person, null) };
      });
      return {
        task,
        first,
        last,
        hours,
        portions,
        of,
        people: people.sort(byNearness),
        weight: hours * turn.periods.length,
      };
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ weight: _weight, ...turn }) => turn);
}
