import { beforeAll, expect, test } from "vitest";
import { LANGUAGES } from "../../src/model/rule.ts";
import { scenariosReport, shownWhatIf, simulationReport, stressReport } from "../../src/report/index.ts";
import { dependencyAdvice, parseScenarios, simulate, stress, whatIf, type Simulation, type Stress, type WhatIf } from "../../src/scenarios/index.ts"; // prettier-ignore
import { cafe, cafePlan } from "./sample.ts";

let scenarios: WhatIf;
let absences: Stress;
let chance: Simulation;
beforeAll(async () => {
  const document = parseScenarios(
    {
      schema: "beurtrol-scenarios/1",
      scenarios: [
        { name: { nl: "Ann halftijds", en: "Ann half-time", fr: "Ann à mi-temps" }, operations: [{ kind: "part", member: "Ann", part: 0.5 }] },
        { name: "no evenings", operations: [{ kind: "volume", select: { process: "eve" }, times: 0 }] },
        { name: "torn", operations: [{ kind: "newRule", rule: { type: "pin", id: "Max cooks", member: "Max", task: "permit" } }] },
      ],
    },
    cafe,
  );
  scenarios = await whatIf(cafe, cafePlan, document, { effort: 3000 });
  absences = await stress(cafe, cafePlan, { effort: 3000 });
  chance = await simulate(cafe, cafePlan, { runs: 40, absence: 0.1, replans: 0 });
}); // prettier-ignore

test("as data scenarios tell nothing of what private members feel", () => {
  expect(scenarios.scenarios.some(({ difference }) => difference?.members.some(({ member }) => member === "Max"))).toBe(true);
  const shown = JSON.stringify(shownWhatIf(cafe, scenarios));
  expect(shown).not.toContain('"member":"Max"');
  expect(shown).not.toContain("preferences");
}); // prettier-ignore

test.each(LANGUAGES)("what if, stress and chance in words (%s)", (language) => {
  const options = { language, width: 110 };
  const texts = [
    scenariosReport(cafe, scenarios, options),
    stressReport(cafe, absences, dependencyAdvice(cafe, cafePlan), options),
    simulationReport(cafe, chance, 0.1, options),
  ];
  for (const text of texts) {
    expect(text).not.toMatch(/undefined|NaN|\[object/u);
    expect(text).toContain(language === "nl" ? "Café De Brug" : language === "en" ? "Bridge Café" : "Café du Pont");
  }
  expect(texts[0]).toContain(language === "nl" ? "Ann halftijds" : language === "en" ? "Ann half-time" : "Ann à mi-temps");
  // Max cannot hold the permit: it says that the rule cannot be, by its name.
  expect(texts[0]).toContain("Max cooks");
  // What Max likes is his own business.
  expect(texts[0]).not.toMatch(/- Max/u);
  for (const member of ["Ann", "Zoë"]) expect(texts[1]).toContain(member);
}); // prettier-ignore
