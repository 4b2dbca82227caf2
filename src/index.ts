export { ContradictionError } from "./contradiction.ts";
export { figures, measure, type FigureName, type MeasureOptions, type Measures } from "./measures/index.ts";
export { DocumentError, issueText, OrganisationError, PlanError, type Issue } from "./model/issue.ts";
export { LIMITS } from "./model/limits.ts";
export type { Organisation } from "./model/organisation.ts";
export type { Assignment, Plan, Role, Uncovered } from "./model/plan.ts";
export {
  defineOrganisation,
  inspectOrganisation,
  parseOrganisation,
  parsePlan,
  type Inspection,
  type OrganisationInput,
} from "./parse.ts";
export {
  DEFAULT_EFFORT,
  solve,
  solveSync,
  UnverifiedPlanError,
  type SolveOptions,
  type SolveProgress,
} from "./solve.ts";
export type { Finding, Violation } from "./verification/finding.ts";
export { verify, type Verdict } from "./verify.ts";
export { version } from "./version.ts";
