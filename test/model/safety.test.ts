import { describe, expect, test } from "vitest";
import { MOST_ISSUES } from "../../src/model/issue.ts";
import { LIMITS } from "../../src/model/limits.ts";
import { inspectOrganisation, parseOrganisation } from "../../src/parse.ts";
import { altered, alteredRow, errors, sound, told } from "./document.ts";
import { soon } from "../support/soon.ts";

/** Far above the second or two that each of these takes. */
const SECONDS = 10;

const HOSTILE = ["__proto__", "constructor", "prototype"];

describe("hostile names", () => {
  test.each(HOSTILE)("the key %s is refused wherever it stands, and reaches no prototype", (key) => {
    const evil = `{"${key}": {"polluted": true, "prototype": {"polluted": true}}}`;
    const text = JSON.stringify(sound()).slice(0, -1);
    expect(told(JSON.parse(`${text}, ${evil.slice(1)}`))).toEqual([`${key}: forbidden-key`]);
    expect(told(altered({ "x-any": JSON.parse(evil) as unknown }))).toEqual([
      `["x-any"].${key}: forbidden-key`,
    ]);
    expect(told(alteredRow("members", 0, { levels: JSON.parse(evil) as unknown }))).toEqual([
      `members[0].levels.${key}: forbidden-key`,
    ]);
    expect(told(JSON.parse(evil))).toEqual([`${key}: forbidden-key`]);
    expect({}).not.toHaveProperty("polluted");
    expect(Object).not.toHaveProperty("polluted");
  });

  test.each(HOSTILE)("%s is refused as an id, since ids become keys", (id) => {
    expect(told(alteredRow("tasks", 2, { main: id }))).toEqual(["tasks[2].main: invalid-format"]);
    expect(told(alteredRow("tasks", 2, { tags: ["a", id] }))).toEqual(["tasks[2].tags[1]: invalid-format"]);
    expect(told(altered({ competences: [{ id: "FIN" }, { id: "IT" }, { id }] }))).toEqual([
      "competences[2].id: invalid-format",
    ]);
    expect(told(altered({ processes: [{ id: "permits", client: id }] }))).toEqual([
      "processes[0].client: invalid-format",
    ]);
  });

  test.each(["toString", "hasOwnProperty", "valueOf", "length"])("%s is a name like any other", (name) => {
    const members = [{ id: name, hours: 40, preferences: { tags: { [name]: 1 } } }];
    expect(told(altered({ members, rules: [] }))).toEqual([]);
    expect(told(alteredRow("members", 0, { levels: { [name]: 1 } }))).toEqual([
      `members[0].levels.${name}: unknown-competence`,
    ]);
    expect(told(altered({ goals: { weights: { [name]: 1 } } }))).toEqual([
      `goals.weights.${name}: unknown-goal`,
    ]);
    expect(told(altered({ [name]: 1 }))).toEqual([`${name}: unknown-key`]);
  });
});

describe("values that are not plain data", () => {
  class Stranger {
    readonly hours = 4;
  }
  const strange: readonly [string, unknown][] = [
    ["a Date", new Date(0)],
    ["an instance of a class", new Stranger()],
    ["a Map", new Map([["a", 1]])],
    ["a function", () => 4],
    ["a symbol", Symbol("four")],
    ["a bigint", 4n],
    ["a getter", { get a() { return 1; } }],
    ["a symbol as key", { [Symbol("a")]: 1 }],
    ["an object whose keys cannot be seen", new Proxy({}, { ownKeys: () => { throw new Error("no"); } })],
  ]; // prettier-ignore

  test.each(strange)("%s is refused, also where anything may stand", (_name, value) => {
    for (const document of [value, altered({ "x-any": [value] }), alteredRow("tasks", 0, { hours: value })]) {
      const found = errors(document);
      expect(found.map(({ code }) => code)).toEqual(["not-plain"]);
      expect(found[0]?.message).toBe("only plain objects, lists, texts, numbers and yes/no can be read");
    }
  });

  test("the place of a strange value is told", () => {
    expect(told(alteredRow("members", 1, { "x-since": { a: [1, new Date(0)] } }))).toEqual([
      'members[1]["x-since"].a[1]: not-plain',
    ]);
  });

  test("an object without prototype is plain", () => {
    const bare: unknown = Object.assign(Object.create(null), sound());
    expect(told(bare)).toEqual([]);
    expect(parseOrganisation(bare).tasks).toHaveLength(3);
  });

  test("undefined fields are absent fields", () => {
    expect(told(altered({ scope: undefined, name: undefined }))).toEqual([]);
  });
});

