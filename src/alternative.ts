import { compile, type Compiled } from "./compile.ts";
import { decode, makingOf } from "./decode.ts";
import { encode } from "./encode.ts";
import type { Issue } from "./model/issue.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Plan } from "./model/plan.ts";
import { inspectOrganisation } from "./parse.ts";
import { solve, UnverifiedPlanError, verified, type SolveOptions } from "./solve.ts";

/** Moves to try to find what a plan would be if something were otherwise. */
const DEFAULT_SETTLE_EFFORT = 300_000;

/** What has been changed so that it is no organisation any more. */
export class AlterationError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`the changed organisation: ${issues.map(({ at, message }) => `${at}: ${message}`).join("; ")}`);
    this.name = "AlterationError";
    this.issues = issues;
  }
}

/**
 * An organisation after something in it was changed, as its document would be read, so that it has the fingerprint that a
 * reader computes.
 * @throws {AlterationError} if what comes out is no organisation any more.
 */
export function reread(changed: unknown): Organisation {
  const { organisation, issues } = inspectOrganisation(asJson(changed));
  if (organisation !== null) return organisation;
  throw new AlterationError(issues.filter(({ severity }) => severity === "error"));
}

/** As JSON has it: without fields that are undefined. */
function asJson(document: unknown): unknown {
  return JSON.parse(JSON.stringify(document)) as unknown;
}

/**
 * The same division of work, counted and verified as a plan of another organisation, or of the same one after something
 * changed; work that has no place there stays open.
 * @param compiled the organisation, compiled for the fairness that the plan was made for.
 * @throws {UnverifiedPlanError} if the division breaks a rule there.
 */
export function recounted(compiled: Compiled, plan: Plan): Plan {
  return verified(compiled.organisation, decode(compiled, encode(compiled, plan), makingOf(plan)));
}

/**
 * Whether a plan costs less than another of the same organisation, tier by tier; rounding does not count.
 * @param counts tiers that are compared; default all.
 */
export function isCheaper(plan: Plan, than: Plan, counts: (tier: string) => boolean = () => true): boolean {
  for (const [index, { tier, cost }] of plan.cost.tiers.entries()) {
    if (!counts(tier)) continue;
    const other = than.cost.tiers[index]?.cost ?? Infinity;
    if (Math.abs(cost - other) > 1e-9) return cost < other;
  }
  return false;
}

/** How to settle: as one solves, but from a plan. */
export type SettleOptions = Omit<SolveOptions, "start" | "gentle" | "target" | "fairness">;

/**
 * What a plan becomes in an organisation that is otherwise: the plan goes along, what it breaks there is mended, what stays
 * open is covered, and it is improved where it stands. Of that and the plan as it was, if it keeps the rules there, the
 * better one.
 * @throws {ContradictionError} if what is pinned contradicts hard rules there.
 * @throws {RangeError} if an option is out of range.
 */
export async function settle(
  organisation: Organisation,
  plan: Plan,
  options: SettleOptions = {},
): Promise<Plan> {
  const { fairness } = plan;
  const budget = options.seconds === undefined ? { effort: DEFAULT_SETTLE_EFFORT } : {};
  const found = await solve(organisation, { ...budget, ...options, fairness, start: plan, gentle: true });
  const kept = asItWas(compile(organisation, { fairness }), plan);
  return kept !== null && isCheaper(kept, found) ? kept : found;
}

function asItWas(compiled: Compiled, plan: Plan): Plan | null {
  try {
    return recounted(compiled, plan);
  } catch (error) {
    if (error instanceof UnverifiedPlanError) return null;
    throw error;
  }
}
