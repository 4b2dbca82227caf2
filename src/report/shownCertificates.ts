import { certify, type Certificates } from "../fairness/index.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/** Certificates as everybody may read them. */
export interface ShownCertificates extends Certificates {
  /** Private members who have a part and are left out. */
  readonly hidden: number;
}

/**
 * Burdens tell what somebody likes, so private members are left out, and so is what would tell it in the certificates of
 * others: whether they carry less, and why they could not take over a turn.
 */
export function shownCertificates(organisation: Organisation, plan: Plan): ShownCertificates {
  const { members, withoutPart, group } = certify(organisation, plan);
  const shown = new Set(organisation.members.filter((member) => !member.private).map(({ id }) => id));
  return {
    members: members
      .filter(({ member }) => shown.has(member))
      .map((own) => ({
        ...own,
        heavierThan: own.heavierThan.filter((other) => shown.has(other)),
        relief: own.relief.map((turn) => ({
          ...turn,
          others: turn.others.filter(({ member }) => shown.has(member)),
        })),
      })),
    withoutPart: withoutPart.filter(({ member }) => shown.has(member)),
    group,
    hidden: members.filter(({ member }) => !shown.has(member)).length,
  };
}