describe("documents that contain themselves or share parts", () => {
  test("a cycle is told once, with its place", () => {
    const rows: unknown[] = [];
    const document = altered({ "x-rows": rows });
    rows.push({ back: document }, { rows });
    expect(told(document)).toEqual(['["x-rows"][0].back: cycle', '["x-rows"][1].rows: cycle']);
  });

  test("a part that stands in two places is no cycle", () => {
    const preferences = { kinds: { staff: 1 } };
    const members = [
      { id: "An", hours: 20, preferences },
      { id: "Bo", hours: 20, preferences },
    ];
    expect(told(altered({ members }))).toEqual([]);
  });

  test("parts that multiply are counted in every place", () => {
    let laughs: unknown = "ha";
    for (let level = 0; level < 25; level += 1) laughs = [laughs, laughs];
    expect(told(altered({ "x-laughs": laughs }))).toEqual(["document: too-big"]);
  });
});

describe("documents without end", () => {
  const nested = (levels: number) => {
    let value: unknown = "core";
    for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { value };
    return value;
  };

  test("nesting goes to the limit and no further", () => {
    // The document itself is the first level.
    expect(told(altered({ "x-deep": nested(LIMITS.depth - 1) }))).toEqual([]);
    expect(errors(altered({ "x-deep": nested(LIMITS.depth) })).map(({ code }) => code)).toEqual(["too-deep"]);
  });

  test("very deep nesting is one clear problem, at once", () => {
    const [found, ...others] = soon(() => errors(nested(1_000_000)), SECONDS);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: "too-deep", message: `nested deeper than ${LIMITS.depth} levels` });
  });

  test.each([
    ["a long list", () => new Array<number>(LIMITS.values).fill(1)],
    ["a list of holes", () => new Array<number>(4_000_000_000)],
    ["many lists", () => Array.from({ length: 2000 }, () => new Array<null>(1000).fill(null))],
    [
      "many keys",
      () =>
        Object.fromEntries(
          Array.from({ length: 200 }, (_, index) => [`k${index}`, new Array<number>(10_000).fill(0)]),
        ),
    ],
  ])("%s is one clear problem, at once", (_name, make) => {
    const document = altered({ "x-large": make() });
    const found = soon(() => errors(document), SECONDS);
    expect(found.map(({ at, code, message }) => ({ at, code, message }))).toEqual([
      { at: "document", code: "too-big", message: `the document holds more than ${LIMITS.values} values` },
    ]);
  });

  test("a document just within the limit is read in a few seconds", () => {
    const tags = Array.from({ length: LIMITS.values - 100 }, () => "x");
    expect(soon(() => told(alteredRow("tasks", 0, { tags })), SECONDS)).toEqual([]);
  });

  const many = 600_000;
  test.each([
    ["wrong values", () => alteredRow("tasks", 0, { tags: new Array<number>(many).fill(5) })],
    [
      "unknown keys",
      () =>
        alteredRow(
          "tasks",
          0,
          numbered(150_000, (index) => [`hour${index}`, 1]),
        ),
    ],
    [
      "unknown references",
      () => alteredRow("members", 0, { levels: numbered(150_000, (index) => [`FIN${index}`, 1]) }),
    ],
    [
      "wrong levels",
      () => alteredRow("members", 0, { levels: numbered(150_000, (index) => [`FIN${index}`, 9]) }),
    ],
    ["periods outside", () => alteredRow("tasks", 0, { periods: new Array<number>(many).fill(9) })],
    [
      "hostile keys",
      () => altered({ "x-any": new Array<unknown>(many / 2).fill(JSON.parse('{"__proto__": 1}')) }),
    ],
    [
      "wishes come true",
      () =>
        alteredRow("members", 0, {
          wishes: new Array(many / 4).fill({ competence: "IT", level: 1 }),
          hours: -1,
        }),
    ],
    ["wrong tiers", () => altered({ goals: { order: new Array<unknown>(many / 2).fill(["growht"]) } })],
  ])("very many %s are told in short, in a few seconds", (_name, make) => {
    const document = make();
    const { issues, organisation } = soon(() => inspectOrganisation(document), SECONDS);
    expect(organisation).toBeNull();
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.length).toBeLessThanOrEqual(4 * (MOST_ISSUES + 1));
  });

  test("a report that is cut says so", () => {
    const tags = new Array<number>(MOST_ISSUES + 1).fill(5);
    const found = errors(alteredRow("tasks", 0, { tags }));
    expect(found).toHaveLength(MOST_ISSUES + 1);
    expect(found.at(-1)).toMatchObject({
      code: "and-more",
      message: `and more than ${MOST_ISSUES} problems: mend these first`,
    });
    tags.pop();
    expect(errors(alteredRow("tasks", 0, { tags })).map(({ code }) => code)).not.toContain("and-more");
  });
});

