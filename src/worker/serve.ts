import type { Channel, Request } from "../portfolio/messages.ts";
import { serveChain } from "../portfolio/serveChain.ts";

/** The part of a web worker's global scope that is used. */
export interface WorkerScope extends Channel {
  /** Tells of every message from the page. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
}

/**
 * Makes a web worker search: the whole of its module is `import { serve } from "beurtrol/worker"; serve();`.
 * @param scope the worker's global scope, by default the one it is called in.
 */
export function serve(scope: WorkerScope = globalThis as unknown as WorkerScope): void {
  let stopping = new AbortController();
  scope.addEventListener("message", ({ data }) => {
    const request = data as Request;
    if (request.kind === "stop") {
      stopping.abort();
      return;
    }
    stopping = new AbortController();
    void serveChain(request.task, scope, stopping.signal);
  });
}
