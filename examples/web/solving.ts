import type { Organisation, SolveProgress } from "beurtrol";
import type { Reply, Request, Search } from "./messages.ts";

/** How a search ended. */
export type Outcome = Exclude<Reply, { kind: "progress" }>;

/** A search that goes on in a worker. */
export interface Solving {
  readonly done: Promise<Outcome>;
  /** Ends it early, with the best plan so far. */
  readonly stop: () => void;
}

export function startSolving(
  organisation: Organisation,
  search: Search,
  tell: (progress: SolveProgress) => void,
): Solving {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { type: "module" });
  const ask = (request: Request): void => worker.postMessage(request);
  const done = new Promise<Outcome>((resolve) => {
    worker.addEventListener("error", ({ message }) => resolve({ kind: "failed", message }));
    worker.addEventListener("message", ({ data }: MessageEvent<Reply>) => {
      if (data.kind === "progress") tell(data.progress);
      else resolve(data);
    });
  }).finally(() => worker.terminate());
  ask({ kind: "solve", organisation, search });
  return { done, stop: () => ask({ kind: "stop" }) };
}
