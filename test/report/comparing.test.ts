import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { reread } from "../../src/alternative.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { compareReport, reportData, textReport, variantsReport } from "../../src/report/index.ts";
import { reportWords } from "../../src/report/words/index.ts";
import { compare, testCriteria, variants } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { cafe, cafePlan } from "./sample.ts";

/** As compared by a group with criteria of its own, in which Max keeps what he wishes to himself. */
const asking = reread({
  ...cafe,
  goals: {
    ...cafe.goals,
    criteria: [
      { name: { nl: "alles gedaan", en: "all done", fr: "tout fait" }, measure: "covered", direction: "higher", threshold: 1, owner: "Ann" },
      { measure: "handOvers", direction: "lower", threshold: 0.9 },
      { measure: "handovers", direction: "lower", threshold: 0.9 },
      { measure: "zzz", direction: "lower", threshold: 0.9 },
    ],
  },
}); // prettier-ignore
const plans = [1, 2].map((seed) => solveSync(asking, { effort: 20_000, seed }));
const [first = cafePlan] = plans;
const comparison = compare(asking, plans);
const found = await variants(asking, first, { effort: 7000, count: 1, worse: 0.5, least: 0.01 });
const texts = (language: "nl" | "en" | "fr", width: number) => [
  compareReport(asking, comparison, { language, width, sources: ["a.json", "b.json"] }),
  variantsReport(asking, found, compare(asking, found.variants.map(({ plan }) => plan)), { language, width }),
  textReport(asking, first, { language, width, sections: ["criteria"] }),
]; // prettier-ignore

describe.each(LANGUAGES)("in %s", (language) => {
  const words = reportWords[language].comparing;

  test("no line is wider than asked for, and nothing is left unsaid", () => {
    for (const width of [60, 100])
      for (const text of texts(language, width)) {
        expect(text).not.toMatch(/undefined|NaN|\[object|=>/);
        for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
  });

  test("plans are laid side by side", () => {
    const [text = ""] = texts(language, 100);
    for (const heading of [words.goals, words.figures, words.criteria.heading, words.score.heading])
      expect(text).toContain(`\n${heading}\n`);
    expect(text).toContain("a.json");
    expect(text).toContain(words.bestMeans);
  });

  test("variants tell how far they are apart and who does what otherwise, not what a private member wishes", () => {
    const [, text = ""] = texts(language, 100);
    expect(found.variants.length).toBe(2);
    expect(text).toContain(words.variants.distances);
    expect(text).toContain(words.variants.shifts);
    const feelings = text.split("\n").filter((line) => line.includes(words.variants.gain) || line.includes(words.variants.lose)); // prettier-ignore
    for (const line of feelings) expect(line).not.toContain("Max");
  });

  test("criteria are tested in the report, and a measure that there is not is named", () => {
    const [, , text = ""] = texts(language, 100);
    const [done] = testCriteria(asking, first);
    expect(done?.plan.holds).toBe(false);
    expect(text).toMatch(new RegExp(`${words.criteria.asked(reportWords[language].locale === "nl-BE" ? "alles gedaan" : language === "en" ? "all done" : "tout fait", "Ann").replace(/[()]/g, "\\$&")}.*${words.criteria.fails}`)); // prettier-ignore
    expect(text).toContain(words.criteria.maybe("handovers", "handOvers").slice(0, 40));
    expect(text).toContain(words.criteria.unknown("zzz").slice(0, 40));
  });
});

test("without criteria there is no such section; its data are the tests", () => {
  expect(textReport(cafe, cafePlan, { language: "nl", sections: ["criteria"] })).toBe("");
  expect(reportData(asking, first, ["criteria"]).criteria).toEqual(testCriteria(asking, first));
});

test("nothing to choose is said as it is", () => {
  const none = { ...found, variants: found.variants.slice(0, 1), distances: [[0]] };
  const text = variantsReport(asking, none, compare(asking, [first]), { language: "nl" });
  expect(text.replace(/\s+/g, " ")).toContain(
    "hoogstens 2% slechter is dan het beste: hier valt weinig te kiezen",
  );
});
