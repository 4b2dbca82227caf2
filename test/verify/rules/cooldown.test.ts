import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// Four turns of one period, 8 hours in 2 portions.
const turning = (names: string[], cooldown: number, parts: Partial<OrganisationInput> = {}) =>
  organisation({
    calendar: weeks(4),
    tasks: [rotating("sweep", 8, {}, cooldown)],
    members: names.map((name) => member(name, 8)),
    ...parts,
  });
const breaches = (organised: ReturnType<typeof turning>, held: readonly Held[]) =>
  findingsOf("cooldown", organised, held)[0]?.violations;

describe("cooldown", () => {
  test("binds with two able members: nobody twice in a row", () => {
    const two = turning(["ada", "bob"], 1);
    expect(
      breaches(two, [
        ["ada", "sweep", 2, 0],
        ["bob", "sweep", 2, 1],
        ["ada", "sweep", 2, 2],
      ]),
    ).toEqual([]);
    expect(
      breaches(two, [
        ["ada", "sweep", 1, 0],
        ["ada", "sweep", 1, 1],
      ]),
    ).toEqual([
      {
        rule: "cooldown",
        message: 'ada holds "sweep" in period 1 after "sweep" in period 0, and should rest 1 turn.',
        member: "ada",
        task: "sweep",
        period: 1,
      },
    ]);
  });

  test("two turns of rest ask three members: with two it is waived", () => {
    const held: readonly Held[] = [
      ["ada", "sweep", 2, 0],
      ["ada", "sweep", 2, 2],
    ];
    expect(breaches(turning(["ada", "bob"], 2), held)).toEqual([]);
    expect(breaches(turning(["ada", "bob", "cas"], 2), held)).toMatchObject([{ member: "ada", period: 2 }]);
  });

  test("the need counts portions: members of 4 hours take one each, so two are needed a turn", () => {
    const small = (count: number) =>
      turning(["ada", "bob", "cas", "dirk"].slice(0, count), 1, {
        members: ["ada", "bob", "cas", "dirk"].slice(0, count).map((name) => member(name, 4)),
      });
    const held: readonly Held[] = [
      ["ada", "sweep", 1, 0],
      ["ada", "sweep", 1, 1],
    ];
    expect(breaches(small(3), held)).toEqual([]);
    expect(breaches(small(4), held)).toHaveLength(1);
  });

  test("members without hours for a portion do not count", () => {
    const little = turning(["ada"], 1, { members: [member("ada", 8), member("bob", 3.9)] });
    expect(
      breaches(little, [
        ["ada", "sweep", 2, 0],
        ["ada", "sweep", 2, 1],
      ]),
    ).toEqual([]);
  });

  test("history counts as the turn before the first", () => {
    const history = { holders: { sweep: { members: ["ada"] } } };
    expect(breaches(turning(["ada", "bob"], 1, { history }), [["ada", "sweep", 2, 0]])).toMatchObject([
      { member: "ada", period: 0 },
    ]);
    expect(breaches(turning(["ada", "bob"], 1, { history }), [["ada", "sweep", 2, 1]])).toEqual([]);
    expect(breaches(turning(["ada", "bob", "cas"], 2, { history }), [["ada", "sweep", 2, 1]])).toHaveLength(
      1,
    );
  });

  test("with two turns of rest, so do the holders of the turn before the last of history", () => {
    const history = { holders: { sweep: { members: ["ada"], earlier: [["bob"]] } } };
    const three = turning(["ada", "bob", "cas"], 2, { history });
    expect(breaches(three, [["bob", "sweep", 2, 0]])).toMatchObject([{ member: "bob", period: 0 }]);
    expect(breaches(three, [["bob", "sweep", 2, 1]])).toEqual([]);
    expect(breaches(three, [["cas", "sweep", 2, 0]])).toEqual([]);
    // A rest of one turn asks after the last turn only.
    expect(breaches(turning(["ada", "bob", "cas"], 1, { history }), [["bob", "sweep", 2, 0]])).toEqual([]);
  });
});
