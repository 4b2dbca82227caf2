import fc from "fast-check";
import { goals as allGoals } from "../../src/goals/index.ts";
import type { OrganisationInput } from "../../src/parse.ts";
import { member } from "./member.ts";
import { plausible } from "./plausible.ts";
import { rules, selector } from "./rule.ts";
import { FEATURES, SIZE, type Features, type Size, type World } from "./size.ts";
import { task } from "./task.ts";
import { count, decimal, dictionary, oneOf, optional, periods, shares, some, text } from "./values.ts";

export interface OrganisationOptions {
  readonly size?: Partial<Size>;
  readonly features?: Partial<Features>;
}

/** Random organisation documents that are accepted, as one writes them: fields with a default are often absent. */
export function organisation(options: OrganisationOptions = {}): fc.Arbitrary<OrganisationInput> {
  const size = { ...SIZE, ...options.size };
  const features = { ...FEATURES, ...options.features };
  return world(size, features).chain((made) => inWorld(made));
}

function world(size: Size, features: Features): fc.Arbitrary<World> {
  const ids = (word: string, number: number) =>
    Array.from({ length: number }, (_, index) => `${word} ${index}`);
  return fc
    .record({
      periods: count(size.periods),
      tasks: count(size.tasks),
      members: count(size.members),
      competences: count(size.competences),
      processes: count(size.processes),
      slots: features.slots ? count(size.slots) : fc.constant(0),
    })
    .map((numbers) => ({
      size,
      features,
      periods: numbers.periods,
      tasks: ids("task", numbers.tasks),
      members: ids("member", numbers.members),
      competences: ids("competence", numbers.competences),
      processes: ids("process", numbers.processes),
      slots: ids("slot", numbers.slots),
      tags: ["tag 0", "tag 1", "tag 2"],
    }));
}

function inWorld(world: World): fc.Arbitrary<OrganisationInput> {
  const { features } = world;
  const needed = fc.record({
    calendar: calendar(world),
    tasks: fc.tuple(...world.tasks.map((id) => task(id, world))),
    members: fc.tuple(...world.members.map((id) => member(id, world))),
    competences: fc.tuple(...world.competences.map((id) => competence(id))),
    processes: fc.tuple(...world.processes.map((id) => process(id))),
  });
  const extras = optional({
    name: features.names && text,
    learning: optional({ pace: decimal(0.2, 1), mentoring: decimal(0, 1) }),
    dependencies: dependencies(world),
    rules: rules(world),
    goals: features.goals && goals(),
    scope: features.scope && scope(world),
    locks: features.locks && locks(world),
    asIs: features.asIs && asIs(world),
    history: features.history && history(world),
    "x-origin": features.names && fc.constant<unknown>({ sheet: "taken.xlsx", rows: [1, 2, null] }),
  });
  return fc
    .tuple(needed, extras)
    .map(([fields, extra]) => plausible({ schema: "beurtrol/1", ...fields, ...extra }));
}

function calendar(world: World): fc.Arbitrary<OrganisationInput["calendar"]> {
  const slots = fc.tuple(...world.slots.map((id) => decimal(4, 40).map((hours) => ({ id, hours }))));
  const extras = optional({
    start: fc.constantFrom("2026-01-05", "2024-02-29"),
    redistribution: world.features.redistribution && periods(world),
  });
  return fc
    .tuple(fc.constantFrom(1, 2, 4, 4.33, 13), slots, extras)
    .map(([weeksPerPeriod, parts, extra]) => ({
      periods: world.periods,
      weeksPerPeriod,
      ...extra,
      ...(parts.length > 0 ? { slots: parts } : {}),
    }));
}

function competence(id: string) {
  return optional({ name: text, learningHours: fc.constantFrom(20, 120, 400) }).map((extra) => ({
    id,
    ...extra,
  }));
}

