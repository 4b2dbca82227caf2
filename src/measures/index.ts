/**
 * `beurtrol/measures`: the quality of the organisation and of the work, performance requirements, what a change has
 * brought; beside them the measures that `beurtrol` itself exports.
 */
export {
  beforeAfter,
  figureChange,
  figureChanges,
  memberChanges,
  type BeforeAfter,
  type BeforeAfterOptions,
  type FigureChange,
} from "./beforeAfter.ts";
export { totalCoordinationCost, type CoordinationCost, type Coupling } from "./coordinationCost.ts";
export { strain, type DemandControl, type Strain, type StrainQuadrant } from "./demandControl.ts";
export type { Demotivation, DemotivationFlag } from "./demotivation.ts";
export { figures, type FigureName } from "./figures.ts";
export type { Index, Indices, OrganisationPart, WorkPart } from "./indices.ts";
export type { InformationService } from "./informationService.ts";
export type { Grade, JobProfile, ProfileQuestion } from "./jobProfile.ts";
export { learning, learningCurve, levelAfter, type Learning, type LearningOptions } from "./learning.ts";
export { measure, type MeasureOptions, type Measures } from "./measure.ts";
export { pairedDifference, type PairedDifference } from "./pairedDifference.ts";
export { quality, type MemberFigure, type Quality, type QualityOptions } from "./quality.ts";
export { qualityFigures, type QualityFigure } from "./qualityFigures.ts";
export type { RegulatingCapacity } from "./regulatingCapacity.ts";
export { requirementRules, type RequirementRule } from "./requirements/asRules.ts";
export {
  requirements,
  type RequirementResult,
  type Requirements,
  type RequirementsOptions,
} from "./requirements/requirements.ts";
export type { ResponseOptions } from "./requirements/responseTime.ts";
export type { Requirement, Unknown } from "./requirements/result.ts";
export type { Slack } from "./slack.ts";
export type { WorkCost, WorkCostOptions } from "./workCost.ts";
