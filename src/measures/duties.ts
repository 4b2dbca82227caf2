import type { Staffing } from "../domain/staffing.ts";
import { planTasks } from "../domain/turns.ts";
import type { Member, Organisation, Task } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { isAble } from "./ability.ts";
import { entitlements, experiencedBurdens, type Burdens } from "./experiencedBurden.ts";
import { availableOver, hoursOver } from "./horizon.ts";
import { rotationFigures, type RotationFigures } from "./rotation.ts";
import { planTurns, type PlannedTurn } from "./turns.ts";

/**
 * The rotation figures of every task of a plan that goes round and has turns. Those take part who are able and there in
 * some period, or have a turn; they owe by their entitlement (default: their hours over the horizon). A stretch should be
 * one turn where the rota rests people after a turn, at most the allowed terms for an elected role.
 */
export function dutiesOf(
  organisation: Organisation,
  plan: Plan,
): readonly ({ readonly task: string } & RotationFigures)[] {
  const turns = planTurns(organisation, plan);
  const hours = (member: Member) => availableOver(organisation, member);
  const burdens = experiencedBurdens(organisation.members, organisation.tasks, (task) =>
    hoursOver(organisation, task),
  );
  return planTasks(organisation).flatMap((planned) => {
    const { task, steady, staffing } = planned;
    const own = turns.get(task.id) ?? [];
    if (steady || own.length === 0) return [];
    const pool = organisation.members.filter((member) => {
      return own.some(({ shares }) => shares.has(member.id)) || isAble(member, planned, hours(member));
    });
    const duty = {
      turns: own.map((turn) => ({ ...turn, costs: costsOf(organisation, task, turn, burdens) })),
      weights: entitlements(organisation, pool, hours),
      handOverHours: task.staffing?.mode === "rotation" ? task.staffing.handOverHours : 0,
      tenure: { min: 1, max: longestTenure(staffing) },
    };
    return [{ task: task.id, ...rotationFigures(duty) }];
  });
}

/** Burden points of a turn, by member. */
function costsOf(
  organisation: Organisation,
  task: Task,
  { first, last }: PlannedTurn,
  burdens: Burdens,
): Map<string, number> {
  const whole = hoursOver(organisation, task);
  const part = whole > 0 ? hoursOver(organisation, task, first, last) / whole : 0;
  return new Map([...burdens].map(([member, costs]) => [member, part * (costs.get(task.id) ?? 0)]));
}

function longestTenure(staffing: Staffing): number {
  if (staffing.mode === "elected") return staffing.maxTerms;
  return staffing.mode === "rotation" && staffing.cooldown === 0 ? Infinity : 1;
}
