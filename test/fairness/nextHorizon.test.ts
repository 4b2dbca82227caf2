import { describe, expect, test } from "vitest";
import { nextHorizon } from "../../src/fairness/nextHorizon.ts";
import { OrganisationError } from "../../src/model/issue.ts";
import type { OrganisationInput } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

// Four turns of 4 hours; ada works 20 hours, bob and cas 10.
const parts = {
  calendar: { periods: 4, weeksPerPeriod: 1, start: "2027-12-06" },
  tasks: [
    rotating("sweep", 4, {
      unpleasant: 1,
      portions: 1,
      staffing: { mode: "rotation", term: 1, cooldown: 3 },
    }),
    task("make", 8, { portions: 2 }),
    task("chair", 1, {
      kind: "staff",
      staffing: { mode: "elected", term: 2, maxTerms: 2, elected: ["bob", "cas", "ada"] },
    }),
  ],
  members: [member("ada", 20), member("bob", 10), member("cas", 10)],
} satisfies Partial<OrganisationInput>;
const held: readonly Held[] = [
  ["ada", "sweep", 1, 0],
  ["bob", "sweep", 1, 1],
  ["ada", "sweep", 1, 2],
  ["ada", "sweep", 1, 3],
  ["ada", "make", 1],
  ["cas", "make", 1],
  ["bob", "chair", 1, 0],
  ["cas", "chair", 1, 1],
];
const after = (more: Partial<OrganisationInput> = {}) => {
  const organised = organisation({ ...parts, ...more });
  return { organised, plan: truePlan(organised, held) };
};

