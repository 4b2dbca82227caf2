import { ContradictionError } from "../contradiction.ts";
import type { Plan } from "../model/plan.ts";
import type { SolveProgress } from "../solve.ts";
import type { Reply } from "./messages.ts";

/** What becomes of the answers of one chain. */
export interface Listener {
  readonly plan: Promise<Plan>;
  readonly hear: (reply: Reply) => void;
  /** The thread itself broke. */
  readonly fail: (error: unknown) => void;
}

/** Turns the answers of a thread into a promise of its plan. */
export function listen(tell: (progress: SolveProgress) => void): Listener {
  let resolve: (plan: Plan) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const plan = new Promise<Plan>((kept, broken) => {
    resolve = kept;
    fail = broken;
  });
  const told = (progress: SolveProgress): void => {
    try {
      tell(progress);
    } catch (error) {
      // Whoever is told breaks the search, not the thread that happens to tell.
      fail(error);
    }
  };
  const hear = (reply: Reply): void => {
    if (reply.kind === "plan") resolve(reply.plan);
    else if (reply.kind === "contradiction") fail(new ContradictionError(reply.rules, reply.proven));
    else if (reply.kind === "failed") fail(reply.error);
    else told(reply.progress);
  };
  return { plan, hear, fail };
}
