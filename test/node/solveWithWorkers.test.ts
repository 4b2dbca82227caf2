import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { ContradictionError, solveSync, verify } from "../../src/index.ts";
import { solveWithWorkers, type WorkerOptions } from "../../src/node/index.ts";
import { chainSeeds } from "../../src/portfolio/chain.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { built } from "./built.ts";

const group = organisation({
  calendar: weeks(4),
  tasks: [task("bake", 6), task("sell", 5), task("plan", 3), rotating("clean", 2, { unpleasant: 0.8 })],
  members: [
    member("ann", 8, { preferences: { tasks: { bake: 2, plan: 1 } } }),
    member("bo", 8, { preferences: { tasks: { sell: 2 } } }),
    member("cleo", 6, { preferences: { tasks: { plan: 2, bake: 1 } } }),
  ],
});

const folder = await built();
/** Node does not read the sources by itself. */
const module = pathToFileURL(join(folder, "node/chain.js"));
const run = (options: WorkerOptions, of: Organisation = group) =>
  solveWithWorkers(of, { module, ...options });

describe("threads of Node", () => {
  test("one, two and three give the same plan, byte for byte: the best of the chains", async () => {
    const options = { chains: 3, effort: 40, seed: 3 };
    const plans = [];
    for (const workers of [1, 2, 3]) plans.push(await run({ ...options, workers }));
    const texts = plans.map((plan) => JSON.stringify(plan));
    expect(new Set(texts).size).toBe(1);
    const alone = chainSeeds(3, 3).map((seed) => JSON.stringify(solveSync(group, { effort: 40, seed })));
    expect(alone).toContain(texts[0]);
  });

  test("a signal ends them, with a verified plan", async () => {
    const stopping = new AbortController();
    const plan = await run({
      workers: 2,
      effort: 1e10,
      signal: stopping.signal,
      onProgress: () => stopping.abort(),
    });
    expect(plan.stopped).toBe("aborted");
    expect(verify(group, plan)).toMatchObject({ ok: true });
  });

  test("pins that contradict reject as they do in solve", async () => {
    const pins = ["ann", "bo"].map((who) => ({
      type: "pin" as const,
      member: who,
      task: "work",
      share: 0.75,
    }));
    const torn = organisation({ members: [member("ann", 8), member("bo", 8)], rules: pins });
    const error = await run({ chains: 2, workers: 2, effort: 100 }, torn).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContradictionError);
    expect(error).toEqual(thrown(() => solveSync(torn, { effort: 100 })));
  });

  test("an option out of range, a listener that throws and a module that is not there reject", async () => {
    await expect(run({ chains: 1, effort: -1 })).rejects.toThrow(RangeError);
    const onProgress = () => {
      throw new Error("no screen");
    };
    await expect(run({ chains: 1, effort: 1e10, onProgress })).rejects.toThrow("no screen");
    const nowhere = new URL("nowhere.js", import.meta.url);
    await expect(solveWithWorkers(group, { module: nowhere, chains: 2 })).rejects.toThrow("nowhere.js");
  });
});

describe("the package as it is built", () => {
  test.each([
    ["imported", "use.mjs", 'import { solveWithWorkers } from "./node/index.js";'],
    ["required", "use.cjs", 'const { solveWithWorkers } = require("./node/index.cjs");'],
  ])("finds its threads and ends by itself when %s", async (_how, name, load) => {
    const options = { chains: 3, effort: 40, seed: 3 };
    const use = `${load}
      solveWithWorkers(${JSON.stringify(group)}, ${JSON.stringify({ ...options, workers: 2 })})
        .then((plan) => console.log(JSON.stringify(plan)));`;
    writeFileSync(join(folder, name), use);
    const ran = await promisify(execFile)(process.execPath, [join(folder, name)]);
    expect(ran.stderr).toBe("");
    expect(JSON.parse(ran.stdout)).toEqual(await run({ ...options, workers: 1 }));
  });
});

function thrown(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
