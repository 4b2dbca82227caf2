import type { MessagePort } from "node:worker_threads";
import type { ChainTask } from "../portfolio/chain.ts";
import type { Request } from "../portfolio/messages.ts";
import { serveChain } from "../portfolio/serveChain.ts";

/** What a thread of the pool runs: one chain, which answers over a port of its own. */
export default async function chain({ task, port }: { task: ChainTask; port: MessagePort }): Promise<void> {
  const stopping = new AbortController();
  port.on("message", ({ kind }: Request) => {
    if (kind === "stop") stopping.abort();
  });
  await serveChain(task, port, stopping.signal);
  port.close();
}
