import { describe, expect, test } from "vitest";
import type { Assignment, Plan } from "../../../src/model/plan.ts";
import { verify } from "../../../src/verify.ts";
import { organisation, task } from "../../support/organisation.ts";
import { truePlan } from "../../support/plan.ts";
import { found, learner, lies, plan, row, withRow } from "./fixture.ts";

describe("rows", () => {
  const extra = (change: Partial<Assignment>) => ({
    assignments: [...plan.assignments, { ...found(learner), ...change }],
  });

  test.each([
    [
      "an unknown member",
      extra({ member: "toString" }),
      'The plan names an unknown member "toString" for "make".',
    ],
    ["an unknown task", extra({ task: "valueOf" }), '"valueOf" has no turn from period 0 to period 1.'],
    ["periods that are no turn", extra({ last: 0 }), '"make" has no turn from period 0 to period 0.'],
    [
      "a wrong number of portions",
      withRow(learner, { of: 5 }),
      'ada as learner of "make" in periods 0-1: the plan counts 5 portions, there are 4.',
    ],
    [
      "a learner called holder",
      withRow(learner, { role: "holder" }),
      'ada is holder of "make" in periods 0-1 in the plan, but should be learner.',
    ],
    [
      "wrong hours",
      withRow(learner, { hours: 10.001 }),
      'ada as learner of "make" in periods 0-1: the plan says 10.001 hours a week, it is 10.',
    ],
    ["a row twice", extra({}), 'ada stands twice as learner of "make" in periods 0-1.'],
    [
      "more than one may hold",
      withRow(learner, { portions: 3, hours: 15 }),
      'ada as learner of "make" in periods 0-1: 3 portions, while one member may hold at most 2.',
    ],
    [
      "more than there is",
      withRow(learner, { portions: 3, hours: 15 }),
      '5 portions of the turn "make" in periods 0-1 are held, while there are 4.',
    ],
    [
      "a deputy where there is none",
      extra({ role: "deputy", portions: 1, of: 1, hours: 0 }),
      'ada stands by for "make" in periods 0-1, which has no deputy.',
    ],
    [
      "advice where none is asked",
      extra({ role: "adviser", portions: 1, of: 1, hours: 0 }),
      'ada advises on "make" in periods 0-1, which asks no advice.',
    ],
    [
      "two deputies",
      {
        assignments: [...plan.assignments, { ...found(row("ada", "keep", "deputy")), member: "bob" }],
      },
      '2 portions of the deputy turn of "keep" in periods 0-1 are held, while there are 1.',
    ],
    [
      "shadowing of the wrong size",
      withRow(row("ada", "sweep", "shadow"), { hours: 3 }),
      'ada looks on at "sweep" in period 0: the plan says 3 hours a week, it is 2.',
    ],
    [
      "shadowing of other portions",
      withRow(row("ada", "sweep", "shadow"), { portions: 1 }),
      'ada looks on at "sweep" in period 0 for 1 of 2 portions; it is 2 of 2.',
    ],
    [
      "shadowing by another",
      withRow(row("ada", "sweep", "shadow"), { member: "bob" }),
      'bob looks on at "sweep" in period 0, but takes no turn over then, or stands twice.',
    ],
    [
      "shadowing untold",
      { assignments: plan.assignments.filter(({ role }) => role !== "shadow") },
      'ada takes "sweep" over after period 0, but the plan has no row for the 2 hours a week of looking on.',
    ],
  ] satisfies [string, Partial<Plan>, string][])("%s", (_what, changes, message) => {
    expect(lies(changes)).toContain(message);
  });

  test("somebody who may not hold it", () => {
    const strict = organisation({
      competences: [{ id: "craft" }],
      tasks: [task("make", 4, { requires: { craft: 2 } })],
    });
    const { violations } = verify(strict, truePlan(strict, [["ada", "make", 1]]));
    expect(violations.map(({ message }) => message)).toEqual([
      'ada is neither able to hold "make" in period 0 nor a learner for it.',
    ]);
  });

  test("hours may differ by a millionth of their size", () => {
    expect(lies(withRow(learner, { hours: 10 + 0.9e-5 }))).toEqual([]);
    expect(lies(withRow(learner, { hours: 10 + 1.1e-5 }))).toHaveLength(1);
  });
});
