import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const watched = (rule: object) =>
  organisation({
    calendar: {
      periods: 2,
      weeksPerPeriod: 1,
      redistribution: [1],
      slots: [
        { id: "early", hours: 20 },
        { id: "late", hours: 20 },
      ],
    },
    competences: [{ id: "aid" }],
    tasks: [task("open", 8, { slots: ["early"] }), task("close", 8, { slots: ["late"] }), task("any", 8)],
    members: [
      member("ada", 40, { levels: { aid: 3 } }),
      member("bob", 40, { levels: { aid: 4 } }),
      member("cas", 40, { levels: { aid: 2 } }),
    ],
    rules: [{ type: "cover", competence: "aid", ...rule }],
  });
const cost = (rule: object, held: readonly Held[]) => findingsOf("cover", watched(rule), held)[0]?.cost;

describe("cover", () => {
  test("one with the level, whatever they hold, in every period", () => {
    expect(
      cost({}, [
        ["ada", "any", 1, 0],
        ["bob", "open", 1, 1],
      ]),
    ).toEqual({ tier: "elastic", value: 0 });
    // Cas is below level 3: period 1 is not covered, mean 1/2.
    expect(
      cost({}, [
        ["ada", "any", 1, 0],
        ["cas", "open", 1, 1],
      ]),
    ).toEqual({ tier: "elastic", value: 0.5 });
    expect(
      cost({ level: 2 }, [
        ["ada", "any", 1, 0],
        ["cas", "open", 1, 1],
      ]),
    ).toEqual({ tier: "elastic", value: 0 });
  });

  test("in every slot: only tasks that name it", () => {
    // Period 0: early has ada, late nobody ("any" names no slot). Period 1: neither. (0 + 1 + 1 + 1) / 4.
    expect(
      cost({ slots: ["early", "late"] }, [
        ["ada", "open", 1, 0],
        ["bob", "any", 1, 0],
      ]),
    ).toEqual({ tier: "elastic", value: 0.75 });
    expect(cost({ slots: ["early"], periods: [0] }, [["ada", "open", 1, 0]])).toEqual({
      tier: "elastic",
      value: 0,
    });
  });

  test("two are wanted, one is there", () => {
    expect(
      cost({ min: 2, periods: [0], weight: 3 }, [
        ["ada", "open", 1, 0],
        ["ada", "any", 1, 0],
      ]),
    ).toEqual({ tier: "soft", value: 1.5 });
  });
});
