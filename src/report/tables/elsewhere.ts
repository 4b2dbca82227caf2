import type { Organisation } from "../../model/organisation.ts";
import { ELSEWHERE, type Elsewhere } from "../../tables/sheet.ts";

/** What an organisation says that tables do not hold: who reads the tables back has to take it from the document. */
export function elsewhere(organisation: Organisation, showPrivate: boolean): readonly Elsewhere[] {
  const { calendar, tasks, members, goals, history } = organisation;
  const filled = (record: object) => Object.keys(record).length > 0;
  const said: Readonly<Record<Elsewhere, boolean>> = {
    rules: organisation.rules.length > 0,
    dependencies: organisation.dependencies.length > 0,
    goals: filled(goals.weights) || goals.order.length > 0 || goals.criteria.length > 0,
    slots: calendar.slots.length > 1 || [...tasks, ...members].some(({ slots }) => slots !== undefined),
    availability: members.some(({ availability }) => availability.length > 0),
    exempt: members.some(({ exempt }) => exempt.length > 0),
    hidden: !showPrivate && members.some((member) => member.private),
    locks: organisation.locks.length > 0 || organisation.scope !== undefined,
    history: filled(history.balances) || filled(history.holders),
  };
  return ELSEWHERE.filter((part) => said[part]);
}
