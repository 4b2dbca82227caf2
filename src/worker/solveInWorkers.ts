import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { StartChain } from "../portfolio/chain.ts";
import { listen, type Listener } from "../portfolio/listen.ts";
import type { Reply, Request } from "../portfolio/messages.ts";
import { portfolio, type PortfolioOptions } from "../portfolio/portfolio.ts";

/** The part of a web worker that is used, seen from the page. */
export interface PageWorker {
  /** Sends a message to the worker. */
  postMessage(message: unknown): void;
  /** Tells of every message from the worker. */
  addEventListener(type: "message", listener: (event: { readonly data: unknown }) => void): void;
  /** Tells that the worker broke down. */
  addEventListener(type: "error", listener: (event: { readonly message: string }) => void): void;
  /** Ends the worker at once. */
  terminate(): void;
}

/** How to solve with web workers. */
export interface WebWorkerOptions extends PortfolioOptions {
  /**
   * Makes a worker that calls `serve`; bundlers understand
   * `() => new Worker(new URL("./worker.js", import.meta.url), { type: "module" })`.
   */
  readonly create: () => PageWorker;
}

/**
 * Divides the work as `solve` does, with several searches in web workers, and returns the best plan, verified here too: the same
 * plan as in Node. An aborted `signal` ends them all, with the best plan so far.
 * @throws {ContradictionError} if pins, locks or elections contradict hard rules.
 * @throws {RangeError} if an option is out of range.
 */
export async function solveInWorkers(organisation: Organisation, options: WebWorkerOptions): Promise<Plan> {
  const { create, ...rest } = options;
  const threads: Thread[] = [];
  const start: StartChain = (task, lane, tell) => {
    const thread = (threads[lane] ??= threadOf(create()));
    const listener = listen(tell);
    thread.listener = listener;
    const ask = (request: Request): void => thread.worker.postMessage(request);
    ask({ kind: "search", task });
    return { plan: listener.plan, stop: () => ask({ kind: "stop" }) };
  };
  try {
    return await portfolio(organisation, rest, processors(), start);
  } finally {
    for (const { worker } of threads) worker.terminate();
  }
}

interface Thread {
  readonly worker: PageWorker;
  /** Of the chain that it runs. */
  listener: Listener | null;
}

function threadOf(worker: PageWorker): Thread {
  const thread: Thread = { worker, listener: null };
  worker.addEventListener("message", ({ data }) => thread.listener?.hear(data as Reply));
  worker.addEventListener("error", ({ message }) => thread.listener?.fail(new Error(message)));
  return thread;
}

/** What the browser says of its machine. */
function processors(): number {
  const { navigator } = globalThis as { readonly navigator?: { readonly hardwareConcurrency?: number } };
  return navigator?.hardwareConcurrency ?? 2;
}
