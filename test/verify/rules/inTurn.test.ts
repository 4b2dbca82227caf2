import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// Turns of one period, 4 hours in one portion.
const turning = (turns: number, names: string, parts: Partial<OrganisationInput> = {}) =>
  organisation({
    calendar: weeks(turns),
    tasks: [rotating("sweep", 4)],
    members: names.split("").map((name) => member(name, 8)),
    rules: [{ type: "inTurn" }],
    ...parts,
  });
const order = (names: string): Held[] => names.split("").map((name, turn) => [name, "sweep", 1, turn]);
const cost = (organised: ReturnType<typeof turning>, held: readonly Held[]) =>
  findingsOf("inTurn", organised, held)[0]?.cost;
const elastic = (value: number): unknown => ({ tier: "elastic", value: expect.closeTo(value, 9) as number });

describe("in turn", () => {
  test("everybody has a turn before anybody has two", () => {
    expect(cost(turning(6, "abc"), order("abccba"))).toEqual(elastic(0));
    expect(cost(turning(4, "abcd"), order("dbca"))).toEqual(elastic(0));
  });

  test("a second turn before somebody's first costs what lies beyond the bound", () => {
    // a is 1 turn ahead after the second turn with a bound of 1/2; b as far behind: 2 x 1/2 over 2 x 2 instances.
    expect(cost(turning(2, "ab"), order("aa"))).toEqual(elastic(1 / 4));
  });

  test("the boundary: three may be 3/4 of a turn from their due", () => {
    // After "aab" of w = 3/4, 1/8, 1/8: a 2 - 9/4, b 1 - 3/8. After "aabb": b 2 - 1/2 = 3/2, so 3/4 beyond; a is 1 behind.
    const members = [member("a", 6), member("b", 6), member("c", 6)].map((each, place) => ({
      ...each,
      entitlement: [6, 1, 1][place] ?? 0,
    }));
    expect(cost(turning(3, "abc", { members }), order("aab"))).toEqual(elastic(0));
    expect(cost(turning(4, "abc", { members }), order("aabb"))).toEqual(elastic((3 / 4 + 1 / 4) / 12));
  });

  test("who is away, exempt or without hours for a portion neither earns nor owes", () => {
    const away = member("c", 8, { availability: [{ periods: [0, 1], hours: 0 }] });
    const exempt = member("c", 8, { exempt: [{ task: "sweep", reason: "back" }] });
    const little = member("c", 3);
    for (const third of [away, exempt, little]) {
      const organised = turning(2, "ab", { members: [member("a", 8), member("b", 8), third] });
      expect(cost(organised, order("ab"))).toEqual(elastic(0));
    }
    // Back for the third turn, c owes a third of it alone.
    const back = turning(3, "ab", { members: [member("a", 8), member("b", 8), away] });
    expect(cost(back, order("aba"))).toEqual(elastic(0));
  });

  test("what earlier horizons left counts, in hours of the duty", () => {
    const ahead = (hours: number) => ({
      history: { holders: { sweep: { balances: { a: hours, b: -hours } } } },
    });
    expect(cost(turning(1, "ab", ahead(0)), order("a"))).toEqual(elastic(0));
    expect(cost(turning(1, "ab", ahead(2)), order("b"))).toEqual(elastic(0));
    expect(cost(turning(1, "ab", ahead(2)), order("a"))).toEqual(elastic(1 / 2));
  });

  test("half turns count by halves, and a turn twice as long as two", () => {
    const halves = turning(2, "ab", { tasks: [rotating("sweep", 4, { portions: 2 })] });
    const both: Held[] = [
      ["a", "sweep", 1, 0],
      ["b", "sweep", 1, 0],
      ["a", "sweep", 1, 1],
      ["b", "sweep", 1, 1],
    ];
    expect(cost(halves, both)).toEqual(elastic(0));
    // Turns of 8 and 4 hours: "ab" leaves a 2 hours ahead, within half a turn of 8.
    const long = rotating("sweep", 4, { staffing: { mode: "rotation", term: 2, cooldown: 0 } });
    expect(cost(turning(3, "ab", { tasks: [long] }), order("ab"))).toEqual(elastic(0));
  });

  test("a weight makes it soft; steady work has no turns to count", () => {
    const soft = turning(2, "ab", { rules: [{ type: "inTurn", weight: 2 }] });
    expect(cost(soft, order("aa"))).toEqual({ tier: "soft", value: 0.5 });
    expect(cost(turning(2, "ab", { tasks: [task("sweep", 4)] }), [["a", "sweep", 1]])).toEqual(elastic(0));
  });
});