describe("the next horizon", () => {
  test("begins where the plan ends, from its division, with its closing balances", () => {
    const { organised, plan } = after();
    const next = nextHorizon(organised, plan);
    expect(next.calendar.start).toBe("2028-01-03");
    expect(next.asIs).toEqual([
      { task: "sweep", shares: { ada: 1 } },
      { task: "make", shares: { ada: 0.5, cas: 0.5 } },
      { task: "chair", shares: { cas: 1 } },
    ]);
    // Ada did 12 hours and owed half of 16; bob did 4 and owed 4; cas did none and owed 4.
    expect(next.history.balances).toMatchObject({
      ada: { burden: 4 },
      bob: { burden: 0 },
      cas: { burden: -4 },
    });
    expect(next.history.holders["sweep"]).toEqual({
      members: ["ada"],
      earlier: [["ada"], ["bob"]],
      terms: {},
      balances: { ada: 4, cas: -4 },
    });
    expect(next.history.holders["chair"]).toMatchObject({ members: ["cas"], terms: { bob: 1, cas: 1 } });
  });

  test("knows nothing of what was agreed in the horizon before, nor of where its turns were cut", () => {
    const calendar = { ...parts.calendar, cuts: [1] };
    const rows = [{ task: "make", first: 0, last: 0, member: "ada", role: "holder" as const, portions: 1, kept: true }]; // prettier-ignore
    const agreed = { from: 1, published: [0], rows };
    const organised = organisation({ ...parts, calendar, agreed });
    const plan = truePlan(organised, [["ada", "make", 1, 0], ["ada", "make", 1, 1]]); // prettier-ignore
    const next = nextHorizon(organised, plan);
    expect(next.agreed).toBeUndefined();
    expect(next.calendar.cuts ?? []).toEqual([]);
    // Two terms of the chair were served, the first of them in two parts.
    expect(next.tasks[2]?.staffing).toMatchObject({ elected: ["ada"] });
  });

  test("what was said for periods that are past is dropped", () => {
    const members = [
      member("ada", 20, {
        availability: [{ periods: [1], hours: 10 }],
        wishes: [{ competence: "craft", level: 1, by: 2 }],
      }),
      ...parts.members.slice(1),
    ];
    const { organised, plan } = after({ members, competences: [{ id: "craft" }] });
    const next = nextHorizon(organised, plan);
    expect(next.members[0]).toMatchObject({ availability: [], wishes: [{ competence: "craft", level: 1 }] });
    expect(next.members[0]?.wishes[0]).not.toHaveProperty("by");
    expect(next.tasks[2]?.staffing).toMatchObject({ elected: ["ada"] });
  });

  test("who joins starts at the average: nothing ahead, nothing behind", () => {
    const { organised, plan } = after();
    const next = nextHorizon(organised, plan, { joining: [member("dirk", 10)] });
    expect(next.members.map(({ id }) => id)).toEqual(["ada", "bob", "cas", "dirk"]);
    expect(next.history.balances).not.toHaveProperty("dirk");
    expect(next.history.holders["sweep"]?.balances).not.toHaveProperty("dirk");
  });

  test("what a leaver was ahead or behind goes to those who stay, by entitlement", () => {
    const { organised, plan } = after();
    const next = nextHorizon(organised, plan, { leaving: ["cas"], joining: [member("dirk", 10)] });
    // Cas was 4 behind; ada and bob, 20 and 10 hours, take two thirds and a third of that. Dirk takes none.
    expect(next.history.balances["ada"]?.burden).toBeCloseTo(4 - 8 / 3, 9);
    expect(next.history.balances["bob"]?.burden).toBeCloseTo(-4 / 3, 9);
    expect(next.history.holders["sweep"]?.balances).toEqual({
      ada: expect.closeTo(4 - 8 / 3, 9) as number,
      bob: expect.closeTo(-4 / 3, 9) as number,
    });
  });

  test("a leaver's name goes everywhere, and rules about them alone with it", () => {
    const { organised, plan } = after({
      rules: [
        { type: "pin", member: "cas", task: "make" },
        { type: "forbid", members: ["cas"], select: { tasks: "sweep" } },
        { type: "limit", of: "hours", max: 40, members: ["ada", "cas"] },
        { type: "support", supported: ["cas"] },
        { type: "home", max: 4 },
      ],
      locks: [{ task: "make", member: "cas" }, { task: "make" }],
      scope: { members: ["cas", "ada"] },
    });
    const next = nextHorizon(organised, plan, { leaving: ["cas"] });
    expect(next.rules).toMatchObject([{ type: "limit", members: ["ada"] }, { type: "home" }]);
    expect(next.locks).toEqual([{ task: "make" }]);
    expect(next.scope?.members).toEqual(["ada"]);
    expect(JSON.stringify(next)).not.toContain("cas");
  });

  test("after an elected member leaves, the terms from theirs on are open", () => {
    const staffing = { mode: "elected", term: 2, elected: ["bob", "bob", "ada", "cas", "ada"] } as const;
    const tasks = [...parts.tasks.slice(0, 2), task("chair", 1, { kind: "staff", staffing: { ...staffing, elected: [...staffing.elected] } })]; // prettier-ignore
    const organised = organisation({ ...parts, tasks });
    const next = nextHorizon(organised, truePlan(organised, []), { leaving: ["cas"] });
    expect(next.tasks[2]?.staffing).toMatchObject({ elected: ["ada"] });
  });

  test("who was away all horizon keeps the balance they came with", () => {
    const away = member("cas", 10, { availability: [{ periods: [0, 1, 2, 3], hours: 0 }] });
    const { organised, plan } = after({
      members: [...parts.members.slice(0, 2), away],
      history: {
        balances: { cas: { burden: -3 } },
        holders: { sweep: { balances: { cas: -3 } } },
      },
    });
    const next = nextHorizon(organised, plan);
    expect(next.history.balances["cas"]).toEqual({ burden: -3, staffLoad: 0 });
    expect(next.history.holders["sweep"]?.balances["cas"]).toBe(-3);
    // Not even an exemption or an absence makes a debt: ada and bob share what there was, 2 to 1.
    expect(next.history.balances["ada"]?.burden).toBeCloseTo(12 - 32 / 3, 9);
  });

  test("a cooldown of several turns reaches over the boundary", () => {
    const { organised, plan } = after({
      calendar: weeks(4),
      members: [...parts.members, member("dirk", 10), member("els", 10)],
    });
    const next = nextHorizon(organised, plan);
    const first = solveSync(next, { effort: 2_000 });
    const holders = first.assignments.filter(({ task: id }) => id === "sweep").map((row) => row.member);
    // Ada and bob held the last three turns, so neither holds the next; bob is free again after it.
    expect(["cas", "dirk", "els"]).toContain(holders[0]);
    expect(verify(next, first).ok).toBe(true);
  });

  test("refuses a newcomer under a name that is taken, and an empty group", () => {
    const { organised, plan } = after();
    expect(() => nextHorizon(organised, plan, { joining: [member("bob", 10)] })).toThrow(OrganisationError);
    expect(() => nextHorizon(organised, plan, { leaving: ["ada", "bob", "cas"] })).toThrow(OrganisationError);
  });
});
