import { describe, expect, test } from "vitest";
import { requirementRules, requirements } from "../../src/measures/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";

type Asked = NonNullable<NonNullable<OrganisationInput["processes"]>[number]["requirements"]>;

/** Ada likes everything, Ben nothing, Cas would like to learn: preferences break what is asked, unless a rule holds it. */
function document(asked: Asked, parts: Partial<OrganisationInput> = {}): OrganisationInput {
  return {
    schema: "beurtrol/1",
    calendar: { periods: 1, weeksPerPeriod: 1 },
    competences: [{ id: "craft" }],
    processes: [{ id: "P", requirements: asked }],
    tasks: [
      {
        id: "do",
        hours: 10,
        kind: "executing",
        process: "P",
        requires: { craft: 2 },
        portions: 10,
        learners: true,
        tags: ["response"],
      },
      { id: "check", hours: 4, kind: "regulating", aspect: "quality", process: "P", portions: 4 },
    ],
    dependencies: [{ from: "do", to: "check", kind: "after", delay: 1 }],
    members: [
      { id: "ada", hours: 20, levels: { craft: 3 }, preferences: { processes: { P: 2 } } },
      { id: "ben", hours: 20, levels: { craft: 3 }, preferences: { processes: { P: -2 } } },
      {
        id: "cas",
        hours: 20,
        levels: { craft: 1 },
        wishes: [{ competence: "craft", level: 2 }],
        preferences: { tasks: { do: 2, check: -2 } },
      },
    ],
    goals: { weights: { growth: 9 } },
    ...parts,
  };
}

function withRules(input: OrganisationInput): Organisation {
  const rules = requirementRules(parseOrganisation(input)) as unknown as OrganisationInput["rules"];
  return parseOrganisation({ ...input, rules: [...(input.rules ?? []), ...(rules ?? [])] });
}

function outcome(organisation: Organisation): string | undefined {
  const plan = solveSync(organisation, { effort: 20_000, seed: 1 });
  expect(verify(organisation, plan).ok).toBe(true);
  expect(plan.uncovered).toEqual([]);
  return requirements(organisation, plan).results[0]?.status;
}

describe.each([
  [
    "four eyes",
    [{ type: "legalCertainty", norm: 2, unit: "people" }],
    { goals: { weights: { handOvers: 40 } } },
  ],
  ["a share of quality", [{ type: "quality", norm: 0.75, unit: "share" }], {}],
  ["registration", [{ type: "legalCertainty", norm: 1, unit: "share" }], {}],
] satisfies [string, Asked, Partial<OrganisationInput>][])("%s", (_, asked, parts) => {
  test("fails without its rules, and holds with them", () => {
    const input = document(asked, parts);
    expect(outcome(parseOrganisation(input))).toBe("fail");
    expect(outcome(withRules(input))).toBe("pass");
  });
});

test("what each type becomes, hard or soft", () => {
  const rulesOf = (asked: Asked, parts: Partial<OrganisationInput> = {}) =>
    requirementRules(parseOrganisation(document(asked, parts)));
  expect(rulesOf([{ type: "legalCertainty", norm: 2, unit: "people", description: "four eyes" }])).toEqual([
    { type: "apart", first: { tasks: ["do"] }, second: { tasks: ["check"] }, within: "any", id: "legalCertainty P 1.1", because: "four eyes" },
  ]); // prettier-ignore
  expect(rulesOf([{ type: "quality", norm: 0.75, hard: false }])).toEqual([
    {
      type: "support",
      select: { tasks: ["do"] },
      supported: ["cas"],
      ratio: 3,
      id: "quality P 1.1",
      weight: 1,
    },
  ]);
  expect(rulesOf([{ type: "quality", norm: 1 }])).toEqual([
    { type: "forbid", members: ["cas"], select: { tasks: ["do"] }, id: "quality P 1.1" },
  ]);
  expect(rulesOf([{ type: "leadTime", norm: 3 }])).toMatchObject([
    { type: "together", first: { tasks: ["do"] }, second: { tasks: ["check"] } },
  ]);
});

test("as many holders as suffice, whoever they are; none if all together do not", () => {
  // Ada and Ben are there 20 of 40 hours.
  const holders = (norm: number) =>
    requirementRules(parseOrganisation(document([{ type: "responseTime", norm }]))).map(
      (rule) => "min" in rule && rule.min,
    );
  expect(holders(0.5)).toEqual([1]);
  expect(holders(0.75)).toEqual([2]);
  expect(holders(0.76)).toEqual([]);
});

test("nothing where the group keeps the process apart already, or where nothing is known", () => {
  const stated = document([{ type: "legalCertainty", norm: 2, unit: "people" }], {
    rules: [{ type: "apart", first: { tasks: "do" }, second: { tasks: "check" } }],
  });
  expect(requirementRules(parseOrganisation(stated))).toEqual([]);
  const unknown: Asked = [
    { type: "quality", norm: 2, unit: "faces" },
    { type: "legalCertainty", norm: 3, unit: "people" },
    { type: "legalCertainty", norm: 2, unit: "stamps" },
    { type: "responseTime", norm: 2, unit: "moons" },
    { type: "quality", norm: 0 },
  ];
  expect(requirementRules(parseOrganisation(document(unknown)))).toEqual([]);
});
