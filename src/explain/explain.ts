import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { refuseUnverified } from "../refuseUnverified.ts";
import type { ExplainOptions } from "./alternative.ts";
import { explainBundle, type BundleExplanation } from "./bundle.ts";
import { Inquiry } from "./inquiry.ts";
import type { Question } from "./question.ts";
import { explainTask, type TaskExplanation } from "./task.ts";

export type Explanation = TaskExplanation | BundleExplanation;

/**
 * Answers a member's question about a plan. Why they hold a task: what fixes it, or who else could, and the best plan found
 * in which they do not. Why not: the exact reason, or "possible, but": the best plan found in which they do. Without a task:
 * what their bundle is made of, and which few changes would please them most. Every plan that an answer compares with is
 * verified, and what it says of the difference is what `verify` says of both.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 * @throws {RangeError} if there is no such member, task or turn, or an option is out of range.
 */
export async function explain(
  organisation: Organisation,
  plan: Plan,
  question: Question,
  options: ExplainOptions = {},
): Promise<Explanation> {
  refuseUnverified(organisation, plan);
  const inquiry = new Inquiry(organisation, plan);
  return question.task === undefined
    ? explainBundle(inquiry, question.member, options)
    : explainTask(inquiry, question, options);
}
