import { planTasks } from "../domain/turns.ts";
import { isFair, type Bundle, type Chore, type Party } from "./chores.ts";
import type { Division } from "./division.ts";
import { entitlements, experiencedBurdens, isUnpleasant } from "./experiencedBurden.ts";
import { envies, unequal, type Envy } from "./envy.ts";

export interface FairnessOfMember {
  readonly member: string;
  /** Burden points. */
  readonly burden: number;
  /** Burden points over entitlement. */
  readonly rate: number;
  /** Burden over fair share: at most 1 is proportional; null for a member who minds nothing. */
  readonly margin: number | null;
  readonly proportional: boolean;
  /** Proportional, or below the fair share after some one portion is taken away. */
  readonly prop1: boolean;
  /** Proportional, or below the fair share after any one portion is taken away. */
  readonly propx: boolean;
  readonly envies: readonly Envy[];
  /** All envy is healed by taking one portion away. */
  readonly ef1: boolean;
}

export interface Fairness {
  readonly members: readonly FairnessOfMember[];
  /** Everybody is proportional, up to any portion, envy-free up to a portion. */
  readonly proportional: boolean;
  readonly propx: boolean;
  readonly ef1: boolean;
  /** The largest rate: what leximin makes small first; null if nobody shares. */
  readonly worstRate: number | null;
  /** Nobody, one portion lighter, still carries more than another. */
  readonly eq1: boolean;
  /** Who carries more than whom, also one portion lighter. */
  readonly unequal: readonly { readonly member: string; readonly other: string }[];
}

/**
 * Fair division of chores between parties with unequal entitlements w; costs are additive, d(M) is the cost of everything.
 *
 * Proportional: d(A) <= w d(M). PROP1 and PROPX: or d(A - c) < w d(M) for some, for every portion c that costs something.
 * Envy: d_i(A_i)/w_i > d_i(A_j)/w_j; EF1: not after some portion c is taken from A_i. EQ1: d_i(A_i - c)/w_i <= d_j(A_j)/w_j
 * for some c. PROPX always exists for chores (Li, Li and Wu 2021, arXiv 2103.11849); EQ1 follows Freeman et al. 2020 (arXiv
 * 2002.11504), with entitlements as our addition. Test: three vectors with w = (0.4, 0.4, 0.2) in the tests.
 */
export function fairness(parties: readonly Party[], chores: readonly Chore[]): Fairness {
  const sharing = parties.filter(({ entitlement }) => entitlement > 0);
  const members = sharing.map((party): FairnessOfMember => {
    const bundle: Bundle = { party, chores };
    const found = envies(bundle, sharing);
    return {
      member: party.id,
      ...isFair(bundle),
      envies: found,
      ef1: found.every(({ healing }) => healing !== null),
    };
  });
  const pairs = unequal(sharing, chores);
  return {
    members,
    proportional: members.every((member) => member.proportional),
    propx: members.every((member) => member.propx),
    ef1: members.every((member) => member.ef1),
    worstRate: members.length > 0 ? Math.max(...members.map(({ rate }) => rate)) : null,
    eq1: pairs.length === 0,
    unequal: pairs,
  };
}

/** How fairly unpleasant work is divided at one moment, in experienced burdens; a chore is one portion of a task. */
export function burdenFairness(division: Division): Fairness {
  const { organisation, capacity } = division;
  const pool = division.tasks.filter(isUnpleasant);
  const portions = new Map(planTasks(organisation).map((planned) => [planned.task.id, planned.portions]));
  const burdens = experiencedBurdens(organisation.members, pool, (task) => task.hours);
  const weights = entitlements(organisation, organisation.members, ({ id }) => capacity.get(id) ?? 0);
  const parties = organisation.members.map(({ id }): Party => {
    const own = division.holdings.filter(({ member, task }) => member.id === id && isUnpleasant(task));
    const held = new Map(own.map(({ task, share }) => [task.id, share]));
    return {
      id,
      entitlement: weights.get(id) ?? 0,
      costs: burdens.get(id) ?? new Map<string, number>(),
      held,
    };
  });
  return fairness(
    parties,
    pool.map(({ id }) => ({ id, portions: portions.get(id) ?? 1 })),
  );
}
