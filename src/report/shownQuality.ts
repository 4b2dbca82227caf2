import {
  quality,
  qualityFigures,
  type DemotivationFlag,
  type Indices,
  type ProfileQuestion,
  type Quality,
  type QualityFigure,
  type Requirements,
} from "../measures/index.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { privateMembers } from "./private.ts";

/** What a report shows of the quality of one division. */
export interface ShownQuality {
  readonly indices: Indices;
  readonly figures: Readonly<Record<QualityFigure, number | null>>;
  readonly requirements: Requirements;
  /** How many members are graded insufficient, per question. */
  readonly profile: Readonly<Record<ProfileQuestion, number>>;
  /**
   * Members with signs that something may take the joy out of work, without those who keep their preferences to themselves.
   */
  readonly signs: readonly { readonly member: string; readonly flags: readonly DemotivationFlag[] }[];
  /** How many with signs are left out. */
  readonly hidden: number;
  /** What differs from member to member, without the same members. */
  readonly perMember: Quality["perMember"];
}

/** Of a plan in its last period, and of today; null for today if nothing is known of it. */
export function qualityOf(
  organisation: Organisation,
  plan: Plan,
): { readonly today: ShownQuality | null; readonly plan: ShownQuality } {
  return {
    today: organisation.asIs.length === 0 ? null : shownQuality(organisation, quality(organisation)),
    plan: shownQuality(organisation, quality(organisation, plan)),
  };
}

export function shownQuality(organisation: Organisation, found: Quality): ShownQuality {
  const shy = privateMembers(organisation);
  const flagged = found.demotivation.members.filter(({ flags }) => flags.length > 0);
  return {
    indices: found.indices,
    figures: qualityFigures(found),
    requirements: found.requirements,
    profile: found.jobProfile.insufficient,
    signs: flagged.filter(({ member }) => !shy.has(member)).map(({ member, flags }) => ({ member, flags })),
    hidden: flagged.filter(({ member }) => shy.has(member)).length,
    perMember: Object.fromEntries(
      Object.entries(found.perMember).map(([figure, values]) => [
        figure,
        Object.fromEntries(Object.entries(values).filter(([member]) => !shy.has(member))),
      ]),
    ) as Quality["perMember"],
  };
}
