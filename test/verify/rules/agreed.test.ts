import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, task } from "../../support/organisation.ts";
import { factsOf, findingsOf, type Held } from "../../support/plan.ts";

type Rows = NonNullable<OrganisationInput["agreed"]>["rows"];
const row = (who: string, first: number, last: number, portions: number, kept = true): Rows[number] => {
  return { task: "work", first, last, member: who, role: "holder", portions, kept };
};

/** A steady task of 8 hours over four weeks, made anew from the third. */
function group(rows: Rows) {
  return organisation({
    calendar: { periods: 4, weeksPerPeriod: 1, cuts: [2] },
    tasks: [task("work", 8)],
    members: [member("ada", 40), member("bob", 40)],
    agreed: { from: 2, rows },
  });
}

const found = (rows: Rows, held: readonly Held[]) => {
  const findings = findingsOf("agreed", group(rows), held);
  return {
    messages: findings.flatMap(({ violations }) => violations.map(({ message }) => message)),
    moved: findings.find(({ cost }) => cost?.tier === "moved")?.cost?.value,
  };
};

describe("what was agreed", () => {
  const rows = [row("ada", 0, 1, 2), row("ada", 2, 3, 2, false)];

  test("is kept, nothing moves", () => {
    expect(found(rows, [["ada", "work", 2, 0], ["ada", "work", 2, 1]])).toEqual({ messages: [], moved: 0 }); // prettier-ignore
  });

  test("what has been done is held exactly, by nobody else", () => {
    const { messages } = found(rows, [["ada", "work", 1, 0], ["bob", "work", 1, 0], ["ada", "work", 2, 1]]); // prettier-ignore
    expect(messages).toEqual([
      'ada is holder of 1 portions of "work" in periods 0-1, and keeps exactly 2.',
      'bob is holder of "work" in period 0, before period 2, and was not.',
    ]);
  });

  test("half of it moves: a quarter of the work is in other hands; left undone it counts half", () => {
    expect(found(rows, [["ada", "work", 2, 0], ["ada", "work", 1, 1], ["bob", "work", 1, 1]])).toEqual({ messages: [], moved: 0.25 }); // prettier-ignore
    expect(found(rows, [["ada", "work", 2, 0], ["ada", "work", 1, 1]])).toEqual({ messages: [], moved: 0.125 }); // prettier-ignore
  });
});

test("a cut splits turns, whose parts are one turn for those who rest", () => {
  const cut = organisation({
    calendar: { periods: 4, weeksPerPeriod: 1, cuts: [1] },
    tasks: [rotating("clean", 4, { staffing: { mode: "rotation", term: 2, cooldown: 1, shadow: 1 } })],
    members: [member("ada", 8), member("bob", 8), member("cas", 8)],
  });
  const facts = factsOf(cut, []);
  expect(facts.turns.map(({ first, last, term, preceded }) => [first, last, term, preceded])).toEqual([
    [0, 0, 0, false],
    [1, 1, 0, false],
    [2, 3, 1, true],
  ]);
  const breaches = (held: readonly Held[]) => findingsOf("cooldown", cut, held).flatMap(({ violations }) => violations.map(({ member: who }) => who)); // prettier-ignore
  expect(breaches([["ada", "clean", 1, 0], ["ada", "clean", 1, 1], ["bob", "clean", 1, 2]])).toEqual([]); // prettier-ignore
  expect(breaches([["ada", "clean", 1, 0], ["bob", "clean", 1, 1], ["bob", "clean", 1, 2]])).toEqual(["bob"]); // prettier-ignore
});
