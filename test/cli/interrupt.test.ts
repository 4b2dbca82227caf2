import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseOrganisation, parsePlan, verify } from "../../src/index.ts";
import { readDocument } from "../../src/import/index.ts";
import { beurtrol, example, folder } from "./run.ts";

const file = folder();
const schoonmaak = example("schoonmaak.json");
const long = ["--effort", "2000000000", "--lang", "nl"];

test.each(["SIGINT", "SIGTERM"] as const)(
  "%s ends the search; the best plan so far is written",
  async (signal) => {
    const out = file(`${signal}.json`);
    const run = await beurtrol(["solve", schoonmaak, ...long, "--out", out], {
      interrupt: { signal },
    });
    expect(run).toMatchObject({ code: 130, signal: null, err: "" });
    expect(run.out).toContain("Het zoeken is onderbroken");
    const organisation = parseOrganisation(readDocument(readFileSync(schoonmaak, "utf8")));
    const plan = parsePlan(readDocument(readFileSync(out, "utf8")), organisation);
    expect(plan.stopped).toBe("aborted");
    expect(verify(organisation, plan).violations).toEqual([]);
  },
);

test("who kills twice leaves no half a file", async () => {
  const out = file("twice.json");
  const run = await beurtrol(["solve", schoonmaak, ...long, "--out", out], {
    interrupt: { signal: "SIGINT", times: 8 },
  });
  expect(run.signal === "SIGINT" || run.code === 130).toBe(true);
  if (existsSync(out)) expect(() => readDocument(readFileSync(out, "utf8"))).not.toThrow();
});
