import { describe, expect, test } from "vitest";
import { ContradictionError } from "../../src/contradiction.ts";
import { nextHorizon } from "../../src/fairness/nextHorizon.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Plan, Role } from "../../src/model/plan.ts";
import { parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, task, weeks } from "../support/organisation.ts";

type Staffing = OrganisationInput["tasks"][number]["staffing"];

/** One role of 4 hours, four weeks, and three members of 8 hours. */
const role = (staffing: Staffing, parts: Partial<OrganisationInput> = {}) =>
  organisation({
    calendar: weeks(4),
    tasks: [task("role", 4, { kind: "staff", ...(staffing === undefined ? {} : { staffing }) })],
    members: [member("ada", 8), member("bob", 8), member("cas", 8)],
    ...parts,
  });
function solved(organised: Organisation): Plan {
  const plan = solveSync(organised, { effort: 5_000 });
  expect(verify(organised, plan).violations).toEqual([]);
  return plan;
}
const rows = (plan: Plan, as: Role) =>
  plan.assignments.filter(({ role: each }) => each === as).map(({ member: id, first, last }) => [id, first, last] as const); // prettier-ignore
const names = (plan: Plan, as: Role = "holder") => rows(plan, as).map(([id]) => id);

describe("rotation", () => {
  test("turns last a term, the holder of one rests at the next", () => {
    const plan = solved(role({ mode: "rotation", term: 2, cooldown: 1 }));
    expect(rows(plan, "holder").map(([, first, last]) => [first, last])).toEqual([[0, 1], [2, 3]]); // prettier-ignore
    expect(new Set(names(plan)).size).toBe(2);
  });

  test("with a rest of two turns three take turns; with four turns the first comes round again", () => {
    const [first, second, third, fourth] = names(solved(role({ mode: "rotation", cooldown: 2 })));
    expect(new Set([first, second, third]).size).toBe(3);
    expect(fourth).toBe(first);
  });

  test("the successor looks on in the period before, and has hours for that", () => {
    const plan = solved(role({ mode: "rotation", handOverHours: 1, shadow: 2 }));
    const looking = plan.assignments.filter((row) => row.role === "shadow");
    expect(looking.map(({ first, hours }) => [first, hours])).toEqual([[0, 3], [1, 3], [2, 3]]); // prettier-ignore
    expect(looking.map((row) => row.member)).toEqual(names(plan).slice(1));
    // Who holds a turn and looks on for the next is busy for 4 + 3 hours; with 6 hours that is too much.
    const short = [member("ada", 6), member("bob", 6)];
    const tight = solved(
      role({ mode: "rotation", cooldown: 0, handOverHours: 1, shadow: 2 }, { members: short }),
    );
    const held = names(tight);
    for (const [place, id] of held.slice(1).entries()) expect(held[place]).not.toBe(id);
  });

  test("a duty of no rest may stay with one person", () => {
    expect(names(solved(role({ mode: "rotation", cooldown: 0 }, { members: [member("ada", 8)] })))).toEqual(Array(4).fill("ada")); // prettier-ignore
  });

  test("where too few are able the rest is waived, and the plan says so", () => {
    const plan = solved(role({ mode: "rotation" }, { members: [member("ada", 8)] }));
    expect(plan.waived.map(({ first, able, needed }) => [first, able, needed])).toEqual([[1, 1, 2], [2, 1, 2], [3, 1, 2]]); // prettier-ignore
  });
});

describe("fixed", () => {
  test("the same hands all season, and somebody else who is able and present stands by", () => {
    const members = [member("ada", 8, { levels: { craft: 2 } }), member("bob", 8, { levels: { craft: 2 } }), member("cas", 8)]; // prettier-ignore
    const tasks = [task("role", 4, { kind: "staff", requires: { craft: 2 }, staffing: { mode: "fixed" } })];
    const plan = solved(role(undefined, { competences: [{ id: "craft" }], tasks, members }));
    expect([names(plan)[0], names(plan, "deputy")[0]].sort()).toEqual(["ada", "bob"]);
    expect(rows(plan, "deputy")).toMatchObject([[expect.any(String), 0, 3]]);
  });

  test("who is away in one period cannot stand by: the gap is told", () => {
    const away = member("bob", 8, { availability: [{ periods: [2], hours: 0 }] });
    const plan = solved(role({ mode: "fixed" }, { members: [member("ada", 8), away] }));
    expect(names(plan)).toEqual(["ada"]);
    expect(plan.uncovered).toMatchObject([{ role: "deputy", first: 0, last: 3 }]);
    expect(plan.unmet).toMatchObject([{ rule: "deputy", cost: 1 }]);
  });

  test("without a deputy nobody stands by", () => {
    expect(names(solved(role({ mode: "fixed", deputy: false })), "deputy")).toEqual([]);
  });
});

describe("voluntary", () => {
  test("goes to volunteers only", () => {
    const members = [member("ada", 8), member("bob", 8, { volunteers: ["role"] })];
    expect(names(solved(role({ mode: "voluntary" }, { members })))).toEqual(["bob"]);
  });

  test("without volunteers it stays open, rather than fall to somebody", () => {
    const plan = solved(role({ mode: "voluntary" }));
    expect(names(plan)).toEqual([]);
    expect(plan.uncovered).toMatchObject([{ role: "holder", reason: "nobody-able", able: 0 }]);
  });
});

describe("elected: the coordinator", () => {
  const coordinator = (parts: object) => role({ mode: "elected", term: 2, maxTerms: 1, ...parts });

  test("those elected hold their terms", () => {
    const plan = solved(coordinator({ elected: ["cas", "ada"] }));
    expect(rows(plan, "holder")).toEqual([["cas", 0, 1], ["ada", 2, 3]]); // prettier-ignore
  });

  test("before the election, candidates only, and nobody beyond the limit of terms", () => {
    expect(names(solved(coordinator({ candidates: ["bob", "cas"] }))).sort()).toEqual(["bob", "cas"]);
    const alone = solved(coordinator({ candidates: ["bob"] }));
    expect(names(alone)).toEqual(["bob"]);
    expect(alone.uncovered).toMatchObject([{ role: "holder", reason: "rules", blocking: ["term"] }]);
  });

  test("the limit reaches over horizons: no re-election beyond it", () => {
    const first = coordinator({ elected: ["cas", "ada"] });
    const next = nextHorizon(first, solved(first));
    // Cas and ada have served their one term; only bob may still be elected, for one of the two.
    expect(names(solved(next))).toEqual(["bob"]);
    const document = next as unknown as OrganisationInput;
    const again = parseOrganisation({
      ...document,
      tasks: document.tasks.map((each) => ({ ...each, staffing: { mode: "elected", term: 2, maxTerms: 1, elected: ["cas"] } })),
    }); // prettier-ignore
    expect(() => solveSync(again, { effort: 1_000 })).toThrow(ContradictionError);
  });
});
