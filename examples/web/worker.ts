import { ContradictionError, solve } from "beurtrol";
import type { Reply, Request, Search } from "./messages.ts";
import type { Organisation } from "beurtrol";

/** Searches beside the page, which stays quick. Asked to stop, it answers with the best plan so far. */
const stopping = new AbortController();

addEventListener("message", ({ data }: MessageEvent<Request>) => {
  if (data.kind === "stop") stopping.abort();
  else void divide(data.organisation, data.search).then((reply) => postMessage(reply));
});

async function divide(organisation: Organisation, search: Search): Promise<Reply> {
  try {
    const plan = await solve(organisation, { ...search, signal: stopping.signal, onProgress: teller() });
    return { kind: "plan", plan };
  } catch (error) {
    if (error instanceof ContradictionError) return { kind: "contradiction", rules: error.rules };
    return { kind: "failed", message: error instanceof Error ? error.message : String(error) };
  }
}

/** Steps of the bar: more would be more than an eye sees. */
const STEPS = 200;

function teller() {
  let told = -1;
  return (progress: Extract<Reply, { kind: "progress" }>["progress"]): void => {
    const step = Math.floor(progress.fraction * STEPS);
    if (step === told) return;
    told = step;
    postMessage({ kind: "progress", progress } satisfies Reply);
  };
}
