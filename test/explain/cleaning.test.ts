import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { explain } from "../../src/explain/index.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";

const file = new URL("../../examples/organisations/schoonmaak.json", import.meta.url);
const cleaning = parseOrganisation(JSON.parse(readFileSync(file, "utf8")));
const plan = solveSync(cleaning, { effort: 3_000 });

/** Seconds that this process works, so that a busy machine makes no difference to what is counted. */
async function seconds(act: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  await act();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

test("a why-not in the cleaning co-op is answered in a moment, with what a member is asked by default", async () => {
  const notHeld = cleaning.members.find(({ id }) => id === "Fatima" && !holds(id, "K1.glas"));
  expect(notHeld).toBeDefined();
  const spent = await seconds(async () => {
    const found = await explain(cleaning, plan, { member: "Fatima", task: "K1.glas", period: 5 });
    if (found.kind === "bundle" || found.alternative === null) throw new Error("expected another plan");
    expect(found.kind).toBe("does-not-hold");
    expect(verify(cleaning, found.alternative.plan).ok).toBe(true);
  });
  // Below two seconds where nothing else runs; far above it something would have grown.
  expect(spent).toBeLessThan(10);
});

test("what the documents state needs no search", async () => {
  const spent = await seconds(async () => {
    const found = await explain(cleaning, plan, { member: "Joke", task: "K1.vloer" });
    if (found.kind === "bundle") throw new Error("expected an answer about a task");
    const because = { nl: "tillen max 5 kg (rug)", en: "may lift 5 kg at most (back)" };
    for (const { obstacles } of found.notHeld)
      expect(obstacles).toEqual([{ kind: "exempt", because, lasting: true }]);
    expect(found).toMatchObject({ kind: "does-not-hold", alternative: null, refused: [] });
  });
  expect(spent).toBeLessThan(2);
});

function holds(member: string, task: string): boolean {
  return plan.assignments.some((row) => row.member === member && row.task === task);
}
