import { describe, expect, test } from "vitest";
import { parseScenarios, ScenariosError, withScenario } from "../../../src/scenarios/index.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";

const group = organisation({
  calendar: weeks(6),
  competences: [{ id: "oven" }],
  processes: [{ id: "bread" }, { id: "shop" }],
  tasks: [
    task("bake", 10, { process: "bread", requires: { oven: 2 }, portions: 5 }),
    task("sell", 8, { process: "shop" }),
    rotating("clean", 4, { process: "shop", unpleasant: 0.8 }),
  ],
  dependencies: [{ from: "bake", to: "sell", kind: "after" }],
  members: [
    member("ann", 12, { levels: { oven: 3 }, preferences: { tasks: { bake: 2, sell: -1 } } }),
    member("bo", 12, { exempt: [{ task: "clean", reason: "back" }] }),
    member("cas", 8, { volunteers: ["clean"] }),
  ],
  rules: [
    { type: "limit", select: { tasks: ["sell", "clean"] }, of: "hours", max: 9 },
    { type: "pin", member: "ann", task: "bake" },
    { type: "forbid", members: ["ann"], select: { tasks: "clean" }, id: "not ann" },
  ],
  asIs: [{ task: "sell", shares: { bo: 1 } }],
  locks: [{ task: "bake", member: "ann", periods: [0] }],
});

const read = (...operations: unknown[]) =>
  parseScenarios({ schema: "beurtrol-scenarios/1", scenarios: [{ name: "what if", operations }] }, group);

function after(...operations: unknown[]) {
  const [scenario] = read(...operations).scenarios;
  if (scenario === undefined) throw new Error("no scenario");
  return withScenario(group, scenario);
}

