import { readFileSync, writeFileSync } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { parseOrganisation, parsePlan, verify } from "../../src/index.ts";
import { beurtrol, example, folder } from "./run.ts";

const tiny = example("tiny.yaml");
const file = folder();
const effort = ["--effort", "5000"];
const write = (name: string, text: string) => {
  writeFileSync(file(name), text);
  return file(name);
};
const json = (name: string): unknown => JSON.parse(readFileSync(file(name), "utf8"));

beforeAll(async () => {
  await beurtrol(["solve", tiny, ...effort, "--out", file("plan.json")]);
});

test("periods that the calendar does not have cannot be promised, however many", async () => {
  const changes = write("away.yaml", "schema: beurtrol-changes/1\nchanges:\n  - { kind: absence, member: Ada, from: 2 }\n"); // prettier-ignore
  const run = await beurtrol(["replan", tiny, file("plan.json"), changes, "--publish-until", "4000000000"]);
  expect(run.code).toBe(2);
  expect(run.err).toContain("the last period of the calendar is 5");
});

test.each([
  ["nl", "Wat er verandert", "Omdat iemand er niet is:"],
  ["en", "What changes", "Because somebody is not there:"],
  ["fr", "Ce qui change", "Parce que quelqu'un est absent\u00a0:"],
])("tells in %s what moves and why, and writes both documents", async (language, title, reason) => {
  const changes = write("ill.yaml", "schema: beurtrol-changes/1\nchanges:\n  - { kind: absence, member: Ada, from: 2, to: 3 }\n"); // prettier-ignore
  const out = ["--out", file("new.json"), "--out-organisation", file("organisation.json")];
  const run = await beurtrol(["replan", tiny, file("plan.json"), changes, "--publish-until", "3", ...effort, ...out, "--lang", language]); // prettier-ignore
  expect(run).toMatchObject({ code: 0, err: "" });
  expect(run.out).toContain(title);
  expect(run.out).toContain(reason);
  const organisation = parseOrganisation(json("organisation.json"));
  const plan = parsePlan(json("new.json"), organisation);
  expect(verify(organisation, plan).violations).toEqual([]);
  expect(plan.published).toEqual([0, 1, 2, 3]);
});

test("as JSON, with the changes from standard input", async () => {
  const input = '{"schema":"beurtrol-changes/1","changes":[{"kind":"leaving","member":"Bilal","from":4}]}';
  const run = await beurtrol(["replan", tiny, file("plan.json"), "-", ...effort, "--format", "json"], {
    input,
  });
  expect(run.code).toBe(0);
  expect(JSON.parse(run.out)).toMatchObject({
    organisation: { agreed: { from: 4 } },
    released: [],
    relaxed: [],
  });
});

test("bad changes and a plan of another organisation are bad input", async () => {
  const wrong = write("wrong.yaml", "schema: beurtrol-changes/1\nchanges:\n  - { kind: leaving, member: Adda, from: 1 }\n"); // prettier-ignore
  const lie = write("lie.json", readFileSync(file("plan.json"), "utf8").replace(/"organisation": "\w+"/u, '"organisation": "x"')); // prettier-ignore
  const good = write("good.yaml", "schema: beurtrol-changes/1\nchanges:\n  - { kind: leaving, member: Ada, from: 1 }\n"); // prettier-ignore
  const [unknown, other] = await Promise.all([
    beurtrol(["replan", tiny, file("plan.json"), wrong]),
    beurtrol(["replan", tiny, lie, good]),
  ]);
  expect(unknown.code).toBe(2);
  expect(unknown.err).toContain('changes[0].member: unknown member "Adda"; maybe "Ada"?');
  expect(other.code).toBe(2);
  expect(other.err).toContain("The plan was made for organisation x");
});
