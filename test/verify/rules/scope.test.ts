import { describe, expect, test } from "vitest";
import type { OrganisationInput } from "../../../src/parse.ts";
import { member, organisation, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Held } from "../../support/plan.ts";

// 3 portions each; today ada has half of both and bob the other half.
const divided = (parts: Partial<OrganisationInput>) =>
  organisation({
    calendar: weeks(2, [1]),
    tasks: [task("make", 12), task("sell", 12)],
    members: [member("ada", 40), member("bob", 40), member("cas", 40)],
    asIs: [
      { task: "make", shares: { ada: 0.5, bob: 0.5 } },
      { task: "sell", shares: { ada: 0.5, bob: 0.5 } },
    ],
    ...parts,
  });
const breaches = (organised: ReturnType<typeof divided>, held: readonly Held[], rule = "scope") =>
  findingsOf("scope", organised, held).find((each) => each.rule === rule)?.violations;
const both = (...held: Held[]): Held[] =>
  held.flatMap(([name, id, portions]): Held[] => [
    [name, id, portions, 0],
    [name, id, portions, 1],
  ]);

describe("scope", () => {
  const pilot = divided({ scope: { mode: "pilot", tasks: { tasks: "make" } } });

  test("outside tasks keep floor(0.5 x 3) = 1 portion with each of today's holders, who may take the rest", () => {
    expect(breaches(pilot, both(["ada", "sell", 1], ["bob", "sell", 1]))).toEqual([]);
    expect(breaches(pilot, both(["ada", "sell", 2], ["bob", "sell", 1], ["cas", "make", 3]))).toEqual([]);
    expect(breaches(pilot, both(["ada", "sell", 1]))).toMatchObject([
      { rule: "scope", member: "bob", task: "sell", period: 0, value: 0, limit: 1 },
      { rule: "scope", member: "bob", task: "sell", period: 1, value: 0, limit: 1 },
    ]);
  });

  test("nobody else joins an outside task", () => {
    const held: Held[] = [...both(["ada", "sell", 1], ["bob", "sell", 1]), ["cas", "sell", 1, 1]];
    expect(breaches(pilot, held)).toMatchObject([{ member: "cas", period: 1, value: 1, limit: 0 }]);
  });

  test("who cannot hold it any more keeps nothing", () => {
    const away = divided({
      scope: { mode: "pilot", tasks: { tasks: "make" } },
      members: [
        member("ada", 40),
        member("bob", 40, { availability: [{ periods: [1], hours: 0 }] }),
        member("cas", 40),
      ],
    });
    expect(
      breaches(away, [
        ["ada", "sell", 1, 0],
        ["bob", "sell", 1, 0],
        ["ada", "sell", 1, 1],
      ]),
    ).toEqual([]);
  });

  test("outside members hold what they hold, and nothing new", () => {
    const some = divided({ scope: { mode: "pilot", members: ["ada", "cas"] } });
    expect(breaches(some, both(["bob", "make", 1], ["bob", "sell", 2], ["cas", "make", 2]))).toEqual([]);
    expect(breaches(some, both(["bob", "make", 3], ["bob", "sell", 1]))).toMatchObject([
      { member: "bob", value: 3, limit: 2 },
      { period: 1 },
    ]);
    expect(breaches(some, both(["bob", "make", 1]))).toMatchObject([
      { member: "bob", task: "sell", value: 0, limit: 1 },
      { period: 1 },
    ]);
  });
});

describe("locks", () => {
  test("today's holders keep what they have, where it is locked", () => {
    const locked = divided({ locks: [{ task: "make", periods: [1] }] });
    expect(
      breaches(
        locked,
        [
          ["ada", "make", 1, 1],
          ["bob", "make", 1, 1],
          ["cas", "make", 1, 1],
        ],
        "locks",
      ),
    ).toEqual([]);
    expect(breaches(locked, [["ada", "make", 1, 1]], "locks")).toMatchObject([
      { rule: "locks", member: "bob", period: 1, value: 0, limit: 1 },
    ]);
  });

  test("one of them", () => {
    const locked = divided({ locks: [{ task: "make", member: "bob", periods: [0] }] });
    expect(breaches(locked, [["bob", "make", 1, 0]], "locks")).toEqual([]);
    expect(breaches(locked, [["ada", "make", 3, 0]], "locks")).toMatchObject([{ member: "bob" }]);
  });
});
