import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { Chore, Party } from "./chores.ts";
import { entitlements, experiencedBurdens, isUnpleasant } from "./experiencedBurden.ts";
import { availableOver, hoursOver } from "./horizon.ts";
import { planTurns, type PlannedTurn } from "./turns.ts";

/** One turn of unpleasant work in a plan. */
export interface ChoreTurn extends Chore, PlannedTurn {
  readonly task: string;
}

/** The unpleasant work of a plan over its horizon, and all members with what it costs each of them. */
export interface HorizonChores {
  readonly turns: readonly ChoreTurn[];
  readonly parties: readonly Party[];
}

/**
 * A plan as a fair division of chores: a chore is a turn, in its portions; costs are burden points over the horizon;
 * entitlements follow the hours over the horizon. What earlier horizons left is not counted.
 */
export function horizonChores(organisation: Organisation, plan: Plan): HorizonChores {
  const planned = planTurns(organisation, plan);
  const pool = organisation.tasks.filter((task) => isUnpleasant(task) && hoursOver(organisation, task) > 0);
  const whole = experiencedBurdens(organisation.members, pool, (task) => hoursOver(organisation, task));
  const weights = entitlements(organisation, organisation.members, (member) =>
    availableOver(organisation, member),
  );
  const turns = pool.flatMap((task) =>
    (planned.get(task.id) ?? []).map((turn) => {
      const part = hoursOver(organisation, task, turn.first, turn.last) / hoursOver(organisation, task);
      return { id: choreId(task.id, turn.first), task: task.id, part, ...turn };
    }),
  );
  const parties = organisation.members.map(({ id }): Party => {
    const costs = new Map(turns.map((turn) => [turn.id, turn.part * (whole.get(id)?.get(turn.task) ?? 0)]));
    const held = new Map(turns.map((turn) => [turn.id, turn.shares.get(id) ?? 0]));
    return { id, entitlement: weights.get(id) ?? 0, costs, held };
  });
  return { turns, parties };
}

/** The name that a turn has as a chore. */
export function choreId(task: string, first: number): string {
  return JSON.stringify([task, first]);
}
