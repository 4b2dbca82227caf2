import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { coordinationCost, type CoordinationCost } from "./coordinationCost.ts";
import { coreHours } from "./coreHours.ts";
import { demandControl, type DemandControl } from "./demandControl.ts";
import { demotivation, type Demotivation } from "./demotivation.ts";
import { asIsDivision, planDivision } from "./division.ts";
import { burdenFairness, type Fairness } from "./fairness.ts";
import { functionalConcentration } from "./functionalConcentration.ts";
import { handOverShare } from "./handOverShare.ts";
import { horizonFairness } from "./horizonFairness.ts";
import { indexOf, type Indices } from "./indices.ts";
import { informationService, type InformationService } from "./informationService.ts";
import { interaction } from "./interaction.ts";
import { jobProfile, type JobProfile } from "./jobProfile.ts";
import { learning, type Learning, type LearningOptions } from "./learning.ts";
import { motivatingPotential } from "./motivatingPotential.ts";
import { regulatingCapacity, type RegulatingCapacity } from "./regulatingCapacity.ts";
import { requirementsOf, type Requirements } from "./requirements/requirements.ts";
import type { ResponseOptions } from "./requirements/responseTime.ts";
import { satisfaction } from "./satisfaction.ts";
import { slack, type Slack } from "./slack.ts";
import { wholeness } from "./wholeness.ts";
import { workCost, type WorkCost, type WorkCostOptions } from "./workCost.ts";

export interface QualityOptions extends ResponseOptions, LearningOptions {
  /** The period of the plan to look at; default its last. */
  readonly period?: number;
  /** Part of somebody's hours on work they dislike from which it is flagged; default 0.25. */
  readonly dislikedLimit?: number;
  readonly cost?: WorkCostOptions;
}

/** The quality of an organisation and of the work in it: plain data; null stands for what is not defined there. */
export interface Quality {
  /** The period of the plan; null for the as-is. */
  readonly period: number | null;
  readonly indices: Indices;
  readonly requirements: Requirements;
  readonly coordination: CoordinationCost;
  /** Between processes; null without dependencies between core tasks. */
  readonly interaction: number | null;
  readonly demandControl: DemandControl;
  readonly regulatingCapacity: RegulatingCapacity;
  readonly jobProfile: JobProfile;
  readonly information: InformationService;
  readonly demotivation: Demotivation;
  readonly slack: Slack;
  /** Over the horizon. */
  readonly learning: Learning;
  readonly cost: WorkCost;
  /** What differs from member to member, by figure and member: what a comparison before and after is made of. */
  readonly perMember: Readonly<Record<MemberFigure, Readonly<Record<string, number>>>>;
}

export type MemberFigure = "motivatingPotential" | "strain" | "wholeness" | "satisfaction" | "burdenMargin";

/**
 * The quality of the organisation and of the work (M8, M10-M12, M17, M20, M26, M27, R83, R189, R192) of a plan in one
 * period (default its last), or without a plan of today. Growth and the burden of a plan are over its horizon.
 * @throws {RangeError} if the organisation has no such period.
 */
export function quality(organisation: Organisation, plan?: Plan, options: QualityOptions = {}): Quality {
  const {
    period = organisation.calendar.periods - 1,
    dislikedLimit,
    cost,
    forgetting,
    ...response
  } = options;
  const division = plan === undefined ? asIsDivision(organisation) : planDivision(organisation, plan, period);
  const learned = learning(organisation, plan, forgetting === undefined ? {} : { forgetting });
  const required = requirementsOf(division, response);
  const between = interaction(division);
  const strained = demandControl(division);
  const motivating = motivatingPotential(division);
  const whole = wholeness(division);
  const burdens = plan === undefined ? burdenFairness(division) : horizonFairness(organisation, plan);
  const held = division.holdings.length > 0;
  return {
    period: division.period,
    indices: {
      organisation: indexOf({
        kept: rest(handOverShare(division, "within").least),
        parallel: functionalConcentration(division).parallelisation,
        independent: rest(between),
        requirements: required.passShare,
        covered: coreHours(division).covered,
      }),
      work: indexOf({
        motivating: motivating.meanAmp === null ? null : (motivating.meanAmp - 1) / 6,
        relaxed: rest(strained.meanStrain),
        whole: whole.mean,
        growing: held ? learned.fit : null,
        fair: held ? leastFair(burdens) : null,
      }),
    },
    requirements: required,
    coordination: coordinationCost(division),
    interaction: between,
    demandControl: strained,
    regulatingCapacity: regulatingCapacity(division),
    jobProfile: jobProfile(division),
    information: informationService(division),
    demotivation: demotivation(division, dislikedLimit),
    slack: slack(division),
    learning: learned,
    cost: workCost(division, cost),
    perMember: {
      motivatingPotential: Object.fromEntries(motivating.members.map(({ member, amp }) => [member, amp])),
      strain: Object.fromEntries(strained.members.map(({ member, linear }) => [member, 0.5 + linear])),
      wholeness: Object.fromEntries(whole.members.map(({ member, value }) => [member, value])),
      satisfaction: Object.fromEntries(
        satisfaction(division).members.map(({ member, value }) => [member, value]),
      ),
      burdenMargin: Object.fromEntries(
        burdens.members.flatMap(({ member, margin }) => (margin === null ? [] : [[member, margin] as const])),
      ),
    },
  };
}

function rest(share: number | null): number | null {
  return share === null ? null : Math.max(0, 1 - share);
}

/** Of whoever carries most for their part: the fair part over what they carry; 1 if nobody carries more than theirs. */
function leastFair({ members }: Fairness): number | null {
  const margins = members.flatMap(({ margin }) => (margin === null ? [] : [margin]));
  return margins.length === 0 ? null : 1 / Math.max(1, ...margins);
}
