import { ContradictionError } from "../contradiction.ts";
import { solve, type SolveProgress } from "../solve.ts";
import type { ChainTask } from "./chain.ts";
import type { Channel, Reply } from "./messages.ts";

/** Runs a chain in this thread, and tells over the channel how far it is and how it ends. Never rejected. */
export async function serveChain(task: ChainTask, channel: Channel, signal: AbortSignal): Promise<void> {
  const reply = (message: Reply): void => channel.postMessage(message);
  const onProgress = rarely((progress) => reply({ kind: "progress", progress }));
  try {
    reply({ kind: "plan", plan: await solve(task.organisation, { ...task.options, signal, onProgress }) });
  } catch (error) {
    if (error instanceof ContradictionError)
      reply({ kind: "contradiction", rules: error.rules, proven: error.proven });
    else reply({ kind: "failed", error });
  }
}

/** Steps of a whole search that are told: to tell more takes time, and more than an eye sees. */
const STEPS = 200;

function rarely(tell: (progress: SolveProgress) => void): (progress: SolveProgress) => void {
  let told = -1;
  return (progress) => {
    const step = Math.floor(progress.fraction * STEPS);
    if (step === told) return;
    told = step;
    tell(progress);
  };
}
