import fc from "fast-check";
import { KINDS } from "../../src/model/task.ts";
import type { OrganisationInput } from "../../src/parse.ts";
import type { World } from "./size.ts";
import { ASPECTS, MAINS } from "./task.ts";
import { decimal, oneOf, optional, periods, some, text } from "./values.ts";

export type RuleInput = NonNullable<OrganisationInput["rules"]>[number];
type SelectorInput = NonNullable<NonNullable<OrganisationInput["scope"]>["tasks"]>;

/** Every type of stated rule, each with random fields. */
function ruleOfType(world: World): Readonly<Record<RuleInput["type"], fc.Arbitrary<RuleInput> | null>> {
  const { competences, members, processes, tasks } = world;
  const select = selector(world);
  const when = periods(world);
  const whom = some(members, 1);
  const number = fc.integer({ min: 1, max: 3 });
  const level = fc.integer({ min: 1, max: 4 });
  const within = fc.constantFrom("process", "any");
  const two = { first: select, second: select };
  const share = decimal(0, 1);
  return {
    pin: make("pin", { member: oneOf(members), task: oneOf(tasks) }, { share, periods: when }),
    forbid: make("forbid", { members: some(members, 1, 2), select }, { periods: when }),
    apart: make("apart", two, { within, strict: fc.boolean() }),
    together: make("together", two, { within }),
    limit: limit(world),
    everyone: fc.oneof(make("everyone", {}, { select, members: whom }), make("inTurn", {}, { select })),
    // Drawn in the place of `everyone`, which asks nearly the same.
    inTurn: null,
    backup: make(
      "backup",
      {},
      { select, min: number, of: fc.constantFrom("able", "holders"), periods: when },
    ),
    home: make("home", { max: fc.nat(2) }, { select, members: whom, periods: when }),
    faces: make(
      "faces",
      { max: number },
      { select, clients: processes.length > 0 && some(processes, 1), periods: when },
    ),
    change: make("change", { max: share }, {}),
    dominance: make("dominance", { max: share }, { select, members: whom, periods: when }),
    cover:
      competences.length === 0
        ? null
        : make(
            "cover",
            { competence: oneOf(competences) },
            {
              level,
              min: number,
              select,
              slots: world.slots.length > 0 && some(world.slots, 1),
              periods: when,
            },
          ),
    support: make(
      "support",
      {},
      {
        select,
        competence: competences.length > 0 && oneOf(competences),
        level,
        ratio: decimal(0.1, 2),
        supported: some(members, 1, 2),
        periods: when,
      },
    ),
    stretch: make("stretch", {}, { min: decimal(0, 0.5), max: decimal(0.5, 1), members: whom }),
    part: make(
      "part",
      {},
      { min: share, aspects: some(ASPECTS, 1), processes: processes.length > 0 && some(processes, 1) },
    ),
  };
}

/** Rules in a random order, with ids that differ; soft with a weight, hard or elastic without. */
export function rules(world: World): fc.Arbitrary<RuleInput[]> {
  const { hardRules, softRules, pins } = world.features;
  if (!hardRules && !softRules) return fc.constant([]);
  const kinds = Object.entries(ruleOfType(world)).flatMap(([type, made]) =>
    made === null || (type === "pin" && !pins) ? [] : [made],
  );
  const weight = fc.oneof(
    ...(hardRules ? [fc.constant(undefined)] : []),
    ...(softRules ? [fc.constantFrom(0, 0.5, 1, 10)] : []),
  );
  const extra = optional({ because: text });
  const [min, max] = world.size.rules;
  return fc
    .array(fc.tuple(fc.oneof(...kinds), weight, extra, fc.boolean()), { minLength: min, maxLength: max })
    .map((list) =>
      list.map(([rule, price, more, named], index) => ({
        ...rule,
        ...more,
        ...(price === undefined ? {} : { weight: price }),
        ...(named ? { id: `rule ${index}` } : {}),
      })),
    );
}

export function selector(world: World): fc.Arbitrary<SelectorInput> {
  const oneOrMore = <Item>(items: readonly Item[]) => fc.oneof(oneOf(items), some(items, 1));
  const one: fc.Arbitrary<SelectorInput>[] = [
    fc.constant({}),
    fc.record({ tasks: oneOrMore(world.tasks) }),
    fc.record({ main: oneOrMore(MAINS) }),
    fc.record({ kind: oneOrMore(KINDS) }),
    fc.record({ aspect: oneOrMore(ASPECTS) }),
    fc.record({ tag: oneOrMore(world.tags) }),
    fc.record({ staffing: oneOrMore(["fixed", "rotation", "voluntary", "elected"] as const) }),
    fc.record({ unpleasant: fc.oneof(fc.boolean(), decimal(0, 1)) }),
  ];
  if (world.processes.length > 0) one.push(fc.record({ process: oneOrMore(world.processes) }));
  // Spread, so that the objects have the usual prototype.
  return fc
    .array(fc.oneof(...one), { minLength: 1, maxLength: 2 })
    .map((parts) => Object.assign({}, ...parts) as SelectorInput);
}

function limit(world: World): fc.Arbitrary<RuleInput> {
  const bounds = fc
    .tuple(fc.option(decimal(0, 6)), fc.option(decimal(0, 6), { freq: 4 }))
    .map(([one, other]) => {
      if (one === null) return { max: other ?? 4 };
      return other === null ? { min: one } : { min: Math.min(one, other), max: Math.max(one, other) };
    });
  const rule = make(
    "limit",
    { of: fc.constantFrom("hours", "share", "count", "burden") },
    {
      select: selector(world),
      each: fc.constantFrom("all", "task", "process"),
      over: fc.constantFrom("period", "horizon"),
      members: some(world.members, 1),
      periods: periods(world),
    },
  );
  return fc.tuple(rule, bounds).map(([stated, numbers]) => ({ ...stated, ...numbers }));
}

type Fields = Readonly<Record<string, fc.Arbitrary<unknown> | false>>;

function make(
  type: RuleInput["type"],
  needed: Readonly<Record<string, fc.Arbitrary<unknown>>>,
  more: Fields,
): fc.Arbitrary<RuleInput> {
  return fc
    .tuple(fc.record(needed, { noNullPrototype: true }), optional<Record<string, unknown>>(more))
    .map(([fields, extra]) => ({ type, ...fields, ...extra }) as RuleInput);
}
