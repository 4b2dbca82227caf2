import { availableParallelism } from "node:os";
import { pathToFileURL } from "node:url";
import { MessageChannel } from "node:worker_threads";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import type { StartChain } from "../portfolio/chain.ts";
import { listen } from "../portfolio/listen.ts";
import type { Request } from "../portfolio/messages.ts";
import { portfolio, type PortfolioOptions } from "../portfolio/portfolio.ts";

/** How to solve with threads of Node. */
export interface WorkerOptions extends PortfolioOptions {
  /** The module that a thread runs, for who bundles this library. Default `chain.js` beside this one. */
  readonly module?: URL;
}

/**
 * Divides the work as `solve` does, with several searches in threads of Node, and returns the best plan, verified here too.
 * An aborted `signal` ends them all, with the best plan so far.
 * @throws {ContradictionError} if pins, locks or elections contradict hard rules.
 * @throws {RangeError} if an option is out of range.
 */
export async function solveWithWorkers(
  organisation: Organisation,
  options: WorkerOptions = {},
): Promise<Plan> {
  const { module = new URL("./chain.js", place()), ...rest } = options;
  const { Tinypool } = await import("tinypool");
  const processors = availableParallelism();
  let pool: InstanceType<typeof Tinypool> | null = null;
  const broken = new Set<(error: unknown) => void>();
  const opened = (): InstanceType<typeof Tinypool> => {
    // Threads are made as chains ask for them: never more than run at a time.
    const made = new Tinypool({ minThreads: 1, maxThreads: rest.workers ?? processors });
    // A thread that breaks before it has work belongs to no chain, so it fails them all.
    made.on("error", (error: unknown) => {
      for (const fail of broken) fail(error);
    });
    return made;
  };
  const start: StartChain = (task, _lane, tell) => {
    const { port1, port2 } = new MessageChannel();
    const { plan, hear, fail } = listen(tell);
    broken.add(fail);
    port1.on("message", hear);
    pool ??= opened();
    // Not for the pool as a whole: what a thread cannot load then fails the chain, not the process.
    const run = { filename: module.href, transferList: [port2] };
    pool.run({ task, port: port2 }, run).catch(fail);
    const close = (): void => port1.close();
    void plan.then(close, close);
    return { plan, stop: () => port1.postMessage({ kind: "stop" } satisfies Request) };
  };
  try {
    return await portfolio(organisation, rest, processors, start);
  } finally {
    // Assigned in a function, of which the compiler does not know that it was called.
    await (pool as InstanceType<typeof Tinypool> | null)?.destroy();
  }
}

/** Of this module, whether it was imported or required. */
function place(): string | URL {
  return typeof __filename === "string" ? pathToFileURL(__filename) : import.meta.url;
}
