import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/model/rule.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { reportData, SECTION_NAMES, textReport, writers } from "../../src/report/index.ts";
import { reportWords } from "../../src/report/words/index.ts";
import { member, organisation, rotating, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";
import { cafe, cafePlan } from "./sample.ts";

const bins = rotating("bins", 4, { unpleasant: 1, portions: 1 });
const drains = rotating("drains", 4, { unpleasant: 1, portions: 1, requires: { craft: 2 } });

/** Ada does everything; Ben could take the bins, nobody the drains, and Cas keeps to himself. */
const group = organisation({
  calendar: weeks(2),
  competences: [{ id: "craft" }],
  tasks: [bins, drains],
  members: [
    member("ada", 20, { levels: { craft: 3 }, name: "Ada" }),
    member("ben", 20, { name: "Ben" }),
    member("cas", 20, { name: "Cas", private: true }),
  ],
});
const held: readonly Held[] = [
  ["ada", "bins", 1, 0],
  ["ada", "bins", 1, 1],
  ["ada", "drains", 1, 0],
  ["ada", "drains", 1, 1],
];
const plan = truePlan(group, held);

const section = (of: Organisation, with_: Plan, language: "nl" | "en" | "fr", width = 160) =>
  textReport(of, with_, { language, width, sections: ["fairness"] });

describe("the section on fairness", () => {
  test("tells in Dutch who carries what, what holds, and why not", () => {
    const text = section(group, plan, "nl");
    expect(text).toMatch(/^Is het vervelende werk eerlijk verdeeld\?\n/);
    expect(text).toMatch(/Ada +16 +5,3 +300\s?% +nee +nee +nee +nee +nee/);
    expect(text).toMatch(/Ben +0 +5,3 +0\s?% +ja +ja +ja +ja +ja/);
    expect(text).toContain("geef bins (periode 0) aan Ben");
    expect(text).toMatch(/drains \(.*\): niemand anders kan en mag het/);
    expect(text).toMatch(/bins \(.*\): kan het overnemen: Ben/);
    expect(text).toContain("kan niet anders");
  });

  test("and in English and French", () => {
    expect(section(group, plan, "en")).toContain("give bins (period 0) to Ben");
    expect(section(group, plan, "fr")).toContain("donner bins (période 0) à Ben");
  });

  test("who keeps their likes to themselves is left out, in JSON too", async () => {
    const [json] = await writers.json.write(group, plan, { language: "nl", sections: ["fairness"] });
    const { fairness } = JSON.parse(String(json?.content)) as { fairness: { members: { member: string }[]; hidden: number } }; // prettier-ignore
    expect(fairness.members.map((each) => each.member)).toEqual(["ada", "ben"]);
    expect(fairness.hidden).toBe(1);
    const [ada] = reportData(group, plan, ["fairness"]).fairness?.members ?? [];
    expect(ada?.heavierThan).toEqual(["ben"]);
    expect(ada?.relief[0]?.others.map((other) => other.member)).toEqual(["ben"]);
    expect(section(group, plan, "nl")).toContain("1 lid toont zijn voorkeuren niet");
    expect(section(group, plan, "nl").split("Waarom niet?")[0]).not.toContain("Cas");
  });

  test("when all is fair it says so, and without unpleasant work too", () => {
    const two = organisation({
      calendar: weeks(2),
      tasks: [bins],
      members: [member("ada", 20), member("ben", 20)],
    });
    const fair = truePlan(two, [
      ["ada", "bins", 1, 0],
      ["ben", "bins", 1, 1],
    ]);
    expect(section(two, fair, "nl")).toContain("Bij iedereen is alles ja.");
    const pleasant = organisation({});
    expect(section(pleasant, truePlan(pleasant, []), "fr")).toContain("pas de travail désagréable");
  });

  test("what was carried before has its columns, and is a reason", () => {
    const history = { balances: { ada: { burden: -4 }, ben: { burden: 4 } } };
    const two = organisation({
      calendar: weeks(2),
      tasks: [bins],
      members: [member("ada", 20), member("ben", 20)],
      history,
    });
    const text = section(two, truePlan(two, held.slice(0, 2)), "en", 100);
    expect(text).toMatch(/from before +together/);
    expect(text).toMatch(/ada +8 +4 +200% +-4 +100%/);
    expect(text).toContain("makes up for what was carried less before");
  });

  test.each(LANGUAGES)("keeps to the width and leaves nothing unsaid (%s)", (language) => {
    for (const width of [60, 80, 120]) {
      for (const [of, with_] of [
        [group, plan],
        [cafe, cafePlan],
      ] as const) {
        // prettier-ignore
        const text = section(of, with_, language, width);
        expect(text).not.toMatch(/undefined|NaN|\[object| \n/);
        for (const line of text.split("\n")) expect(stringWidth(line), line).toBeLessThanOrEqual(width);
      }
    }
  });
});

test("every section has its data, and only those asked for are told", () => {
  expect(Object.keys(reportData(cafe, cafePlan))).toEqual(SECTION_NAMES);
  const { quadrant, unmet, comparison } = reportData(cafe, cafePlan, ["unmet", "quadrant", "comparison"]);
  expect(quadrant?.map((row) => row.member)).not.toContain("Max");
  expect(unmet?.leftOut.map((row) => row.member)).toEqual(["Zoë"]);
  expect(comparison?.today).not.toBeNull();
  expect(textReport(cafe, cafePlan, { language: "en", sections: ["uncovered"] })).not.toContain("rota");
  expect(textReport(cafe, cafePlan, { language: "en", sections: [] })).toBe("");
});

test("no language borrows the words of another", () => {
  const { nl, en, fr } = reportWords;
  for (const key of ["heading", "points", "why", "turns", "nobodyElse", "unknownMeans"] as const)
    expect(new Set([nl, en, fr].map(({ fairness }) => fairness[key])).size, key).toBe(3);
  for (const key of ["unavoidable", "history", "movable", "stuck"] as const)
    expect(new Set([nl, en, fr].map(({ fairness }) => fairness.reasons[key])).size, key).toBe(3);
});
