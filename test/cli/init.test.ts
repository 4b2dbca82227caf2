import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { starter } from "../../src/cli/starter/index.ts";
import { inspectOrganisation, solveSync } from "../../src/index.ts";
import { readDocument } from "../../src/import/index.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { beurtrol, folder } from "./run.ts";

const file = folder();

test.each(LANGUAGES)("the starting document can be solved as it is (%s)", (language) => {
  const { issues, organisation } = inspectOrganisation(readDocument(starter(language)));
  expect(issues).toEqual([]);
  if (organisation === null) return;
  const plan = solveSync(organisation, { effort: 20_000 });
  expect(plan.uncovered).toEqual([]);
});

test("init writes it, and overwrites nothing unless told", async () => {
  const first = await beurtrol(["init", file("ours"), "--lang", "nl"]);
  expect(first.code).toBe(0);
  expect(readFileSync(file("ours.yaml"), "utf8")).toBe(starter("nl"));
  const [second, forced, printed] = await Promise.all([
    beurtrol(["init", file("ours"), "--lang", "fr"]),
    beurtrol(["init", file("ours.json"), "--force", "--format", "json"]),
    beurtrol(["init", "-", "--lang", "fr"]),
  ]);
  expect(second).toMatchObject({ code: 2, out: "" });
  expect(second.err).toContain("--force");
  expect(readFileSync(file("ours.yaml"), "utf8")).toBe(starter("nl"));
  expect(JSON.parse(readFileSync(file("ours.json"), "utf8"))).toHaveProperty("schema", "beurtrol/1");
  expect(forced.code).toBe(0);
  expect(printed.out).toBe(starter("fr"));
});
