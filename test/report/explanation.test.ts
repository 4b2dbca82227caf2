import { describe, expect, test } from "vitest";
import {
  explain,
  priceOfEach,
  type Explanation,
  type Obstacle,
  type Question,
  type TaskExplanation,
} from "../../src/explain/index.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan } from "../../src/model/plan.ts";
import { LANGUAGES, type Language } from "../../src/model/rule.ts";
import { explanationReport, priceReport, shownExplanation, shownPrices } from "../../src/report/index.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { bakery } from "../explain/examples.ts";
import { member, organisation, task } from "../support/organisation.ts";
import { truePlan } from "../support/plan.ts";

const plan = solveSync(bakery, { effort: 10_000 });
const effort = 1_000;

async function told(group: Organisation, of: Plan, question: Question, language: Language): Promise<string> {
  const found = await explain(group, of, question, { effort });
  return explanationReport(group, found, { language, width: 100 });
}

describe.each(LANGUAGES)("in %s", (language) => {
  test("why, why not and what a bundle is made of, all of it in lines that fit", async () => {
    const texts = [
      await told(bakery, plan, { member: "ada", task: "bake" }, language),
      await told(bakery, plan, { member: "ada", task: "sell" }, language),
      await told(bakery, plan, { member: "cy" }, language),
      priceReport(bakery, await priceOfEach(bakery, plan, { effort }), { language, width: 100 }),
    ];
    for (const text of texts) {
      expect(text).not.toMatch(/undefined|NaN|null|\[object/u);
      for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    }
    expect(new Set(texts.map((text) => text.split("\n")[0])).size).toBe(texts.length);
  });

  test("every reason is told in its own words", () => {
    const of = (obstacle: Obstacle) => reasonLine(obstacle, language);
    const texts = REASONS.map(of);
    expect(new Set(texts).size).toBe(texts.length);
    for (const text of texts) expect(text).not.toMatch(/undefined|NaN|\[object/u);
  });
});

const REASONS: readonly Obstacle[] = [
  {
    kind: "not-able",
    short: [{ competence: "dough", has: 0, needs: 2 }],
    noLearner: "too-far",
    lasting: true,
  },
  {
    kind: "not-able",
    short: [{ competence: "dough", has: 1, needs: 2 }],
    noLearner: "no-wish",
    lasting: true,
  },
  { kind: "away", periods: [0, 1], because: ["at sea"], lasting: true },
  { kind: "exempt", because: "back", lasting: true },
  { kind: "slots", slots: ["late"], lasting: true },
  { kind: "no-volunteer", lasting: true },
  { kind: "no-candidate", lasting: true },
  { kind: "hours", within: "week", period: 0, left: 1, needs: 4, lasting: true },
  { kind: "hours", within: "week", period: 0, left: 1, needs: 4, lasting: false },
  { kind: "hours", within: "slots", period: 0, left: 9, needs: 4, lasting: false },
  { kind: "cooldown", turns: [{ first: 0, last: 0 }], before: false, lasting: false },
  { kind: "cooldown", turns: [], before: true, lasting: true },
  { kind: "term", most: 2, lasting: true },
  { kind: "no-mentor", lasting: true },
  { kind: "people", most: 2, lasting: false },
  { kind: "scope", lasting: true },
  { kind: "agreed", lasting: true },
  { kind: "published", lasting: true },
  { kind: "fixed", to: "bo", by: [{ by: "lock" }], lasting: true },
  { kind: "rule", rule: "four eyes", lasting: false },
  { kind: "contradiction", rules: ["four eyes", "capacity"], proven: true, lasting: true },
  { kind: "contradiction", rules: ["four eyes", "capacity"], proven: false, lasting: false },
];

function reasonLine(obstacle: Obstacle, language: Language): string {
  const explanation: TaskExplanation = {
    kind: "does-not-hold",
    member: "ada",
    task: "bake",
    held: [],
    notHeld: [{ first: 0, last: 1, obstacles: [obstacle], holders: [], open: 1 }],
    changed: [],
    alternative: null,
    refused: [],
  };
  return explanationReport(bakery, explanation, { language, width: 200 }).split("\n")[2] ?? "";
}

test("figures and names of a reason are in its sentence", async () => {
  const group = organisation({
    competences: [{ id: "fin", name: { nl: "boekhouden", en: "bookkeeping" } }],
    tasks: [task("work", 4, { name: "the books", requires: { fin: 3 } })],
    members: [
      member("ada", 8, { name: "Ada", levels: { fin: 3 } }),
      member("bo", 8, { name: "Bo", levels: { fin: 1 } }),
    ],
  });
  const held = truePlan(group, [["ada", "work", 1]]);
  const text = await told(group, held, { member: "bo", task: "work" }, "en");
  expect(text).toContain("Why Bo does not do this: the books");
  expect(text).toContain("cannot do it alone yet (bookkeeping at level 1, and 3 is needed)");
  expect(text.replaceAll(/\s+/gu, " ")).toContain("too far off to learn it here by doing");
  expect(text).toContain("Ada does it.");
  expect(text).toContain("That cannot be: no plan allows it.");
  const nl = await told(group, held, { member: "bo", task: "work" }, "nl");
  expect(nl).toContain("kan het nog niet alleen (boekhouden op niveau 1, en 3 is nodig)");
});

test("possible, but: who then gives what to whom", async () => {
  const group = organisation({
    tasks: [task("work", 4), task("other", 4)],
    members: [member("Jan", 4), member("Fatma", 4)],
  });
  const held = truePlan(group, [
    ["Fatma", "work", 1],
    ["Jan", "other", 1],
  ]);
  const text = await told(group, held, { member: "Jan", task: "work" }, "nl");
  expect(text).toContain("heeft geen uren meer over (de hele tijd: nog 0 u., een deel vraagt 4 u. per week)");
  expect(text).toContain("Het kan, maar dan is dit het beste plan dat we vonden: Jan doet er een deel van");
  expect(text).toContain("work, de hele tijd: van Fatma naar Jan, 4 u. per week");
  expect(text).toContain("other, de hele tijd: van Jan naar Fatma, 4 u. per week");
});

describe("private members", () => {
  const shy = parseOrganisation({
    ...bakery,
    members: bakery.members.map((each) => (each.id === "cy" ? { ...each, private: true } : each)),
  });
  const of = solveSync(shy, { effort: 10_000 });
  const ask = (question: Question) => explain(shy, of, question, { effort });

  test("show only hours and processes of their bundle", async () => {
    const found = await ask({ member: "cy" });
    expect(Object.keys(shownExplanation(shy, found)).sort()).toEqual(["hours", "kind", "member", "private", "processes"]); // prettier-ignore
    const text = explanationReport(shy, found, { language: "en", width: 100 });
    expect(text).toContain("This member does not show their wishes and preferences.");
    expect(text).not.toMatch(/Satisfied|dough|Carries/u);
  });

  test("are not among those whom another plan pleases more or less", async () => {
    const without = (explanation: Explanation) => {
      const shown = shownExplanation(shy, explanation);
      if ("private" in shown) return [];
      const all = shown.kind === "bundle" ? shown.improvements.map(({ alternative }) => alternative) : [shown.alternative]; // prettier-ignore
      return all.flatMap((each) => each?.members.map(({ member: who }) => who) ?? []);
    };
    const found = [await ask({ member: "ada", task: "bake" }), await ask({ member: "ada" })];
    expect(found.flatMap(without)).toContain("ada");
    expect(found.flatMap(without)).not.toContain("cy");
    const prices = shownPrices(shy, await priceOfEach(shy, of, { effort }));
    expect(prices.prices.flatMap(({ members }) => members.map(({ member: who }) => who))).not.toContain("cy");
  });

  test("do not tell that they have no wish to learn", async () => {
    const found = await ask({ member: "ada", task: "check" });
    if (found.kind === "bundle") throw new Error("unexpected");
    const wishless: TaskExplanation = {
      ...found,
      held: [],
      notHeld: [{ first: 0, last: 1, obstacles: REASONS.slice(1, 2), holders: [], open: 0 }],
      member: "cy",
    };
    const shown = shownExplanation(shy, wishless);
    expect(JSON.stringify(shown)).not.toContain("no-wish");
    expect(JSON.stringify(shownExplanation(bakery, wishless))).toContain("no-wish");
  });
});
