import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import type { Compensation } from "../../src/fairness/compensation.ts";
import { compensation } from "../../src/fairness/compensation.ts";
import { priceOfFairness, type PriceOfFairness } from "../../src/fairness/priceOfFairness.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { compensationReport, priceOfFairnessReport } from "../../src/report/index.ts";
import { solveSync } from "../../src/solve.ts";
import { cafe, cafePlan } from "./sample.ts";

const options = (language: "nl" | "en" | "fr") => ({ language, width: 80 });
const price = priceOfFairness(cafe, cafePlan, solveSync(cafe, { effort: 5000, fairness: "leximin" }));
const advice: Compensation = {
  cap: { least: 0.8, most: 1.25 },
  unique: false,
  tasks: [
    {
      task: "plan",
      hours: 32,
      voluntary: false,
      shadow: { rate: 0.7, capped: 0.8, least: 0.6, most: 0.8 },
      equalEarnings: null,
    },
    {
      task: "clean",
      hours: 64,
      voluntary: true,
      shadow: { rate: 1.1, capped: 1.1, least: 1.1, most: null },
      equalEarnings: { rate: 1.5, capped: 1.25 },
    },
  ],
};

describe("compensation", () => {
  test("tells the default first, then what it advises, dearest first", () => {
    const text = compensationReport(cafe, advice, options("nl"));
    expect(text).toContain("Hoeveel een uur waard kan zijn (advies)");
    expect(text).toContain("Tenzij jullie iets anders afspreken, is een uur een uur.");
    expect(text).toMatch(/poetsen \(vrijwillig\) +1,00 +1,10 +vanaf 1,10 +1,25\n/);
    expect(text).toMatch(/menu plannen +1,00 +0,80 +0,60 en 0,80 +-\n/);
    expect(text.indexOf("poetsen")).toBeLessThan(text.indexOf("menu plannen"));
    expect(text).toContain("Nooit minder dan 0,80 en nooit meer dan 1,25.");
  });

  test("explains intervals and equal earnings only where there are any", () => {
    const certain: Compensation = { ...advice, unique: true, tasks: advice.tasks.slice(0, 1) };
    const text = compensationReport(cafe, certain, options("en"));
    expect(text).not.toContain("Between: every figure");
    expect(text).toContain("were not found here");
    expect(compensationReport(cafe, { ...advice, tasks: [] }, options("en"))).toBe("");
  });

  test("of a real plan, in every language and within the width", async () => {
    const real = await compensation(cafe, cafePlan);
    for (const language of LANGUAGES) {
      const text = compensationReport(cafe, real, options(language));
      for (const line of text.split("\n")) expect(stringWidth(line)).toBeLessThanOrEqual(80);
      expect(text.length).toBeGreaterThan(400);
    }
  });
});

describe("the price of fairness", () => {
  const with_ = (share: number | null): PriceOfFairness => ({ ...price, price: share });

  test("is told in one sentence and a table", () => {
    const text = priceOfFairnessReport(cafe, with_(0.12), options("nl"));
    expect(text).toContain("Wat het kost om de zwaarst belaste te sparen");
    expect(text.replaceAll("\n", " ")).toContain("leveren de leden daarvoor 12% van hun tevredenheid in");
    expect(text).toMatch(/zwaarste last \(1 is een eerlijk deel\) +\d,\d\d +\d,\d\d\n/);
    expect(text).toMatch(/tevredenheid, gemiddeld +\d+% +\d+%\n/);
  });

  test("also where there is none, or none to be told", () => {
    const told = (share: number | null) => priceOfFairnessReport(cafe, with_(share), options("en")).replaceAll("\n", " "); // prettier-ignore
    expect(told(-0.05)).toContain("there is 5% more");
    expect(told(0.001)).toContain("hardly any satisfaction");
    expect(told(null)).toContain("cannot be told");
    expect(priceOfFairnessReport(cafe, price, options("fr"))).toContain("la personne la plus chargée");
  });
});
