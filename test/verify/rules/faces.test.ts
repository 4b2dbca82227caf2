import { describe, expect, test } from "vitest";
import { member, organisation, task } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

const met = (rule: object) =>
  organisation({
    processes: [{ id: "wash", client: "Jo" }, { id: "cook", client: "Jo" }, { id: "walk" }],
    tasks: [
      task("bath", 8, { process: "wash" }),
      task("meal", 8, { process: "cook" }),
      task("stroll", 8, { process: "walk" }),
    ],
    members: [member("ada", 40), member("bob", 40), member("cas", 40)],
    rules: [{ type: "faces", max: 2, ...rule }],
  });
const find = (rule: object, held: readonly Held[]) => findingsOf("faces", met(rule), held)[0];
const crowd: readonly Held[] = [
  ["ada", "bath", 1],
  ["bob", "bath", 1],
  ["ada", "meal", 1],
  ["cas", "meal", 1],
];

describe("faces", () => {
  test("members are counted once over all processes of a client", () => {
    expect(
      find({}, [
        ["ada", "bath", 1],
        ["bob", "bath", 1],
        ["ada", "meal", 1],
        ["bob", "meal", 1],
      ])?.violations,
    ).toEqual([]);
    expect(find({}, crowd)?.violations).toMatchObject([{ period: 0, value: 3, limit: 2 }]);
  });

  test("a process without a client is its own", () => {
    expect(find({ clients: ["walk"] }, crowd)?.violations).toEqual([]);
    expect(
      find({ clients: ["walk"], max: 1 }, [
        ["ada", "stroll", 1],
        ["bob", "stroll", 1],
      ])?.violations,
    ).toHaveLength(1);
  });

  test("soft: (3 - 2) / 2 for Jo, 0 for walk, mean 0.25", () => {
    expect(find({ weight: 1 }, crowd)?.cost).toEqual({ tier: "soft", value: 0.25 });
  });
});