describe("the limits", () => {
  const rows = (number: number, row: (index: number) => object) =>
    Array.from({ length: number }, (_, index) => row(index));
  const id = (index: number) => ({ id: `n${index}` });
  const lists: readonly [string, number, (index: number) => object][] = [
    ["tasks", LIMITS.tasks, (index) => ({ ...id(index), hours: 1, kind: "staff" })],
    ["members", LIMITS.members, (index) => ({ ...id(index), hours: 1 })],
    ["processes", LIMITS.processes, id],
    ["competences", LIMITS.competences, id],
    ["dependencies", LIMITS.dependencies, () => ({ from: "intake", to: "decide", kind: "information" })],
    ["rules", LIMITS.rules, () => ({ type: "everyone" })],
  ];

  test.each(lists)("%s: as many as %i", (list, limit, row) => {
    const base = { rules: [], dependencies: [], competences: [], processes: [] };
    const document = (number: number) =>
      altered({
        ...base,
        tasks: ["intake", "decide"].map((task) => ({ id: task, hours: 1, kind: "staff" })),
        members: [{ id: "An", hours: 1 }],
        [list]: rows(number, row),
      });
    expect(told(document(limit))).toEqual([]);
    expect(errors(document(limit + 1)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
      `${list}: holds ${limit + 1}, at most ${limit} are possible`,
    ]);
  });

  test("slots, periods, portions, hours, texts, ids", () => {
    const calendar = (fields: object) =>
      altered({ calendar: { periods: 4, weeksPerPeriod: 4, slots: [{ id: "day", hours: 8 }], ...fields } });
    const slots = (number: number) =>
      rows(number, (index) => ({ id: index === 0 ? "day" : `slot ${index}`, hours: 8 }));
    const task = (fields: Readonly<Record<string, unknown>>) => alteredRow("tasks", 0, fields);
    const cases: readonly [(number: number) => unknown, number, string][] = [
      [(number) => calendar({ slots: slots(number) }), LIMITS.slots, "calendar.slots: too-big"],
      [(number) => calendar({ periods: number }), LIMITS.periods, "calendar.periods: too-big"],
      [(number) => task({ portions: number }), LIMITS.portions, "tasks[0].portions: too-big"],
      [(number) => task({ hours: number }), LIMITS.hours, "tasks[0].hours: too-big"],
      [(number) => task({ name: "n".repeat(number) }), LIMITS.text, "tasks[0].name: too-long"],
      [
        (number) => altered({ [`x-${"n".repeat(number - 2)}`]: 1 }),
        LIMITS.text,
        `["x-${"n".repeat(78)}..."]: too-long`,
      ],
      [(number) => task({ tags: ["desk", "n".repeat(number)] }), LIMITS.id, "tasks[0].tags[1]: too-big"],
    ];
    for (const [make, limit, problem] of cases) {
      expect(told(make(limit))).toEqual([]);
      expect(told(make(limit + 1))).toEqual([problem]);
    }
  });

  test("turns over the horizon", () => {
    const rotating = (number: number) =>
      altered({
        calendar: { periods: 500, weeksPerPeriod: 1 },
        tasks: rows(number, (index) => ({
          ...id(index),
          hours: 1,
          kind: "staff",
          staffing: { mode: "rotation", term: 1 },
        })),
        members: [{ id: "An", hours: 1 }],
        dependencies: [],
        rules: [],
      });
    expect(told(rotating(LIMITS.turns / 500))).toEqual([]);
    expect(errors(rotating(LIMITS.turns / 500 + 1)).map(({ at, message }) => `${at}: ${message}`)).toEqual([
      `tasks: these tasks have up to ${LIMITS.turns + 500} turns over the horizon; at most ${LIMITS.turns}`,
    ]);
  });

  test("a star of dependencies is read at once", () => {
    const dependencies = rows(100_000, () => ({ from: "intake", to: "decide", kind: "after" }));
    expect(soon(() => told(altered({ dependencies })), SECONDS)).toEqual(["dependencies: too-big"]);
  });
});

function numbered(number: number, entry: (index: number) => [string, number]): Record<string, number> {
  return Object.fromEntries(Array.from({ length: number }, (_, index) => entry(index)));
}
