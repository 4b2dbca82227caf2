import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parseOrganisation, parsePlan, verify } from "../../src/index.ts";
import { readDocument } from "../../src/import/index.ts";
import { beurtrol, example, folder } from "./run.ts";

const tiny = example("tiny.yaml");
const file = folder();
const few = ["--effort", "2000"];
const ask = (...args: readonly string[]) => beurtrol(["explain", tiny, file("plan.json"), ...few, ...args]);

beforeAll(async () => {
  await beurtrol(["solve", tiny, "--effort", "20000", "--out", file("plan.json")]);
});

test("why not, in the language that is asked for", async () => {
  const run = await ask("--member", "Bilal", "--task", "welcome", "--lang", "nl");
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(run.out).toContain("Waarom Bilal dit niet doet: welcome");
  expect(run.out.replaceAll(/\s+/gu, " ")).toContain("vraagt niet om het te leren");
});

test("as JSON, with a plan that is one of the same organisation", async () => {
  const run = await ask(
    "--member",
    "Ada",
    "--task",
    "clean up",
    "--period",
    "0",
    "--near",
    "--format",
    "json",
  );
  expect(run.code).toBe(0);
  const found = JSON.parse(run.out) as { kind: string; alternative: { plan: unknown } };
  const organisation = parseOrganisation(readDocument(readFileSync(tiny, "utf8")));
  expect(["holds", "does-not-hold"]).toContain(found.kind);
  expect(verify(organisation, parsePlan(found.alternative.plan, organisation)).ok).toBe(true);
});

test("a member alone, and what rules cost", async () => {
  const [bundle, one] = await Promise.all([ask("--member", "Ada"), ask("--rule", "four eyes")]);
  expect([bundle.code, one.code]).toEqual([0, 0]);
  expect(bundle.out).toContain("Why Ada has this work");
  expect(one.out).toContain("What this rule costs: in different hands (four eyes)");
});

test("why work stays undone", async () => {
  const [text, data] = await Promise.all([ask("--undone", "--lang", "nl"), ask("--undone", "--format", "json")]);
  expect([text.code, data.code]).toEqual([0, 0]);
  expect(text.out).toContain("Wat blijft liggen, en waarom");
  expect(Array.isArray(JSON.parse(data.out))).toBe(true);
}); // prettier-ignore

test("names that there are not, and questions that say nothing, are bad input", async () => {
  const runs = await Promise.all([
    ask("--member", "Adda"),
    ask("--member", "Ada", "--task", "clean upp"),
    ask("--rule", "four eye"),
    ask(),
  ]);
  expect(runs.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
  const [member, task, rule] = runs.map(({ err }) => err);
  expect(member).toContain('there is no member "Adda"; maybe "Ada"?');
  expect(task).toContain('there is no task "clean upp"; maybe "clean up"?');
  expect(rule).toContain('there is no rule "four eye"; maybe "four eyes"?');
});

test("a plan that does not keep the rules is refused with exit code 4", async () => {
  const lie = readFileSync(file("plan.json"), "utf8").replace(/"burden": [\d.]+/u, '"burden": 9');
  writeFileSync(file("lie.json"), lie);
  const run = await beurtrol(["explain", tiny, file("lie.json"), "--member", "Ada"]);
  expect(run).toMatchObject({ code: 4, out: "" });
  expect(run.err).toContain("beurtrol verify");
});
