import stringWidth from "string-width";
import { describe, expect, test } from "vitest";
import { quality } from "../../src/measures/index.ts";
import { LANGUAGES, type Language } from "../../src/model/rule.ts";
import { htmlReport, markdownReport, qualityReport, reportData, textReport } from "../../src/report/index.ts";
import { reportWords } from "../../src/report/words/index.ts";
import { member, organisation, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

const three = (nl: string, en: string, fr: string) => ({ nl, en, fr });

/** A bakery of two: dough, bread and a check, with what the law and the shop ask. Cas keeps his wishes to himself. */
const bakery = (asIs: Parameters<typeof organisation>[0]["asIs"] = []) =>
  organisation({
    calendar: weeks(2),
    competences: [{ id: "craft" }],
    processes: [
      {
        id: "bread",
        name: three("brood", "bread", "pain"),
        requirements: [
          {
            type: "leadTime",
            norm: 6,
            unit: "hours",
            description: three(
              "brood om half acht",
              "bread at half past seven",
              "pain à sept heures et demie",
            ),
          },
          { type: "legalCertainty", norm: 2, unit: "people" },
          { type: "responseTime", norm: 0.5, hard: false },
          { type: "quality", norm: 1, unit: "share of loaves", hard: false },
        ],
      },
    ],
    tasks: [
      { id: "dough", hours: 4, kind: "preparing", process: "bread", duration: 3, unit: "hours" },
      { id: "bake", hours: 8, kind: "executing", process: "bread", duration: 2, unit: "hours", portions: 2 },
      { id: "check", hours: 2, kind: "regulating", aspect: "quality", process: "bread" },
      { id: "sell", hours: 4, kind: "executing", process: "bread", tags: ["response"] },
    ],
    dependencies: [
      { from: "dough", to: "bake", kind: "after", delay: 2 },
      { from: "bake", to: "check", kind: "after" },
    ],
    members: [
      member("ada", 20, { name: "Ada", preferences: { tasks: { dough: -2 } } }),
      member("ben", 20, { name: "Ben" }),
      member("cas", 20, { name: "Cas", private: true, preferences: { tasks: { sell: -2 } } }),
    ],
    asIs,
  });

const held: readonly Held[] = [
  ["ada", "dough", 1, 0],
  ["ben", "bake", 2, 0],
  ["ben", "check", 1, 0],
  ["cas", "sell", 1, 0],
];
const group = bakery();
const plan = truePlan(group, held);
const before = bakery([
  { task: "dough", shares: { ada: 1 } },
  { task: "bake", shares: { ada: 1 } },
  { task: "check", shares: { ben: 1 } },
  { task: "sell", shares: { cas: 1 } },
]);

const told = (language: Language, width = 100, of = group) =>
  textReport(of, truePlan(of, held), { language, width, sections: ["quality"] });

describe("the section on quality", () => {
  test("tells in Dutch the two figures together, with what they are made of", () => {
    const text = told("nl");
    expect(text).toMatch(/^Is het goed georganiseerd, en is het goed werk\?\n/);
    expect(text).toContain("Lees de twee cijfers altijd samen");
    expect(text).toMatch(/De organisatie +\d+%\n– werk blijft in dezelfde handen +\d+%/);
    expect(text).toMatch(/Het werk +\d+%\n– de pakketten zijn boeiend +\d+%/);
  });

  test("requirements pass or fail, with what is needed and the margin; what cannot be told is said", () => {
    const text = told("nl", 120);
    // Dough goes from Ada to Ben: 3 + 2 + 2 hours.
    expect(text).toMatch(/brood +brood om half acht \* +6 hours +7 hours ✗ +-1 hours/);
    // Ben bakes and checks.
    expect(text).toMatch(/brood +volgens de regels \* +2 mensen +1 mensen ✗ +-100%/);
    // Cas is there 20 of 40 hours.
    expect(text).toMatch(/brood +snel antwoord +50% kans +50% kans ✓ +0%/);
    expect(text).toContain("Gehaald: 1 van de 3 eisen die te toetsen zijn.");
    expect(text).toMatch(/1 eis niet te toetsen: in die eenheid zegt/);
  });

  test("beside today, if that is known", () => {
    const text = told("nl", 120, before);
    expect(text).toMatch(/maat +vandaag +plan/);
    expect(text).toMatch(/brood +brood om half acht \* +6 hours +5 hours ✓ +7 hours ✗ +-1 hours/);
    expect(text).toMatch(/volgens de regels \* +2 mensen +2 mensen ✓ +1 mensen ✗ +-100%/);
    expect(text).toMatch(/eisen van klant en wet worden gehaald +100% +33% +▼ slechter/);
  });

  test("and for how many members it is better, without those who keep preferences private", () => {
    const text = told("nl", 120, before);
    // Ada loses the bread; Ben, who checked, now bakes too.
    expect(text).toMatch(/maat +beter +slechter +gelijk/);
    expect(text).toMatch(/het hele proces zien +1 +1 +0/);
    expect(told("nl")).not.toContain("Voor hoeveel leden");
  });

  test("signs by name, but not of who keeps preferences private", () => {
    const text = told("nl");
    expect(text).toMatch(/Ada: veel werk met tegenzin, niets te beslissen/);
    expect(text).not.toContain("Cas");
    expect(text).toContain("1 lid toont zijn voorkeuren niet en staat hier niet bij.");
    const data = reportData(group, plan, ["quality"]).quality;
    expect(data?.plan.signs.map(({ member: id }) => id)).toEqual(["ada"]);
    expect(data?.plan.hidden).toBe(1);
    expect(JSON.stringify(data)).not.toContain('"cas"');
    expect(data?.today).toBeNull();
  });

  test("and in English and French", () => {
    expect(told("en")).toContain("Met: 1 of 3 requirements that can be tested.");
    expect(told("en")).toMatch(/Ada: much work done with reluctance, nothing to decide/);
    expect(told("fr")).toContain("Remplies\u00a0: 1 sur 3 exigences vérifiables.");
    expect(told("fr")).toMatch(/Ada\u00a0: beaucoup de travail à contrecœur, rien à décider/);
  });

  test("without requirements and without signs it says so, or nothing", () => {
    const quiet = organisation({
      calendar: weeks(1),
      tasks: [{ id: "plan", hours: 2, kind: "regulating", portions: 2 }],
      members: [member("ada", 9), member("ben", 9)],
    });
    const text = textReport(quiet, truePlan(quiet, [["ada", "plan", 1, 0], ["ben", "plan", 1, 0]]), { language: "nl", sections: ["quality"] }); // prettier-ignore
    expect(text).toContain("Bij niemand.");
    expect(text).not.toContain("Wat klanten en de wet vragen");
  });

  test("if nothing can be tested, that is all that is said of it", () => {
    const silent = organisation({
      calendar: weeks(1),
      processes: [{ id: "p", requirements: [{ type: "leadTime", norm: 1 }, { type: "responseTime", norm: 1 }] }], // prettier-ignore
      tasks: [{ id: "do", hours: 2, kind: "executing", process: "p" }],
      members: [member("ada", 9)],
    });
    const text = textReport(silent, truePlan(silent, [["ada", "do", 1, 0]]), {
      language: "nl",
      sections: ["quality"],
    });
    expect(text).toContain("valt geen enkele eis te toetsen");
    expect(text).toContain("1 eis niet te toetsen: de taken zeggen niet hoelang ze duren.");
    expect(text).toContain("1 eis niet te toetsen: er staat niet bij welke taak antwoordt");
    expect(text).not.toContain("Gehaald");
  });

  test.each(LANGUAGES)("no line is wider than asked for (%s)", (language) => {
    for (const width of [60, 80, 120])
      for (const line of told(language, width, before).split("\n"))
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  });

  test("in Markdown and HTML, and not unless asked for in the usual report", async () => {
    const options = { language: "nl", sections: ["quality"] } as const;
    expect(markdownReport(group, plan, options)).toContain(
      "## Is het goed georganiseerd, en is het goed werk?",
    );
    expect(await htmlReport(group, plan, options)).toMatch(
      /<section id="quality"[\s\S]*Lees de twee cijfers/,
    );
    expect(textReport(group, plan, { language: "nl" })).not.toContain("goed georganiseerd");
  });
});

test("what measure prints: of a plan alone, of today alone, of both", () => {
  const [today, planned] = [quality(before), quality(before, plan)];
  const of = (divisions: Parameters<typeof qualityReport>[1]) =>
    qualityReport(before, divisions, { language: "en" });
  expect(of({ today, plan: null })).toMatch(/measure +today\n/);
  expect(of({ today: null, plan: planned })).toMatch(/measure +plan\n/);
  expect(of({ today, plan: planned })).toMatch(/measure +today +plan/);
  expect(of({ today, plan: planned }).endsWith("\n")).toBe(true);
});

test("no language borrows the words of another", () => {
  const [nl, en, fr] = LANGUAGES.map((language) => reportWords[language].quality);
  const texts = (words: typeof nl) => [
    ...Object.values(words?.figures ?? {}),
    ...Object.values(words?.parts ?? {}),
    ...Object.values(words?.profile.questions ?? {}),
    ...Object.values(words?.gains.figures ?? {}),
    ...Object.values(words?.signs.flags ?? {}),
    ...Object.values(words?.requirements.types ?? {}),
  ];
  const all = [nl, en, fr].map(texts);
  for (const list of all) expect(new Set(list).size).toBe(list.length);
  expect(new Set(all.flat()).size).toBe(all.flat().length);
});
