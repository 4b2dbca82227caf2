import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { clientValueHours, type ClientValue } from "./clientValue.ts";
import { coreHours, type CoreHours } from "./coreHours.ts";
import { coverage, type Coverage } from "./coverage.ts";
import { dependence, type Dependence } from "./dependence.ts";
import { unpleasantDispersion, type Dispersion } from "./dispersion.ts";
import { asIsDivision, planDivision, type Division } from "./division.ts";
import { dutiesOf } from "./duties.ts";
import { equality, type GroupDifference } from "./equality.ts";
import { burdenFairness, type Fairness } from "./fairness.ts";
import { functionalConcentration, type FunctionalConcentration } from "./functionalConcentration.ts";
import { handOverShare, type HandOverShare } from "./handOverShare.ts";
import { horizonFairness } from "./horizonFairness.ts";
import { insourcing, type Insourcing } from "./insourcing.ts";
import { likeAndSkill, type LikeAndSkill } from "./likeAndSkill.ts";
import { meanPreference } from "./meanPreference.ts";
import { motivatingPotential, type MotivatingPotential } from "./motivatingPotential.ts";
import { movedHours, type MovedHours } from "./movedHours.ts";
import { preparingSupporting } from "./preparingSupporting.ts";
import type { RotationFigures } from "./rotation.ts";
import { satisfaction, type Satisfaction } from "./satisfaction.ts";
import { streamIndex, type StreamIndex } from "./streamIndex.ts";
import { structureVector, type StructureVector } from "./structureVector.ts";
import { thinkingDoing, type ThinkingDoing } from "./thinkingDoing.ts";
import { versatility, type Versatility } from "./versatility.ts";
import { wholeness, type Wholeness } from "./wholeness.ts";

export interface MeasureOptions {
  /** The period of the plan to look at; default its last. */
  readonly period?: number;
}

/** All measures of one division of work: plain data; null stands for what is not defined there. */
export interface Measures {
  /** The period of the plan; null for the as-is. */
  readonly period: number | null;
  readonly hours: CoreHours;
  readonly clientValue: ClientValue;
  readonly functionalConcentration: FunctionalConcentration;
  readonly streamIndex: StreamIndex;
  /** Inside processes, as the goal `handOvers`; and everywhere, between processes too. */
  readonly handOvers: { readonly within: HandOverShare; readonly everywhere: HandOverShare };
  readonly thinkingDoing: ThinkingDoing;
  readonly preparingSupporting: number | null;
  readonly wholeness: Wholeness;
  readonly structure: StructureVector;
  readonly insourcing: Insourcing;
  readonly motivatingPotential: MotivatingPotential;
  readonly versatility: Versatility;
  /** `rounded`: with whole numbers for means of tags. */
  readonly meanPreference: { readonly exact: number | null; readonly rounded: number | null };
  readonly satisfaction: Satisfaction;
  readonly likeAndSkill: LikeAndSkill;
  /** At that moment. */
  readonly burdens: Fairness;
  /** Over the horizon; null without a plan. */
  readonly burdensOverHorizon: Fairness | null;
  readonly unpleasantHours: Dispersion;
  readonly coverage: Coverage;
  readonly dependence: Dependence;
  readonly equality: readonly GroupDifference[];
  /** Of each task that goes round; over the horizon, null without a plan. */
  readonly rotation: readonly ({ readonly task: string } & RotationFigures)[] | null;
  /** Against the as-is; null without a plan or without an as-is. */
  readonly moved: MovedHours | null;
}

/**
 * Measures the division of work of a plan in one period (default its last), or without a plan that of today.
 * @throws {RangeError} if the organisation has no such period.
 */
export function measure(organisation: Organisation, plan?: Plan, options: MeasureOptions = {}): Measures {
  const asIs = asIsDivision(organisation);
  if (plan === undefined)
    return { ...measuresOf(asIs), burdensOverHorizon: null, rotation: null, moved: null };
  const division = planDivision(organisation, plan, options.period ?? organisation.calendar.periods - 1);
  const moved = asIs.holdings.length > 0 ? movedHours(asIs, division) : null;
  return {
    ...measuresOf(division),
    burdensOverHorizon: horizonFairness(organisation, plan),
    rotation: dutiesOf(organisation, plan),
    moved,
  };
}

function measuresOf(division: Division): Omit<Measures, "burdensOverHorizon" | "rotation" | "moved"> {
  return {
    period: division.period,
    hours: coreHours(division),
    clientValue: clientValueHours(division),
    functionalConcentration: functionalConcentration(division),
    streamIndex: streamIndex(division),
    handOvers: {
      within: handOverShare(division, "within"),
      everywhere: handOverShare(division, "everywhere"),
    },
    thinkingDoing: thinkingDoing(division),
    preparingSupporting: preparingSupporting(division),
    wholeness: wholeness(division),
    structure: structureVector(division),
    insourcing: insourcing(division),
    motivatingPotential: motivatingPotential(division),
    versatility: versatility(division),
    meanPreference: { exact: meanPreference(division), rounded: meanPreference(division, { rounded: true }) },
    satisfaction: satisfaction(division),
    likeAndSkill: likeAndSkill(division),
    burdens: burdenFairness(division),
    unpleasantHours: unpleasantDispersion(division),
    coverage: coverage(division),
    dependence: dependence(division),
    equality: equality(division),
  };
}
