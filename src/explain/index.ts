export type { Bottleneck, Cause } from "./way/bottleneck.ts";
export { bottlenecks } from "./way/bottlenecks.ts";
export { remedies } from "./way/remedies.ts";
export type { Change, Remedy } from "./way/remedy.ts";
export { DEFAULT_EXPLAIN_EFFORT, type Alternative, type ExplainOptions } from "./alternative.ts";
export type { BundleExplanation, CarriedBurden } from "./bundle.ts";
export { explain, type Explanation } from "./explain.ts";
export type { HeldTask } from "./heldTask.ts";
export { DEFAULT_IMPROVEMENT_EFFORT, type Improvement } from "./improvements.ts";
export type { MovedWork } from "../moved.ts";
export type { Fixed, NoLearner, Obstacle, Reason } from "./obstacle.ts";
export { priceOfEach, priceOfRule, type Price, type Prices } from "./price.ts";
export type { Priced, PricedItem } from "./priced.ts";
export type { MemberQuestion, Question, TaskQuestion } from "./question.ts";
export type { TaskExplanation } from "./task.ts";
export {
  isImpossible,
  type Hindered,
  type HeldTurn,
  type NotHeldTurn,
  type Other,
  type TurnName,
} from "./turn.ts";
export { undone, type UndoneTurn } from "./undone.ts";
