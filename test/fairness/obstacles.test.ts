import { describe, expect, test } from "vitest";
import { certify } from "../../src/fairness/index.ts";
import { member, organisation, rotating, task, weeks } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

type Parts = Parameters<typeof organisation>[0];

/** What is said of Ada, who holds all the bins. */
function ada(parts: Parts, held: readonly Held[]) {
  const group = organisation(parts);
  const found = certify(group, truePlan(group, held)).members.find((own) => own.member === "ada");
  if (found === undefined) throw new Error("ada has no part");
  return found;
}

const bins = rotating("bins", 4, { unpleasant: 1, portions: 1 });
const both: readonly Held[] = [
  ["ada", "bins", 1, 0],
  ["ada", "bins", 1, 1],
];

describe("Ada holds both turns of the bins", () => {
  const twoMembers = (ben: ReturnType<typeof member>, more: Parts = {}) =>
    ada({ calendar: weeks(2), tasks: [bins], members: [member("ada", 20), ben], ...more }, both);

  test("Ben could take one", () => {
    const found = twoMembers(member("ben", 20));
    expect(found.certificates.propx).toEqual({ holds: false, because: "movable" });
    expect(found.move).toEqual({ task: "bins", first: 0, last: 0, portions: 1, to: "ben", inReturn: null });
    expect(found.envies).toEqual([{ of: "ben", healing: null }]);
    expect(found).toMatchObject({ margin: 2, maximinShare: 4, heavierThan: ["ben"] });
  });

  test("Ben is exempt: no other plan would do", () => {
    const found = twoMembers(member("ben", 20, { exempt: [{ task: "bins", reason: "back" }] }));
    for (const notion of ["proportional", "propx", "ef1", "eq1", "maximin"] as const)
      expect(found.certificates[notion]).toEqual({ holds: false, because: "unavoidable" });
    expect(found.relief.map(({ forced, others }) => [forced, others])).toEqual([
      [1, []],
      [1, []],
    ]);
  });

  test("Ben is away in the second week, and has too few hours in the first", () => {
    const availability = [
      { periods: [0], hours: 3 },
      { periods: [1], hours: 0 },
    ];
    const [first, second] = twoMembers(member("ben", 20, { availability })).relief;
    expect(first).toMatchObject({ away: [], others: [{ member: "ben", kind: "hours" }], forced: 1 });
    expect(second).toMatchObject({ away: ["ben"], others: [], forced: 1 });
  });

  test("Ben's hours are full with other work, of which Ada knows nothing", () => {
    const cook = task("cook", 20, { requires: { craft: 2 }, portions: 1 });
    const found = ada(
      {
        calendar: weeks(2),
        competences: [{ id: "craft" }],
        tasks: [bins, cook],
        members: [member("ada", 20), member("ben", 20, { levels: { craft: 2 } })],
      },
      [...both, ["ben", "cook", 1]],
    );
    expect(found.relief[0]?.others).toEqual([{ member: "ben", kind: "busy", rules: [] }]);
    expect(found.certificates.eq1).toEqual({ holds: false, because: "stuck" });
  });

  test("a rule keeps Ben from it, by its name", () => {
    const rules = [{ id: "not-ben", type: "limit" as const, select: { tasks: "bins" }, of: "count" as const, max: 0, members: ["ben"] }]; // prettier-ignore
    const found = twoMembers(member("ben", 20), { rules });
    expect(found.relief[0]?.others).toEqual([{ member: "ben", kind: "rules", rules: ["not-ben"] }]);
  });

  test("it is pinned to Ada", () => {
    const rules = [{ id: "ada-does-it", type: "pin" as const, task: "bins", member: "ada" }];
    const found = twoMembers(member("ben", 20), { rules });
    expect(found.certificates.proportional.because).toBe("unavoidable");
    expect(found.relief[0]).toMatchObject({ others: [{ kind: "rules", rules: ["pin"] }], forced: 1 });
  });

  test("Ben has no part in it, and Cas is not there at all", () => {
    const group = organisation({
      calendar: weeks(2),
      tasks: [bins],
      members: [
        member("ada", 20, { entitlement: 1 }),
        member("ben", 20, { entitlement: 0 }),
        member("cas", 0),
      ],
    });
    const found = certify(group, truePlan(group, [["ada", "bins", 1, 0], ["ben", "bins", 1, 1]])); // prettier-ignore
    expect(found.withoutPart).toEqual([
      { member: "ben", hasHours: true, burden: 4 },
      { member: "cas", hasHours: false, burden: 0 },
    ]);
    expect(found.members.map((own) => own.certificates.propx.holds)).toEqual([true]);
  });

  test("Ben carried them all before", () => {
    const history = { balances: { ada: { burden: -4 }, ben: { burden: 4 } } };
    const found = twoMembers(member("ben", 20), { history });
    expect(found.certificates.proportional).toEqual({ holds: false, because: "history" });
    expect(found).toMatchObject({ carriedBefore: -4, margin: 2, marginWithHistory: 1, move: null });
    expect(found.relief[0]?.others).toEqual([{ member: "ben", kind: "heavier", rules: [] }]);
  });
});

test("a learner's turn takes its mentor along when it goes to another", () => {
  const found = ada(
    {
      calendar: weeks(2),
      competences: [{ id: "craft" }],
      tasks: [rotating("drains", 4, { unpleasant: 1, portions: 1, requires: { craft: 2 } })],
      members: [
        member("ada", 20, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 3 }] }),
        member("ben", 20, { levels: { craft: 3 } }),
      ],
    },
    [
      ["ada", "drains", 1, 0],
      ["ada", "drains", 1, 1],
    ],
  );
  expect(found.move).toMatchObject({ task: "drains", to: "ben" });
});

test("who minds nothing has no fair share, and every certificate", () => {
  const found = ada(
    {
      calendar: weeks(2),
      tasks: [bins],
      members: [member("ada", 20, { preferences: { tasks: { bins: 1 } } }), member("ben", 20)],
    },
    both,
  );
  expect(found).toMatchObject({ burden: 0, fairShare: null, margin: null, marginWithHistory: null });
  expect(Object.values(found.certificates).every(({ holds }) => holds === true)).toBe(true);
});

test("a turn held by several is taken apart in portions", () => {
  const found = ada(
    {
      tasks: [task("drains", 8, { unpleasant: 1, portions: 2 })],
      members: [member("ada", 20), member("ben", 20)],
    },
    [
      ["ada", "drains", 1],
      ["ben", "drains", 1],
    ],
  );
  expect(found).toMatchObject({ burden: 4, margin: 1, maximinShare: 4, envies: [], heavierThan: [] });
});
