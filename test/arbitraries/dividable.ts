import fc from "fast-check";
import type { OrganisationInput } from "../../src/parse.ts";

type TaskInput = OrganisationInput["tasks"][number];
type MemberInput = OrganisationInput["members"][number];

/** Hours and likes as people state them: in steps. */
const liking = fc.constantFrom(-2, -1, -1, 0, 0, 1, 2);

/**
 * Small groups in which there is a lot to choose: almost everybody is able, hours leave some room, tasks are whole. At most
 * 4 members and 6 turns, so that every division can be tried.
 */
export function dividable(): fc.Arbitrary<OrganisationInput> {
  return fc
    .record({ members: fc.integer({ min: 2, max: 4 }), tasks: fc.integer({ min: 3, max: 5 }) })
    .chain(({ members, tasks }) =>
      fc.record({
        tasks: fc.tuple(...Array.from({ length: tasks }, (_, index) => task(index))),
        members: fc.tuple(...Array.from({ length: members }, (_, index) => member(index, members, tasks))),
      }),
    )
    .map(({ tasks, members }) => ({
      schema: "beurtrol/1" as const,
      calendar: { periods: 1, weeksPerPeriod: 4 },
      competences: [{ id: "craft", learningHours: 40 }],
      processes: [{ id: "whole" }],
      tasks,
      dependencies: tasks
        .slice(1)
        .map(({ id }, index) => ({ from: tasks[index]?.id ?? "", to: id, kind: "after" as const })),
      members,
    }));
}

function task(index: number): fc.Arbitrary<TaskInput> {
  return fc.record({
    id: fc.constant(`task ${String(index)}`),
    hours: fc.constantFrom(2, 3, 4, 6),
    kind: fc.constantFrom("regulating" as const, "executing" as const, "supporting" as const),
    process: fc.constant("whole"),
    unpleasant: fc.constantFrom(0, 0, 0.5, 0.8),
    staffing: fc.constant({ mode: "fixed" as const }),
    portions: fc.constant(index === 0 ? 2 : 1),
    requires: fc.constantFrom({}, {}, { craft: 2 }),
  });
}

function member(index: number, members: number, tasks: number): fc.Arbitrary<MemberInput> {
  return fc.record({
    id: fc.constant(`member ${String(index)}`),
    hours: fc.constantFrom(1, 1.5, 2).map((room) => Math.ceil((4 * tasks * room) / members)),
    levels: fc.constantFrom({ craft: 3 }, { craft: 2 }, { craft: 1 }),
    preferences: fc
      .tuple(...Array.from({ length: tasks }, () => liking))
      .map((likes) => ({ tasks: Object.fromEntries(likes.map((like, at) => [`task ${String(at)}`, like])) })),
    wishes: fc.constantFrom([], [{ competence: "craft", level: 3 }]),
  });
}
