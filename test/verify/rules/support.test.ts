import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// 4 portions.
const supported = (rule: object) =>
  organisation({
    competences: [{ id: "care" }],
    tasks: [task("wash", 16)],
    members: [
      member("ada", 40, { levels: { care: 3 } }),
      member("bob", 40, { levels: { care: 2 } }),
      member("cas", 40),
    ],
    rules: [{ type: "support", competence: "care", ...rule }],
  });
const find = (rule: object, held: readonly Held[]) => findingsOf("support", supported(rule), held)[0];

describe("support", () => {
  test("a portion beside every portion", () => {
    expect(
      find({}, [
        ["ada", "wash", 2],
        ["bob", "wash", 1],
        ["cas", "wash", 1],
      ])?.violations,
    ).toEqual([]);
    expect(
      find({}, [
        ["ada", "wash", 1],
        ["bob", "wash", 2],
      ])?.violations,
    ).toMatchObject([{ task: "wash", period: 0, value: 1, limit: 2 }]);
  });

  test("another ratio: half a portion is enough", () => {
    expect(
      find({ ratio: 0.5 }, [
        ["ada", "wash", 1],
        ["bob", "wash", 2],
      ])?.violations,
    ).toEqual([]);
  });

  test("the members listed are supported, by all others with the level", () => {
    expect(
      find({ supported: ["cas"] }, [
        ["bob", "wash", 1],
        ["cas", "wash", 1],
      ])?.violations,
    ).toHaveLength(1);
    expect(
      find({ supported: ["cas"], competence: undefined }, [
        ["bob", "wash", 1],
        ["cas", "wash", 1],
      ])?.violations,
    ).toEqual([]);
    expect(find({ supported: ["ada"] }, [["ada", "wash", 1]])?.violations).toHaveLength(1);
  });

  test("soft: (2 - 1) / 4 portions", () => {
    expect(
      find({ weight: 1 }, [
        ["ada", "wash", 1],
        ["bob", "wash", 2],
      ])?.cost,
    ).toEqual({ tier: "soft", value: 0.25 });
  });
});
