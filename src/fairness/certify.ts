import { lookup } from "../domain/people.ts";
import { costOf, type Party } from "../measures/chores.ts";
import { sum } from "../measures/distribution.ts";
import { availableOver } from "../measures/horizon.ts";
import { horizonChores, type HorizonChores } from "../measures/horizonChores.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { Certificates, MemberCertificates, TurnName, WithoutPart } from "./certificates.ts";
import { groupOf } from "./group.ts";
import { reasoned, type Reasoned } from "./reasons.ts";
import { judge, type Judged } from "./verdicts.ts";

/**
 * Certificates of how fairly a plan divides unpleasant work, for each member by their own feeling (docs/fairness.md): is
 * their burden proportional (PROP), proportional but for any one portion (weighted PROPX), free of envy but for one portion
 * (weighted EF1), no heavier than anybody else's but for one portion (EQ1), no more than their maximin share. Burden points
 * are those of the goal `burden`; a chore is one portion of one turn; entitlements follow the hours over the horizon.
 *
 * That a fair division always exists (PROPX, EF1) was proven for groups in which everybody may do everything at any time. So
 * a no has a reason: nobody else may hold these turns, an earlier horizon is evened out, a portion could go to another, or
 * none that helps could. Sources: Li, Li and Wu 2021, arXiv 2103.11849; Freeman et al. 2020, arXiv 2002.11504. The plan has
 * to be one of this organisation; whether it keeps the rules is for `verify` to say.
 */
export function certify(organisation: Organisation, plan: Plan): Certificates {
  const before = new Map(
    organisation.members.map(({ id }) => [id, lookup(organisation.history.balances, id)?.burden ?? 0]),
  );
  const judged = judge(horizonChores(organisation, plan), before);
  const reasons = reasoned(organisation, plan, judged);
  const members = judged.sharing.flatMap((party, index) => {
    const own = reasons[index];
    return own === undefined ? [] : [{ ...figuresOf(judged, party), ...own }];
  });
  return {
    members,
    withoutPart: withoutPart(organisation, judged.chores),
    group: groupOf(organisation, judged.chores, members),
  };
}

function figuresOf(judged: Judged, party: Party): Omit<MemberCertificates, keyof Reasoned> {
  const { chores, found, before, maximinShares } = judged;
  const { id, entitlement, costs } = party;
  const own = found.members.find(({ member }) => member === id);
  const points = sum(costs.values(), (cost) => cost);
  const fairShare = points > 0 ? entitlement * points : null;
  const carriedBefore = before.get(id) ?? 0;
  const burden = costOf(party, party);
  return {
    member: id,
    entitlement,
    burden,
    fairShare,
    carriedBefore,
    rate: burden / entitlement,
    margin: fairShare === null ? null : burden / fairShare,
    marginWithHistory: fairShare === null ? null : (carriedBefore + burden) / fairShare,
    maximinShare: maximinShares.get(id) ?? null,
    envies: (own?.envies ?? []).map(({ of, healing }) => ({ of, healing: turnName(chores, healing) })),
    heavierThan: found.unequal.filter(({ member }) => member === id).map(({ other }) => other),
  };
}

function turnName({ turns }: HorizonChores, id: string | null): TurnName | null {
  const turn = turns.find((each) => each.id === id);
  return turn === undefined ? null : { task: turn.task, first: turn.first, last: turn.last };
}

function withoutPart(organisation: Organisation, { parties }: HorizonChores): readonly WithoutPart[] {
  return organisation.members.flatMap((member, index): WithoutPart[] => {
    const party = parties[index];
    if (party === undefined || party.entitlement > 0) return [];
    const hasHours = availableOver(organisation, member) > 0;
    return [{ member: member.id, hasHours, burden: costOf(party, party) }];
  });
}
