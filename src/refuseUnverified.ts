import { issue, PlanError } from "./model/issue.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Plan } from "./model/plan.ts";
import { verify } from "./verify.ts";

/** What is said of a plan that does not keep its rules would be worth nothing. */
export function refuseUnverified(organisation: Organisation, plan: Plan): void {
  const { violations } = verify(organisation, plan);
  if (violations.length === 0) return;
  throw new PlanError(
    violations.slice(0, 20).map(({ rule, message }) => issue("error", "unverified", [], rule, message)),
  );
}
