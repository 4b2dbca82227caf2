import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { fairness, type Fairness } from "./fairness.ts";
import { horizonChores } from "./horizonChores.ts";

/**
 * How fairly the unpleasant work of a plan is divided over the horizon: in one period of a rota somebody always has the worst
 * of it. A chore is one portion of one turn; entitlements follow the hours over the horizon; what earlier horizons left is not
 * counted.
 */
export function horizonFairness(organisation: Organisation, plan: Plan): Fairness {
  const { parties, turns } = horizonChores(organisation, plan);
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
