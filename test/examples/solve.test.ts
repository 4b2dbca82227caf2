import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/import/index.ts";
import { measure } from "../../src/measures/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { isRecord } from "../../src/model/references.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";

const folder = new URL("../../examples/organisations/", import.meta.url);

function read(file: string): unknown {
  return readDocument(readFileSync(new URL(file, folder), "utf8"));
}

/** The organisation without the rule that bounds change: what a fresh start could be. */
function withoutChange(file: string): Organisation {
  const document = read(file);
  if (!isRecord(document) || !Array.isArray(document["rules"])) throw new TypeError(`${file} has no rules`);
  const rules = document["rules"].filter((rule) => !isRecord(rule) || rule["type"] !== "change");
  return parseOrganisation({ ...document, rules });
}

describe("every sample organisation solves to a verified plan", () => {
  test.each([
    "schoonmaak.json",
    "jeugdzorg.json",
    "bakkerij.json",
    "software.json",
    "thuiszorg.json",
    "facility.json",
    "tiny.yaml",
  ])("%s", { timeout: 60_000 }, (file) => {
    const organisation = parseOrganisation(read(file));
    const plan = solveSync(organisation, { effort: 20_000 });
    expect(verify(organisation, plan).violations).toEqual([]);
    expect(plan.assignments.length).toBeGreaterThan(organisation.members.length);
  });
});

/**
 * How many of the five figures the plan keeps or improves. Not yet all of them everywhere: docs/figures.md says where the
 * search stops short.
 */
const KEPT = [
  ["schoonmaak.json", 5],
  ["jeugdzorg.json", 5],
  ["bakkerij.json", 5],
  ["software.json", 2],
  ["thuiszorg.json", 4],
] as const;

describe("the plan against today's division", () => {
  test.each(KEPT)(
    "%s, at its last period: %i of 5 figures are no worse",
    { timeout: 60_000 },
    (file, least) => {
      const organisation = withoutChange(file);
      const plan = solveSync(organisation, { effort: 2_000_000 });
      const [today, planned] = [measure(organisation), measure(organisation, plan)];
      const gains = [
        (today.handOvers.within.least ?? NaN) - (planned.handOvers.within.least ?? NaN),
        (planned.thinkingDoing.overlap ?? NaN) - (today.thinkingDoing.overlap ?? NaN),
        (planned.wholeness.mean ?? NaN) - (today.wholeness.mean ?? NaN),
        (today.unpleasantHours.gini ?? NaN) - (planned.unpleasantHours.gini ?? NaN),
        (planned.satisfaction.least ?? NaN) - (today.satisfaction.least ?? NaN),
      ];
      expect(gains.filter((gain) => gain >= 0).length).toBeGreaterThanOrEqual(least);
    },
  );
});
