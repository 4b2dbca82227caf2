import fc from "fast-check";
import { KINDS } from "../../src/model/task.ts";
import type { OrganisationInput } from "../../src/parse.ts";
import type { World } from "./size.ts";
import { decimal, dictionary, oneOf, optional, periods, some, text } from "./values.ts";

export type MemberInput = OrganisationInput["members"][number];

/** A random member of the given id: often able, seldom without hours. */
export function member(id: string, world: World): fc.Arbitrary<MemberInput> {
  const { features, competences, processes } = world;
  const fields = fc.record({
    hours: fc.oneof(
      { weight: 9, arbitrary: decimal(8, 40) },
      { weight: 1, arbitrary: fc.constantFrom(0, 0.5, 4) },
    ),
    levels: dictionary(competences, fc.constantFrom(0, 1, 2, 3, 3, 4)),
  });
  const extras = optional({
    name: features.names && text,
    availability: features.absence && availability(world),
    slots: features.slots && world.slots.length > 0 && some(world.slots, 1),
    preferences: features.preferences && preferences(world),
    wishes: features.learners && competences.length > 0 && fc.array(wish(world), { maxLength: 2 }),
    stretch: features.stretch && stretch(),
    volunteers: some(world.tasks),
    exempt: features.exemptions && fc.array(exemption(world), { maxLength: 2 }),
    entitlement: fc.constantFrom(0, 0.5, 1, 2),
    home: processes.length > 0 && oneOf(processes),
    variety: fc.boolean(),
    groups: fc.record({ seniority: fc.constantFrom("junior", "senior") }, { noNullPrototype: true }),
    private: fc.boolean(),
    notes: features.names && fc.constantFrom<string | string[]>("een opmerking", ["a", "b"]),
    "x-payroll": features.names && fc.constantFrom<unknown>(17, { code: ["A", null] }),
  });
  return fc.tuple(fields, extras).map(([needed, extra]) => ({ id, ...needed, ...extra }));
}

/** Hours in some periods, each period told once: absent in one part of them, fewer or more hours in the other. */
function availability(world: World): fc.Arbitrary<NonNullable<MemberInput["availability"]>> {
  return fc
    .record({ all: periods(world), cut: fc.nat(world.periods), hours: decimal(0, 40), reason: text })
    .map(({ all, cut, hours, reason }) =>
      [
        { periods: all.slice(0, cut), hours: 0, reason },
        { periods: all.slice(cut), hours },
      ].filter((entry) => entry.periods.length > 0),
    );
}

function preferences(world: World): fc.Arbitrary<NonNullable<MemberInput["preferences"]>> {
  const liking = fc.oneof(fc.constantFrom(-2, -1, 0, 1, 2), decimal(-2, 2));
  return optional({
    tasks: dictionary(world.tasks, liking),
    tags: dictionary(world.tags, liking),
    processes: dictionary(world.processes, liking),
    kinds: dictionary(KINDS, liking),
  });
}

function wish(world: World) {
  const needed = fc.record({ competence: oneOf(world.competences), level: fc.integer({ min: 1, max: 4 }) });
  const extra = optional({ weight: decimal(0, 3), by: fc.nat(world.periods - 1) });
  return fc.tuple(needed, extra).map(([fields, more]) => ({ ...fields, ...more }));
}

function stretch(): fc.Arbitrary<NonNullable<MemberInput["stretch"]>> {
  return fc
    .tuple(decimal(0, 1), decimal(0, 1))
    .map(([one, other]) => ({ min: Math.min(one, other), max: Math.max(one, other) }));
}

function exemption(world: World) {
  const what = fc.oneof(
    oneOf(world.tasks).map((task) => ({ task })),
    oneOf(world.tags).map((tag) => ({ tag })),
  );
  return fc.tuple(what, text).map(([named, reason]) => ({ ...named, reason }));
}
