import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { Party } from "./chores.ts";
import { entitlements, experiencedBurdens, isUnpleasant } from "./experiencedBurden.ts";
import { fairness, type Fairness } from "./fairness.ts";
import { availableOver, hoursOver } from "./horizon.ts";
import { planTurns } from "./turns.ts";

/**
 * How fairly the unpleasant work of a plan is divided over the horizon: in one period of a rota somebody always has the worst
 * of it. A chore is one portion of one turn; entitlements follow the hours over the horizon; what earlier horizons left is not
 * counted.
 */
export function horizonFairness(organisation: Organisation, plan: Plan): Fairness {
  const planned = planTurns(organisation, plan);
  const pool = organisation.tasks.filter((task) => isUnpleasant(task) && hoursOver(organisation, task) > 0);
  const whole = experiencedBurdens(organisation.members, pool, (task) => hoursOver(organisation, task));
  const weights = entitlements(organisation, organisation.members, (member) =>
    availableOver(organisation, member),
  );
  const turns = pool.flatMap((task) =>
    (planned.get(task.id) ?? []).map((turn) => {
      const part = hoursOver(organisation, task, turn.first, turn.last) / hoursOver(organisation, task);
      return { id: JSON.stringify([task.id, turn.first]), task: task.id, part, ...turn };
    }),
  );
  const parties = organisation.members.map(({ id }): Party => {
    const costs = new Map(turns.map((turn) => [turn.id, turn.part * (whole.get(id)?.get(turn.task) ?? 0)]));
    const held = new Map(turns.map((turn) => [turn.id, turn.shares.get(id) ?? 0]));
    return { id, entitlement: weights.get(id) ?? 0, costs, held };
  });
  const found = fairness(parties, turns);
  const taskOf = new Map(turns.map(({ id, task }) => [id, task]));
  return {
    ...found,
    members: found.members.map((member) => ({
      ...member,
      envies: member.envies.map(({ of, healing }) => ({ of, healing: taskOf.get(healing ?? "") ?? null })),
    })),
  };
}
