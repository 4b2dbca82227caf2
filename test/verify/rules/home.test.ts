import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const homely = (rule: object) =>
  organisation({
    processes: [{ id: "sell" }, { id: "make" }],
    tasks: [
      task("offer", 8, { process: "sell" }),
      task("call", 8, { process: "sell" }),
      task("bake", 8, { process: "make" }),
      task("tidy", 8),
    ],
    members: [member("ada", 40), member("bob", 40)],
    rules: [{ type: "home", max: 1, ...rule }],
  });
const find = (rule: object, held: readonly Held[]) => findingsOf("home", homely(rule), held)[0];

describe("home", () => {
  test("one process, whatever else has none", () => {
    expect(
      find({}, [
        ["ada", "offer", 1],
        ["ada", "call", 1],
        ["ada", "tidy", 1],
      ])?.violations,
    ).toEqual([]);
  });

  test("two processes are one too many", () => {
    expect(
      find({}, [
        ["ada", "offer", 1],
        ["ada", "bake", 1],
      ])?.violations,
    ).toMatchObject([{ member: "ada", period: 0, value: 2, limit: 1 }]);
    expect(
      find({ members: ["bob"] }, [
        ["ada", "offer", 1],
        ["ada", "bake", 1],
      ])?.violations,
    ).toEqual([]);
  });

  test("soft: (2 - 1) / 1 for one of two members; a max of 0 divides by 1", () => {
    expect(
      find({ weight: 1 }, [
        ["ada", "offer", 1],
        ["ada", "bake", 1],
      ])?.cost,
    ).toEqual({ tier: "soft", value: 0.5 });
    expect(
      find({ max: 0, weight: 1 }, [
        ["ada", "offer", 1],
        ["ada", "bake", 1],
      ])?.cost,
    ).toEqual({ tier: "soft", value: 1 });
  });
});
