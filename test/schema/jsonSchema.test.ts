import { readFileSync } from "node:fs";
import { Ajv2020, type AnySchema, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/import/index.ts";
import { inspectOrganisation, parseOrganisation } from "../../src/parse.ts";
import { parseScenarios } from "../../src/scenarios/index.ts";
import {
  changesJsonSchema,
  organisationJsonSchema,
  planJsonSchema,
  scenariosJsonSchema,
} from "../../src/schema/index.ts";
import { mutated } from "../arbitraries/mutation.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { altered, alteredRow, sound } from "../model/document.ts";

function compiled(schema: AnySchema): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

const accepts = compiled(organisationJsonSchema());

describe("the JSON Schema of an organisation", () => {
  test("is plain JSON and says its dialect", () => {
    const schema = organisationJsonSchema();
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
    expect(schema["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("accepts random organisations", () => {
    fc.assert(
      fc.property(organisation(), (document) => {
        accepts(JSON.parse(JSON.stringify(document)));
        expect(accepts.errors ?? []).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each([
    ["a misspelt key", altered({ memebrs: [] })],
    ["a misspelt key in a task", alteredRow("tasks", 0, { hour: 3 })],
    ["a misspelt key in a staffing", alteredRow("tasks", 0, { staffing: { mode: "fixed", deputee: true } })],
    ["a misspelt key in a rule", altered({ rules: [{ type: "home", max: 1, member: ["An"] }] })],
    ["an unknown language", altered({ name: { de: "Amt" } })],
    ["an unknown rule", altered({ rules: [{ type: "limitt", of: "hours", max: 1 }] })],
    ["a missing field", alteredRow("tasks", 0, { kind: undefined })],
    ["a text for a number", alteredRow("tasks", 0, { hours: "4" })],
    ["a level too high", alteredRow("members", 0, { levels: { IT: 5 } })],
    ["a start that is no date", altered({ calendar: { periods: 4, weeksPerPeriod: 4, start: "next week" } })],
  ])("refuses %s", (_name, document) => {
    expect(accepts(JSON.parse(JSON.stringify(sound())))).toBe(true);
    expect(accepts(JSON.parse(JSON.stringify(document)))).toBe(false);
  });

  test("keeps notes and extensions", () => {
    expect(accepts(altered({ notes: "a", "x-any": { deep: [1] } }))).toBe(true);
  });

  test("refuses nothing that the library accepts", () => {
    fc.assert(
      fc.property(mutated(organisation()), (document) => {
        if (inspectOrganisation(document).organisation === null) return;
        accepts(JSON.parse(JSON.stringify(document)));
        expect(accepts.errors ?? []).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

test("the JSON Schema of a plan refuses a misspelt key", () => {
  const acceptsPlan = compiled(planJsonSchema());
  const plan = {
    schema: "beurtrol-plan/1", library: "1.0.0", organisation: "0", seed: 1, effort: 0, assignments: [], uncovered: [],
    unmet: [], waived: [], leftOut: [], cost: { tiers: [], rules: {}, goals: {} }, stopped: "target",
    quality: { bound: null, gap: null, optimal: false, tiers: [] }, closing: {},
  }; // prettier-ignore
  acceptsPlan(plan);
  expect(acceptsPlan.errors ?? []).toEqual([]);
  expect(acceptsPlan({ ...plan, "x-any": 1 })).toBe(true);
  expect(acceptsPlan({ ...plan, assignment: [] })).toBe(false);
  expect(acceptsPlan({ ...plan, stopped: "bored" })).toBe(false);
});

describe("the JSON Schemas of what may change", () => {
  const own = (kind: string, field: string, ...parts: readonly object[]) => ({
    schema: `beurtrol-${field}/1`,
    ...(field === "changes" ? { changes: parts } : { scenarios: [{ name: kind, operations: parts }] }),
  });

  test.each([
    ["changes", changesJsonSchema()],
    ["scenarios", scenariosJsonSchema()],
  ])("of %s accepts what may be, and refuses what is misspelt", (field, schema) => {
    const acceptsOne = compiled(schema);
    const absence = { kind: "absence", member: "An", from: 1, to: 2 };
    expect(acceptsOne(own("ill", field, absence)) ? [] : acceptsOne.errors).toEqual([]);
    expect(acceptsOne(own("ill", field, { ...absence, form: 1 }))).toBe(false);
    expect(acceptsOne(own("ill", field, { ...absence, kind: "absent" }))).toBe(false);
    expect(acceptsOne(own("ill", field, { ...absence, from: "1" }))).toBe(false);
  });

  test("of scenarios accepts the sample", () => {
    const acceptsScenarios = compiled(scenariosJsonSchema());
    const sample = readDocument(readFileSync("examples/scenarios/schoonmaak.yaml", "utf8"));
    expect(acceptsScenarios(sample) ? [] : acceptsScenarios.errors).toEqual([]);
    const group = parseOrganisation(
      JSON.parse(readFileSync("examples/organisations/schoonmaak.json", "utf8")),
    );
    expect(parseScenarios(sample, group).scenarios).toHaveLength(5);
  });
});
