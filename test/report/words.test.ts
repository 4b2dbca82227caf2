import { describe, expect, test } from "vitest";
import { goals } from "../../src/goals/index.ts";
import { goalWords } from "../../src/goals/words.ts";
import { LANGUAGES } from "../../src/model/rule.ts";
import { reportWords } from "../../src/report/words/index.ts";
import { rules } from "../../src/rules/index.ts";
import { ruleWords } from "../../src/rules/words.ts";

const told = Object.entries(ruleWords).map(([name, words]) => ({ name, words }));

test("every rule and goal is told, and nothing else", () => {
  const types = rules.map(({ type }) => type);
  expect(Object.keys(ruleWords).sort()).toEqual([...types, "simultaneous"].sort());
  expect(Object.keys(goalWords)).toEqual(goals.map(({ name }) => name));
});

describe.each(LANGUAGES)("in %s", (language) => {
  test("every rule has a name of its own and says what it means when it is not kept", () => {
    const names = told.map(({ words }) => words[language].name);
    const broken = told.map(({ words }) => words[language].broken);
    for (const text of [...names, ...broken]) expect(text.length).toBeGreaterThan(3);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(broken).size).toBe(broken.length);
  });

  test("every goal has a name of its own and an aim", () => {
    const texts = Object.values(goalWords).map((words) => words[language]);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(goals.length);
    expect(new Set(texts.map(({ aim }) => aim)).size).toBe(goals.length);
    for (const { name, aim } of texts) expect(Math.min(name.length, aim.length)).toBeGreaterThan(3);
  });

  test("every figure has a name of its own", () => {
    const names = Object.values(reportWords[language].figures);
    expect(new Set(names).size).toBe(names.length);
  });
});

test("no language borrows the words of another", () => {
  for (const { name, words } of told) {
    const broken = LANGUAGES.map((language) => words[language].broken);
    expect(new Set(broken).size, name).toBe(LANGUAGES.length);
  }
  for (const [name, words] of Object.entries(goalWords))
    expect(new Set(LANGUAGES.map((each) => words[each].aim)).size, name).toBe(3);
});

test("one and many", () => {
  const { nl, en, fr } = reportWords;
  expect(nl.uncovered.able(1)).toBe("1 kan het");
  expect(nl.uncovered.able(2)).toBe("2 kunnen het");
  expect(en.summary.everything(1, 2)).toBe("All work is divided: 2 tasks over 1 member.");
  expect(fr.horizon(0, 1)).toBe("0 période de 1 semaine");
});
