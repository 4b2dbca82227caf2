import { mostPortions } from "../domain/dues.ts";
import { isAdmitted, isPresent, people, standing } from "../domain/people.ts";
import { planTasks, type Turn } from "../domain/turns.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/** Somebody who holds two turns of one unpleasant duty in a row. */
export interface Repeat {
  readonly task: string;
  readonly member: string;
  /** First period of the second of both turns. */
  readonly period: number;
  /** Whether the group asks for a rest between turns of this duty: a cooldown above 0. */
  readonly restAsked: boolean;
  /** Able members who hold neither turn and have hours left for a portion of the second. */
  readonly others: readonly string[];
}

/** All repeats of unpleasant work that goes round: with others who had hours, or with nobody. */
export function repeats(organisation: Organisation, plan: Plan): readonly Repeat[] {
  const everybody = people(organisation);
  const loads = loadsOf(organisation, plan);
  const holders = holdersOf(plan);
  const at = ({ of: { task }, first }: Turn) => holders.get(JSON.stringify([task.id, first])) ?? new Set<string>();
  return planTasks(organisation).flatMap((planned) => {
    const { task, staffing, turns, portions } = planned;
    if (staffing.mode !== "rotation" || task.unpleasant === 0) return [];
    return turns.slice(1).flatMap((turn, before) => {
      const [earlier, now] = [turns[before], at(turn)];
      const then = earlier === undefined ? new Set<string>() : at(earlier);
      const free = everybody.filter((person) => {
        const { id } = person.member;
        return (
          !then.has(id) &&
          !now.has(id) &&
          isPresent(person, turn) &&
          isAdmitted(person.member, planned) &&
          standing(person.member, planned, organisation) === "able" &&
          mostPortions(turn, person) > 0 &&
          turn.periods.every((period) => {
            return (person.available[period] ?? 0) - (loads.get(id)?.[period] ?? 0) >= task.hours / portions - 1e-9;
          })
        );
      });
      return [...now]
        .filter((member) => then.has(member))
        .map((member): Repeat => ({ task: task.id, member, period: turn.first, restAsked: staffing.cooldown > 0, others: free.map((each) => each.member.id) }));
    });
  });
} // prettier-ignore

/** Who holds each turn. */
function holdersOf(plan: Plan): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { task, first, role, member } of plan.assignments) {
    if (role !== "holder" && role !== "learner") continue;
    const turn = JSON.stringify([task, first]);
    found.set(turn, (found.get(turn) ?? new Set()).add(member));
  }
  return found;
}

/** Hours a week that each member is busy, by period. A steady task that exists in some periods only counts in those. */
function loadsOf(organisation: Organisation, plan: Plan): ReadonlyMap<string, readonly number[]> {
  const periods = Array.from({ length: organisation.calendar.periods }, (_, period) => period);
  const exists = new Map(organisation.tasks.map((task) => [task.id, new Set(task.periods ?? periods)]));
  const loads = new Map(organisation.members.map(({ id }) => [id, periods.map(() => 0)]));
  for (const { task, member, first, last, hours, role } of plan.assignments) {
    const own = loads.get(member);
    for (let period = first; own !== undefined && period <= last; period += 1) {
      if (role === "shadow" || exists.get(task)?.has(period) === true)
        own[period] = (own[period] ?? 0) + hours;
    }
  }
  return loads;
}