describe("operations", () => {
  test("a member works a part of their hours for a time", () => {
    const [ann] = after({ kind: "part", member: "ann", part: 0.5, from: 2, to: 3 }).members;
    expect(ann?.availability).toEqual([{ periods: [2, 3], hours: 6 }]);
  });

  test("more work always: more hours, and portions of the same size", () => {
    const [bake] = after({ kind: "volume", select: { process: "bread" }, times: 1.2 }).tasks;
    expect([bake?.hours, bake?.portions]).toEqual([12, 6]);
  });

  test("a peak is a task of its own that is liked, forbidden and ruled like the first", () => {
    const peak = after({ kind: "volume", select: { tasks: ["sell", "clean"] }, times: 1.5, periods: [1, 4] });
    expect(peak.tasks.map(({ id, hours, periods }) => [id, hours, periods])).toEqual([
      ["bake", 10, undefined],
      ["sell", 8, undefined],
      ["sell +", 4, [1, 4]],
      ["clean", 4, undefined],
      ["clean +", 2, [1, 4]],
    ]);
    expect(peak.members[0]?.preferences.tasks).toEqual({ bake: 2, sell: -1, "sell +": -1 });
    expect(peak.members[1]?.exempt.map((own) => own.task)).toEqual(["clean", "clean +"]);
    expect(peak.members[2]?.volunteers).toEqual(["clean", "clean +"]);
    expect(peak.rules[0]).toMatchObject({ select: { tasks: ["sell", "sell +", "clean", "clean +"] } });
    expect(peak.dependencies.map(({ from, to }) => [from, to])).toEqual([
      ["bake", "sell"],
      ["bake", "sell +"],
    ]);
  });

  test("less work in some periods: what there is always, and the rest in the others", () => {
    const less = after({ kind: "volume", select: { tasks: "sell" }, times: 0.25, periods: [5] });
    const own = less.tasks.filter(({ id }) => id.startsWith("sell"));
    expect(own.map(({ hours, periods }) => [hours, periods])).toEqual([[2, undefined], [6, [0, 1, 2, 3, 4]]]); // prettier-ignore
    const none = after({ kind: "volume", select: { tasks: "sell" }, times: 0, periods: [5] });
    const left = none.tasks.filter(({ id }) => id.startsWith("sell"));
    expect(left.map(({ hours, periods }) => [hours, periods])).toEqual([[8, [0, 1, 2, 3, 4]]]);
  });

  test("a client who is gone takes the work along, and everything that names it", () => {
    const gone = after({ kind: "volume", select: { process: "bread" }, times: 0 });
    expect(gone.tasks.map(({ id }) => id)).toEqual(["sell", "clean"]);
    expect([gone.dependencies, gone.locks]).toEqual([[], []]);
    expect(gone.members[0]?.preferences.tasks).toEqual({ sell: -1 });
    // The pin is gone, and the others keep the names that they went by.
    expect(gone.rules.map(({ type, id }) => [type, id])).toEqual([
      ["limit", "limit 1"],
      ["forbid", "not ann"],
    ]);
    const shop = after({ kind: "volume", select: { process: "shop" }, times: 0 });
    expect(shop.rules.map(({ type }) => type)).toEqual(["pin"]);
  });

  test("a rule is off, a wish or a condition; another is added", () => {
    const [limit, pin, forbid] = after({ kind: "rule", rule: "limit 1", is: "off" }, { kind: "rule", rule: "not ann", is: 3 }).rules; // prettier-ignore
    expect([limit?.weight, pin?.weight, forbid?.weight]).toEqual([0, undefined, 3]);
    const rules = after(
      { kind: "newRule", rule: { type: "forbid", id: "rest", members: ["bo"], weight: 1 } },
      { kind: "rule", rule: "rest", is: "hard" },
    ).rules;
    expect(rules.at(-1)).toEqual({ type: "forbid", id: "rest", members: ["bo"], select: {} });
  });

  test("goals weigh otherwise", () => {
    const { goals } = after({ kind: "goals", weights: { burden: 9 }, order: [["burden"], ["growth"]] });
    expect([goals.weights, goals.order]).toEqual([{ burden: 9 }, [["burden"], ["growth"]]]);
  });

  test("a merge patch replaces, takes away with null, and reaches no prototype", () => {
    const patch: unknown = JSON.parse('{ "name": "new", "locks": [], "asIs": null, "goals": { "weights": { "growth": 2 } } }'); // prettier-ignore
    const patched = after({ kind: "patch", patch });
    expect([patched.name, patched.locks, patched.asIs, patched.goals.weights]).toEqual(["new", [], [], { growth: 2 }]); // prettier-ignore
    const hostile: unknown = JSON.parse('{ "__proto__": { "polluted": true } }');
    expect(() => after({ kind: "patch", patch: hostile })).toThrow(ScenariosError);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("several, one after the other; who joins is known to what follows", () => {
    const changed = after(
      { kind: "joining", member: member("dee", 10), from: 2 },
      { kind: "part", member: "dee", part: 0.5, from: 4 },
      { kind: "leaving", member: "ann", from: 3 },
    );
    expect(changed.members.map(({ id }) => id)).toEqual(["ann", "bo", "cas", "dee"]);
    expect(changed.members[3]?.availability).toContainEqual({ periods: [4, 5], hours: 5 });
  });
});

describe("a document of scenarios", () => {
  test("tells all that is wrong at once, each with its place and a guess", () => {
    const document = {
      schema: "beurtrol-scenarios/1",
      scenarios: [
        { name: "one", operations: [{ kind: "part", member: "an", part: 0.5 }] },
        { name: "two", operations: [{ kind: "rule", rule: "not an", is: "off" }] },
        { name: "three", operations: [{ kind: "patch", patch: { members: [] } }] },
        { name: "four", operations: [{ kind: "volume", select: {}, times: 0 }] },
      ],
    };
    const error = (() => {
      try {
        parseScenarios(document, group);
        return null;
      } catch (thrown) {
        return thrown;
      }
    })();
    if (!(error instanceof ScenariosError)) throw new Error("expected problems");
    expect(error.issues.map(({ at }) => at)).toEqual(expect.arrayContaining([
      "scenarios[0].operations[0].member",
      "scenarios[1].operations[0].rule",
      "scenarios[2]",
      "scenarios[3]",
    ])); // prettier-ignore
    expect(error.issues[0]?.maybe).toBe('"ann"');
    expect(error.issues.find(({ code }) => code === "unknown-rule")?.maybe).toBe('"not ann"');
  });

  test("of another kind or form is refused", () => {
    for (const document of [null, [], { schema: "beurtrol/1" }, { schema: "beurtrol-scenarios/1" }, { schema: "beurtrol-scenarios/1", scenarios: [{ name: "x", operations: [{ kind: "magic" }] }] }])
      expect(() => parseScenarios(document, group)).toThrow(ScenariosError);
  }); // prettier-ignore
});
