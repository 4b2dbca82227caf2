import type { Plan } from "../model/plan.ts";
import type { SolveProgress } from "../solve.ts";
import type { ChainTask } from "./chain.ts";

/** What is asked of a thread: one chain at a time, or its end. */
export type Request = { readonly kind: "search"; readonly task: ChainTask } | { readonly kind: "stop" };

/** What a thread answers. */
export type Reply =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "plan"; readonly plan: Plan }
  // What the error knows is lost between threads, where only its message survives.
  | { readonly kind: "contradiction"; readonly rules: readonly string[]; readonly proven: boolean }
  | { readonly kind: "failed"; readonly error: unknown };

/** The side of a channel between threads that both Node and browsers have. */
export interface Channel {
  /** Sends a message to the other side. */
  postMessage(message: unknown): void;
}
