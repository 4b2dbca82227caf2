export { change } from "./change.ts";
export {
  CHANGES_SCHEMA,
  changesSchema,
  type Change,
  type Changes,
  type ChangesInput,
} from "./changes/index.ts";
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
