import { describe, expect, test } from "vitest";
import { preferenceOf } from "../../../src/verification/preference.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { factsOf } from "../../support/plan.ts";

test("available hours, and entitlements that add up to 1 over those who have them", () => {
  const facts = factsOf(
    organisation({
      calendar: { periods: 2, weeksPerPeriod: 3 },
      members: [
        member("ada", 20, { availability: [{ periods: [1], hours: 10 }] }),
        member("bob", 10, { entitlement: 30 }),
        member("cas", 0, { entitlement: 50 }),
      ],
    }),
    [],
  );
  // ada 3 x (20 + 10) = 90, bob 60 but entitled to 30, cas has none: 90 / 120 and 30 / 120.
  expect(facts.members.map(({ hours }) => hours)).toEqual([90, 60, 0]);
  expect(facts.members.map(({ entitlement }) => entitlement)).toEqual([0.75, 0.25, 0]);
});

test("the most specific preference wins", () => {
  const ofWork = (preferences: object, parts: object = {}) => {
    const organised = organisation({
      processes: [{ id: "sell" }],
      tasks: [task("work", 4, { process: "sell", tags: ["wet", "cold", "new"], unpleasant: 0.4, ...parts })],
      members: [member("ada", 40, { preferences })],
    });
    const [ada] = organised.members;
    const [work] = organised.tasks;
    return ada && work && preferenceOf(ada, work);
  };
  const all = {
    tasks: { work: 2 },
    tags: { wet: 1, cold: -0.5 },
    processes: { sell: -1 },
    kinds: { executing: 0.5 },
  };
  expect(ofWork(all)).toBe(2);
  expect(ofWork({ ...all, tasks: {} })).toBe(0.25);
  expect(ofWork({ ...all, tasks: {} }, { tags: ["dry"] })).toBe(-1);
  expect(ofWork({ kinds: { executing: 0.5 } })).toBe(0.5);
  expect(ofWork({})).toBe(-0.8);
});

describe("standing", () => {
  const learns = { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 3 }] };
  const standing = (taskParts: object, memberParts: object, organisationParts: object = {}) => {
    const facts = factsOf(
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
        competences: [{ id: "craft" }, { id: "law" }],
        processes: [{ id: "court", requirements: [{ type: "legalCertainty", norm: 1 }] }],
        tasks: [task("work", 4, { requires: { craft: 2 }, ...taskParts })],
        members: [member("ada", 40, { levels: { craft: 2 }, ...memberParts }), member("bob", 40)],
        ...organisationParts,
      }),
      [],
    );
    return facts.turns.map((turn) => facts.members[0] && facts.standings.of(facts.members[0], turn));
  };
  const always = (each: string) => [each, each];

  test("able: the level, or one that is only wished", () => {
    expect(standing({}, {})).toEqual(always("able"));
    expect(standing({}, { levels: {} })).toEqual(always("none"));
    expect(standing({ soft: true }, { levels: {} })).toEqual(always("able"));
  });

  test("present: with hours in every active period", () => {
    expect(standing({}, { availability: [{ periods: [1], hours: 0 }] })).toEqual(["able", "none"]);
    expect(
      standing({ staffing: { mode: "rotation", term: 2 } }, { availability: [{ periods: [1], hours: 0 }] }),
    ).toEqual(["none"]);
  });

  test("not exempt, by task or tag", () => {
    expect(standing({}, { exempt: [{ task: "work", reason: "kin" }] })).toEqual(always("none"));
    expect(standing({ tags: ["wet"] }, { exempt: [{ tag: "wet", reason: "skin" }] })).toEqual(always("none"));
    expect(standing({ tags: ["dry"] }, { exempt: [{ tag: "wet", reason: "skin" }] })).toEqual(always("able"));
  });

  test("a slot in common", () => {
    expect(standing({ slots: ["early"] }, { slots: ["late"] })).toEqual(always("none"));
    expect(standing({ slots: ["early"] }, {})).toEqual(always("able"));
    expect(standing({}, { slots: ["late"] })).toEqual(always("able"));
  });

  test("volunteers and candidates", () => {
    expect(standing({ staffing: { mode: "voluntary" } }, {})).toEqual(always("none"));
    expect(standing({ staffing: { mode: "voluntary" } }, { volunteers: ["work"] })).toEqual(always("able"));
    expect(standing({ staffing: { mode: "elected", term: 1 } }, {})).toEqual(always("able"));
    expect(standing({ staffing: { mode: "elected", term: 1, candidates: ["bob"] } }, {})).toEqual(
      always("none"),
    );
    expect(
      standing({ staffing: { mode: "elected", term: 1, candidates: ["bob"], elected: ["ada"] } }, {}),
    ).toEqual(always("able"));
  });

  test("learner: one level short in one competence, with the wish", () => {
    expect(standing({}, learns)).toEqual(always("learner"));
    expect(standing({}, { ...learns, wishes: [] })).toEqual(always("none"));
    expect(standing({}, { ...learns, wishes: [{ competence: "law", level: 3 }] })).toEqual(always("none"));
    expect(standing({ requires: { craft: 3 } }, learns)).toEqual(always("none"));
    expect(standing({ requires: { craft: 2, law: 1 } }, learns)).toEqual(always("none"));
  });

  test("no learners where they may not be", () => {
    expect(standing({ learners: false }, learns)).toEqual(always("none"));
    expect(standing({ aspect: "legal" }, learns)).toEqual(always("none"));
    expect(standing({ process: "court" }, learns)).toEqual(always("none"));
    expect(standing({ process: "court", learners: true }, learns)).toEqual(always("learner"));
    expect(standing({ staffing: { mode: "elected", term: 1 } }, learns)).toEqual(always("none"));
  });

  test("at most floor(q / people.min) portions, none for others", () => {
    const facts = factsOf(
      organisation({ calendar: weeks(1), tasks: [rotating("work", 4, { portions: 5, people: { min: 2 } })] }),
      [],
    );
    const [ada] = facts.members;
    const [turn] = facts.turns;
    expect(ada && turn && facts.standings.most(ada, turn)).toBe(2);
  });
});