function process(id: string) {
  const requirement = fc
    .tuple(
      fc.constantFrom("responseTime", "leadTime", "quality", "legalCertainty"),
      decimal(0, 48),
      optional({ unit: fc.constant("hours"), hard: fc.boolean(), description: text }),
    )
    .map(([type, norm, extra]) => ({ type, norm, ...extra }));
  return optional({
    name: text,
    client: fc.constantFrom("client 0", "client 1"),
    requirements: fc.array(requirement, { maxLength: 2 }),
  }).map((extra) => ({ id, ...extra }));
}

/** Links between different tasks; `after` leads from an earlier to a later task in a random order, so never in a circle. */
function dependencies(world: World): fc.Arbitrary<NonNullable<OrganisationInput["dependencies"]>> {
  if (world.tasks.length < 2) return fc.constant([]);
  const link = fc.record({
    ends: some(world.tasks, 2, 2),
    kind: fc.constantFrom("after", "after", "simultaneous", "information", "control"),
    backwards: fc.boolean(),
    extra: optional({
      delay: decimal(0, 10),
      strength: decimal(0.1, 10),
      friction: decimal(0, 5),
      mechanism: fc.constantFrom("results", "process", "mutual", "standard", "values"),
    }),
  });
  const [minLength, maxLength] = world.size.dependencies;
  return fc
    .record({ links: fc.array(link, { minLength, maxLength }), reversed: fc.boolean() })
    .map(({ links, reversed }) =>
      links.map(({ ends, kind, backwards, extra }) => {
        const turned = kind === "after" ? reversed : backwards;
        const [from = "", to = ""] = turned ? [...ends].reverse() : ends;
        return { from, to, kind, ...extra };
      }),
    );
}

function goals(): fc.Arbitrary<NonNullable<OrganisationInput["goals"]>> {
  const names = allGoals.map((goal) => goal.name);
  const order = fc
    .tuple(fc.shuffledSubarray([...names], { minLength: 1 }), fc.integer({ min: 1, max: names.length }))
    .map(([chosen, cut]) => [chosen.slice(0, cut), chosen.slice(cut)].filter((tier) => tier.length > 0));
  return optional({
    weights: dictionary(names, fc.constantFrom(0, 0.5, 1, 4)),
    order,
    inequalityAversion: fc.constantFrom<1 | 2>(1, 2),
    criteria: fc.constant([
      { measure: "handOvers", direction: "lower" as const, threshold: 0.4, owner: "het team" },
    ]),
  });
}

function scope(world: World): fc.Arbitrary<NonNullable<OrganisationInput["scope"]>> {
  return optional({
    mode: fc.constantFrom<"whole" | "pilot">("whole", "pilot"),
    tasks: selector(world),
    members: some(world.members, 1),
  });
}

function locks(world: World): fc.Arbitrary<NonNullable<OrganisationInput["locks"]>> {
  const lock = fc
    .tuple(oneOf(world.tasks), optional({ member: oneOf(world.members), periods: periods(world) }))
    .map(([locked, extra]) => ({ task: locked, ...extra }));
  return fc.array(lock, { maxLength: 2 });
}

function asIs(world: World): fc.Arbitrary<NonNullable<OrganisationInput["asIs"]>> {
  return dictionary(world.tasks, shares(world.members)).map((divisions) =>
    Object.entries(divisions).map(([divided, parts]) => ({ task: divided, shares: parts })),
  );
}

function history(world: World): fc.Arbitrary<NonNullable<OrganisationInput["history"]>> {
  return optional({
    balances: dictionary(world.members, optional({ burden: decimal(-20, 20), staffLoad: decimal(-20, 20) })),
    holders: dictionary(
      world.tasks,
      optional({
        members: some(world.members, 0, 2),
        earlier: fc.array(some(world.members, 0, 2), { maxLength: 2 }),
        terms: dictionary(world.members, fc.nat(2)),
        balances: dictionary(world.members, decimal(-20, 20)),
      }),
    ),
  });
}
