import fc from "fast-check";
import { KINDS } from "../../src/model/task.ts";
import type { OrganisationInput } from "../../src/parse.ts";
import type { World } from "./size.ts";
import { count, decimal, dictionary, oneOf, optional, periods, some, text } from "./values.ts";

export type TaskInput = OrganisationInput["tasks"][number];
type StaffingInput = NonNullable<TaskInput["staffing"]>;

export const ASPECTS = ["planning", "quality", "client", "legal"];
export const MAINS = ["main 0", "main 1"];

/** A random task of the given id. */
export function task(id: string, world: World): fc.Arbitrary<TaskInput> {
  const { features, competences, processes } = world;
  const fields = fc.record({
    hours: decimal(0.25, 24),
    kind: oneOf(KINDS),
    requires:
      competences.length > 0 ? dictionary(competences, fc.constantFrom(1, 2, 2, 3, 4), 2) : fc.constant({}),
    people: people(world),
  });
  const extras = optional({
    name: features.names && text,
    main: oneOf(MAINS),
    process: processes.length > 0 && oneOf(processes),
    aspect: oneOf(ASPECTS),
    soft: features.soft && fc.boolean(),
    learners: features.learners && fc.boolean(),
    slots: features.slots && world.slots.length > 0 && some(world.slots, 1),
    duration: decimal(0, 20),
    unit: fc.constant("days"),
    unpleasant: fc.constantFrom(0, 0.1, 0.3, 0.5, 0.75, 1),
    routine: fc.boolean(),
    clientValue: fc.constantFrom(0, 0.5, 1),
    priority: fc.integer({ min: 1, max: 5 }),
    staffing: staffing(world),
    central: fc.constantFrom("complexity", "scale", "uniformity"),
    advice: features.companions && competences.length > 0 && advice(world),
    periods: periods(world),
    tags: some(world.tags),
    description: features.names && text,
  });
  return fc.tuple(fields, extras).map(([{ people: division, ...needed }, extra]) => {
    const staffed = features.staffing
      ? extra
      : { ...extra, staffing: extra.staffing ?? ({ mode: "fixed" } as const) };
    const barred = features.learners ? {} : { learners: false };
    return { id, ...needed, ...division, ...staffed, ...barred };
  });
}

/** People and portions that go together. */
function people(world: World): fc.Arbitrary<Pick<TaskInput, "people" | "portions">> {
  return fc
    .record({
      min: fc.constantFrom(1, 1, 1, 1, 2, 3),
      above: fc.option(fc.nat(2)),
      portions: fc.option(count(world.size.portions), { freq: 2 }),
    })
    .map(({ min, above, portions }) => ({
      people: above === null ? { min } : { min, max: min + above },
      ...(portions === null ? {} : { portions: Math.max(min, portions) }),
    }));
}

function advice(world: World): fc.Arbitrary<NonNullable<TaskInput["advice"]>> {
  const needed = fc.record({ competence: oneOf(world.competences), hours: decimal(0.1, 2) });
  return fc
    .tuple(needed, optional({ level: fc.integer({ min: 1, max: 4 }) }))
    .map(([fields, extra]) => ({ ...fields, ...extra }));
}

/** Any mode of staffing; only `fixed` if the others are switched off. */
function staffing(world: World): fc.Arbitrary<StaffingInput> {
  const { companions } = world.features;
  const fixed = optional({ deputy: companions && fc.boolean() }).map((extra) => ({
    mode: "fixed" as const,
    ...extra,
  }));
  const plain = fixed.map((made) => (companions ? made : { ...made, deputy: false }));
  if (!world.features.staffing) return plain;
  const term = fc.integer({ min: 1, max: world.periods });
  const rotation = optional({
    term,
    cooldown: fc.integer({ min: 0, max: 2 }),
    handOverHours: companions && decimal(0, 4),
    shadow: companions && decimal(0, 4),
  }).map((extra) => ({ mode: "rotation" as const, ...extra }));
  const voluntary = optional({ compensation: text }).map((extra) => ({
    mode: "voluntary" as const,
    ...extra,
  }));
  const elected = optional({
    term,
    maxTerms: fc.integer({ min: 1, max: 3 }),
    candidates: some(world.members),
    elected: some(world.members, 0, 1),
  }).map((extra) => ({ mode: "elected" as const, ...extra }));
  return fc.oneof(plain, rotation, voluntary, elected);
}
