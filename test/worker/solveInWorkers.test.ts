import { describe, expect, test } from "vitest";
import { chainSeeds } from "../../src/portfolio/chain.ts";
import { solveSync, verify } from "../../src/index.ts";
import { serve, solveInWorkers, type PageWorker } from "../../src/worker/index.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";

const group = organisation({
  calendar: weeks(4),
  tasks: [task("bake", 6), task("sell", 5), task("plan", 3), rotating("clean", 2, { unpleasant: 0.8 })],
  members: [
    member("ann", 8, { preferences: { tasks: { bake: 2, plan: 1 } } }),
    member("bo", 8, { preferences: { tasks: { sell: 2 } } }),
    member("cleo", 6, { preferences: { tasks: { plan: 2, bake: 1 } } }),
  ],
});

/** A worker as a browser makes them, but in this thread: both sides of a channel, of which every message is a copy. */
function browser() {
  let made = 0;
  let open = 0;
  const create = (): PageWorker => {
    made += 1;
    open += 1;
    const { port1: page, port2: worker } = new MessageChannel();
    serve({
      postMessage: (message) => worker.postMessage(message),
      addEventListener: (_type, listener) => {
        worker.addEventListener("message", (event) =>
          listener(event as unknown as { readonly data: unknown }),
        );
        worker.start();
      },
    });
    page.start();
    return {
      postMessage: (message) => page.postMessage(message),
      addEventListener: (type: "message" | "error", listener: (event: never) => void) =>
        page.addEventListener(type, (event) => listener(event as never)),
      terminate: () => {
        open -= 1;
        page.close();
      },
    };
  };
  return { create, counts: () => ({ made, open }) };
}

describe("web workers", () => {
  test("any number of them gives the same plan, the best of the chains; a lane keeps its worker", async () => {
    const texts = [];
    for (const workers of [1, 2, 3]) {
      const { create, counts } = browser();
      const plan = await solveInWorkers(group, { create, workers, chains: 3, effort: 40, seed: 3 });
      texts.push(JSON.stringify(plan));
      expect(counts()).toEqual({ made: workers, open: 0 });
    }
    expect(new Set(texts).size).toBe(1);
    const alone = chainSeeds(3, 3).map((seed) => JSON.stringify(solveSync(group, { effort: 40, seed })));
    expect(alone).toContain(texts[0]);
  });

  test("a signal ends them, with a verified plan", async () => {
    const { create, counts } = browser();
    const stopping = new AbortController();
    const plan = await solveInWorkers(group, {
      create,
      workers: 2,
      effort: 1e10,
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    expect(plan.stopped).toBe("aborted");
    expect(verify(group, plan)).toMatchObject({ ok: true });
    expect(counts()).toEqual({ made: 2, open: 0 });
  });

  test("a worker that breaks rejects", async () => {
    const { create } = browser();
    const breaking = (): PageWorker => ({
      ...create(),
      addEventListener: (type: "message" | "error", listener: (event: never) => void) => {
        if (type === "error") setTimeout(() => listener({ message: "not found" } as never), 0);
      },
    });
    await expect(solveInWorkers(group, { create: breaking, workers: 2 })).rejects.toThrow("not found");
  });
});
