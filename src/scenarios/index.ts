export { change } from "./change.ts";
export {
  CHANGES_SCHEMA,
  changesSchema,
  type Change,
  type Changes,
  type ChangesInput,
} from "./changes/index.ts";
export type { Balance, BalanceChange } from "./comparing/balance.ts";
export { compare, type ComparedPlan, type CompareOptions, type Comparison } from "./comparing/compare.ts";
export { MAIN_FIGURES, type Criterion } from "./comparing/criterion.ts";
export type { Crossing, Sensitivity } from "./comparing/sensitivity.ts";
export { testCriteria, type CriterionTest, type StatedCriterion, type FigureTest } from "./criteria.ts";
export { shiftsBetween, type Shift, type Shifts } from "./distance.ts";
export { cover, type Away, type Candidate, type Cover } from "./cover.ts";
export {
  DEFAULT_FRONTIER_EFFORT,
  frontier,
  type Frontier,
  type FrontierOptions,
  type FrontierPoint,
} from "./frontier.ts";
export type { Move, MoveReason, Moves } from "./moves.ts";
export { ChangesError, parseChanges } from "./parseChanges.ts";
export { PRESET_NAMES, PRESETS, withPreset, type Preset, type PresetName } from "./presets.ts";
export {
  dependencyAdvice,
  type CriticalPair,
  type DependencyAdvice,
  type DependencyAdviceOptions,
  type Deputy,
  type Learning,
} from "./resilience/dependencyAdvice.ts";
export { simulate, type Peak, type SimulateOptions, type Simulation } from "./resilience/simulate.ts";
export type { Share } from "./resilience/wilson.ts";
export { publish } from "./publish.ts";
export { DEFAULT_REPLAN_EFFORT, replan, type Replan, type ReplanOptions } from "./replan.ts";
export type { Difference, MemberDifference, PlanDifference } from "../difference.ts";
export { swap, type Exchange, type HeldTurn, type SwapResult } from "./swap.ts";
export type { GoalChange, MemberChange, Variant } from "./variants/told.ts";
export { DEFAULT_VARIANT_EFFORT, variants, type VariantOptions, type Variants } from "./variants/variants.ts";
export type { Open } from "../openWork.ts";
export {
  parseScenarios,
  SCENARIOS_SCHEMA,
  ScenariosError,
  scenariosSchema,
  withScenario,
  type Scenario,
  type Scenarios,
  type ScenariosInput,
} from "./whatif/scenario.ts";
export { stress, type Absence, type Stress, type StressOptions } from "./whatif/stress.ts";
export { whatIf, type Outcome, type WhatIf, type WhatIfOptions } from "./whatif/whatIf.ts";
