import { describe, expect, test } from "vitest";
import { DocumentError, issueText, OrganisationError } from "../../src/model/issue.ts";
import { inspectOrganisation, parseOrganisation, parsePlan } from "../../src/parse.ts";
import { altered, alteredRow, errors, sound, thrownBy, told, warnings } from "./document.ts";

const lines = (document: unknown) => errors(document).map(issueText);

test("a sound document has no problems, and its defaults are filled in", () => {
  expect(inspectOrganisation(sound()).issues).toEqual([]);
  const read = parseOrganisation(sound());
  expect(read.calendar.redistribution).toEqual([0]);
  expect(read.learning).toEqual({ pace: 0.8, mentoring: 0.2 });
  expect(read.tasks[0]).toMatchObject({ priority: 3, people: { min: 1 }, unpleasant: 0, soft: false });
  expect(read.members[0]?.preferences).toEqual({ tasks: { intake: 1 }, tags: {}, processes: {}, kinds: {} });
});

test("reading changes nothing in the document", () => {
  const document = sound();
  parseOrganisation(document);
  expect(document).toEqual(sound());
});

describe("all problems at once", () => {
  const flawed = () => {
    const document = sound() as unknown as Record<string, Record<string, unknown>[]>;
    const [intake, decide] = document["tasks"] ?? [];
    const [an, bo] = document["members"] ?? [];
    Object.assign(intake ?? {}, { hours: "4,5", kind: "preparign" });
    Object.assign(decide ?? {}, { requires: { FINN: 3 }, people: { min: 3, max: 2 }, priorty: 1 });
    Object.assign(an ?? {}, { hours: -20, availability: [{ periods: [4], hours: 0 }] });
    Object.assign(bo ?? {}, { id: "An" });
    document["rules"] = [{ type: "limitt", max: 3 }];
    document["dependencies"]?.push({ from: "archive", to: "intake", kind: "after" });
    return document;
  };

  test("ten planted mistakes are told, and nothing else", () => {
    const found = lines(flawed()).map((line) => line.replace(/"pin", .*;/u, '"pin", ...;'));
    expect(found.sort()).toEqual(
      [
        'tasks[0].hours: expected a number, found "4,5"; maybe 4.5?',
        'tasks[0].kind: "preparign" is not one of "preparing", "executing", "supporting", "regulating", "staff"; maybe "preparing"?',
        'tasks[1].requires.FINN: unknown competence "FINN"; maybe "FIN"?',
        "tasks[1].people: at least 3 but at most 2",
        'tasks[1].priorty: unknown key "priorty"; maybe "priority"?',
        "members[0].hours: -20 is too low, at least 0; maybe 20?",
        "members[0].availability[0].periods[0]: period 4 is outside the calendar, whose last is 3",
        'members[1].id: "An" stands twice, first at members[0]',
        'rules[0].type: "limitt" is not one of "pin", ...; maybe "limit"?',
        "dependencies[2]: these tasks come after each other in a circle: intake -> decide -> archive -> intake",
      ].sort(),
    );
  });

  test("they are thrown together, with path, value and guess", () => {
    const thrown = thrownBy(() => parseOrganisation(flawed()));
    expect(thrown).toBeInstanceOf(OrganisationError);
    expect(thrown).toBeInstanceOf(DocumentError);
    const { issues, message, name } = thrown as OrganisationError;
    expect(name).toBe("OrganisationError");
    expect(issues).toHaveLength(10);
    expect(message.split("\n")).toHaveLength(11);
    expect(message).toMatch(/^the organisation has 10 problems:\n- /u);
    expect(issues.find((found) => found.code === "unknown-competence")).toEqual({
      severity: "error",
      code: "unknown-competence",
      path: ["tasks", 1, "requires", "FINN"],
      at: "tasks[1].requires.FINN",
      value: "FINN",
      message: 'unknown competence "FINN"',
      maybe: '"FIN"',
    });
  });

  test("warnings do not stop a document", () => {
    const read = inspectOrganisation(
      altered({ members: [{ id: "An", hours: 40, levels: { FIN: 3 } }], rules: [] }),
    );
    expect(read.issues.map((found) => [found.severity, found.code])).toEqual([["warning", "not-asked"]]);
    expect(read.organisation).not.toBeNull();
  });
});

describe("each mistake has its own words", () => {
  const cases: readonly [string, unknown, string][] = [
    ["a missing field", alteredRow("tasks", 0, { kind: undefined }), 'tasks[0].kind: required, but missing: one of "preparing", "executing", "supporting", "regulating", "staff"'],
    ["a missing number", alteredRow("tasks", 0, { hours: undefined }), "tasks[0].hours: required, but missing: a number"],
    ["null", alteredRow("tasks", 0, { hours: null }), "tasks[0].hours: expected a number, found null"],
    ["NaN", alteredRow("members", 0, { hours: NaN }), "members[0].hours: expected a number, found NaN"],
    ["Infinity", alteredRow("members", 0, { hours: Infinity }), "members[0].hours: expected a number, found Infinity"],
    ["no hours of work", alteredRow("tasks", 0, { hours: 0 }), "tasks[0].hours: 0 is too low, at least 0.001"],
    ["a fraction of a level", alteredRow("members", 0, { levels: { IT: 2.4 } }), "members[0].levels.IT: expected a whole number, found 2.4; maybe 2?"],
    ["a level too high", alteredRow("members", 0, { levels: { IT: 5 } }), "members[0].levels.IT: 5 is too high, at most 4"],
    ["a word for yes", alteredRow("members", 0, { private: "ja" }), 'members[0].private: expected true or false, found "ja"; maybe true?'],
    ["a list for an object", alteredRow("members", 0, { levels: [] }), "members[0].levels: expected an object, found a list"],
    ["a number for a text", alteredRow("members", 0, { name: 5 }), "members[0].name: expected a text or an object, found 5"],
    ["a language unknown", alteredRow("members", 0, { name: { nl: "An", de: "An" } }), 'members[0].name.de: unknown key "de"'],
    ["an extension where none is kept", alteredRow("members", 0, { name: { "x-de": "An" } }), 'members[0].name["x-de"]: unknown key "x-de"'],
    ["an empty key", alteredRow("members", 0, { levels: { "": 1 } }), 'members[0].levels[""]: cannot be a key: may not be empty'],
    ["a kind unknown in preferences", alteredRow("members", 0, { preferences: { kinds: { excuting: 1 } } }), 'members[0].preferences.kinds.excuting: unknown key "excuting"; maybe "executing"?'],
    ["an unknown mode", alteredRow("tasks", 0, { staffing: { mode: "rotatoin" } }), 'tasks[0].staffing.mode: "rotatoin" is not one of "fixed", "rotation", "voluntary", "elected"; maybe "rotation"?'],
    ["a missing mode", alteredRow("tasks", 0, { staffing: {} }), 'tasks[0].staffing.mode: required, but missing: one of "fixed", "rotation", "voluntary", "elected"'],
    ["a term for steady work", alteredRow("tasks", 0, { staffing: { mode: "fixed", term: 2 } }), 'tasks[0].staffing.term: unknown key "term"'],
    ["a process unknown", alteredRow("tasks", 0, { process: "permit" }), 'tasks[0].process: unknown process "permit"; maybe "permits"?'],
    ["a slot unknown", alteredRow("tasks", 0, { slots: ["days"] }), 'tasks[0].slots[0]: unknown slot "days"; maybe "day"?'],
    ["too few portions", alteredRow("tasks", 0, { people: { min: 3 }, portions: 2 }), "tasks[0].portions: needs at least 3 people, so at least 3 portions; maybe 3?"],
    ["no tasks", altered({ tasks: [], dependencies: [], members: [{ id: "An", hours: 1 }], rules: [] }), "tasks: may not be empty, at least 1 needed"],
    ["an empty list", alteredRow("members", 0, { slots: [] }), "members[0].slots: may not be empty, at least 1 needed"],
    ["a rule that is no object", altered({ rules: [5] }), "rules[0]: expected an object, found 5"],
    ["a rule for an unknown member", altered({ rules: [{ type: "pin", member: "Ann", task: "intake" }] }), 'rules[0].member: unknown member "Ann"; maybe "An"?'],
    ["a selector of an unknown kind", altered({ rules: [{ type: "everyone", select: { kind: "staf" } }] }), 'rules[0].select.kind: "staf" is not one of "preparing", "executing", "supporting", "regulating", "staff"; maybe "staff"?'],
    ["a limit without a number", altered({ rules: [{ type: "limit", of: "hours" }] }), "rules[0]: a limit needs a min or a max"],
    ["a limit upside down", altered({ rules: [{ type: "limit", of: "hours", min: 3, max: 2 }] }), "rules[0]: at least 3 but at most 2"],
    ["a stretch upside down", alteredRow("members", 0, { stretch: { min: 0.4, max: 0.2 } }), "members[0].stretch: at least 0.4 but at most 0.2"],
    ["an exemption of nothing", alteredRow("members", 0, { exempt: [{ reason: "back" }] }), "members[0].exempt[0]: an exemption names a task or a tag"],
    ["an exemption without a reason", alteredRow("members", 0, { exempt: [{ task: "intake" }] }), "members[0].exempt[0].reason: required, but missing: a text or an object"],
    ["a period given twice", alteredRow("members", 0, { availability: [{ periods: [1], hours: 3 }, { periods: [0, 1], hours: 4 }] }), "members[0].availability[1].periods[1]: hours for period 1 are given twice"],
    ["a redistribution outside", altered({ calendar: { periods: 2, weeksPerPeriod: 4, redistribution: [0, 2], slots: [{ id: "day", hours: 8 }] } }), "calendar.redistribution[1]: period 2 is outside the calendar, whose last is 1"],
    ["a wish for too late", alteredRow("members", 1, { wishes: [{ competence: "IT", level: 2, by: 4 }] }), "members[1].wishes[0].by: period 4 is outside the calendar, whose last is 3"],
    ["a lock outside", altered({ locks: [{ task: "intake", periods: [7] }] }), "locks[0].periods[0]: period 7 is outside the calendar, whose last is 3"],
    ["shares of more than all", altered({ asIs: [{ task: "intake", shares: { An: 0.7, Bo: 0.5 } }] }), "asIs[0].shares: the shares add up to 1.200, more than the whole task"],
    ["a task divided twice", altered({ asIs: [{ task: "intake", shares: { An: 1 } }, { task: "intake", shares: { Bo: 1 } }] }), 'asIs[1].task: "intake" stands twice, first at asIs[0]'],
    ["a task after itself", altered({ dependencies: [{ from: "intake", to: "intake", kind: "information" }] }), 'dependencies[0]: "intake" depends on itself'],
    ["a goal unknown", altered({ goals: { weights: { growht: 2 } } }), 'goals.weights.growht: unknown goal "growht"; maybe "growth"?'],
    ["a goal in two tiers", altered({ goals: { order: [["burden"], ["growth", "burden"]] } }), 'goals.order[1][1]: "burden" stands twice'],
    ["a start that is no date", altered({ calendar: { periods: 4, weeksPerPeriod: 4, start: "2026-02-30", slots: [{ id: "day", hours: 8 }] } }), "calendar.start: Invalid ISO date"],
    ["no object at all", "beurtrol/1", "document: expected an object with a `schema` field"],
    ["no schema", altered({ schema: undefined }), 'schema: expected the schema "beurtrol/1"; maybe "beurtrol/1"?'],
    ["another schema", altered({ schema: "beurtrol-plan/1" }), 'schema: expected the schema "beurtrol/1"; maybe "beurtrol/1"?'],
    ["a newer schema", altered({ schema: "beurtrol/2" }), 'schema: "beurtrol/2" is newer than this library, which reads "beurtrol/1"'],
  ]; // prettier-ignore

  test.each(cases)("%s", (_name, document, line) => {
    expect(lines(document)).toEqual([line]);
  });
});

describe("ids", () => {
  test.each(["tasks", "members", "competences", "processes"] as const)("two %s of one id", (list) => {
    const rows = sound()[list] ?? [];
    const last = rows.length;
    expect(told(altered({ [list]: [...rows, rows[0]] }))).toEqual([`${list}[${last}].id: duplicate-id`]);
  });

  test("two rules or two slots of one id", () => {
    const rule = { type: "everyone", id: "all" };
    expect(told(altered({ rules: [rule, rule] }))).toEqual(["rules[1].id: duplicate-id"]);
    const slot = { id: "day", hours: 8 };
    expect(told(altered({ calendar: { periods: 4, weeksPerPeriod: 4, slots: [slot, slot] } }))).toEqual([
      "calendar.slots[1].id: duplicate-id",
    ]);
  });

  test.each(["👩‍🔧", "تنظيف", "e\u0301te\u0301", "Geïnd werk", "O'Neill & <b>", "清掃 1", "a.b[0]"])(
    "%s survives",
    (id) => {
      const document = altered({
        tasks: [{ id, hours: 4, kind: "executing", name: id }],
        dependencies: [],
        members: [{ id, hours: 10, preferences: { tasks: { [id]: 2 } } }],
        rules: [{ type: "pin", member: id, task: id }],
      });
      const read = parseOrganisation(document);
      expect([read.tasks[0]?.id, read.tasks[0]?.name, read.members[0]?.preferences.tasks[id]]).toEqual([
        id,
        id,
        2,
      ]);
    },
  );

  test.each(["a\u0000b", "a\nb", "\u001b[31m", "a\u009bb", " a", "a ", ""])("%j is refused", (id) => {
    expect(told(alteredRow("members", 1, { id, wishes: [] }))).toContain(
      id === "" ? "members[1].id: too-small" : "members[1].id: invalid-format",
    );
  });

  test("control characters are escaped in messages", () => {
    const text = lines(alteredRow("tasks", 0, { process: "\u001b[31m\u009b" })).join("\n");
    expect(text).toContain("\\u001b[31m\\u009b");
    expect(text.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});

describe("extensions", () => {
  test("notes and x- keys are kept at every level", () => {
    const tasks = sound().tasks.map((task) => ({ ...task, "x-code": "K7" }));
    const document = altered({ tasks, notes: ["a", "b"], "x-sheet": { row: [1, null] } });
    const read = parseOrganisation(document) as unknown as Record<string, unknown>;
    expect(read["notes"]).toEqual(["a", "b"]);
    expect(read["x-sheet"]).toEqual({ row: [1, null] });
    expect((read["tasks"] as Record<string, unknown>[])[0]?.["x-code"]).toBe("K7");
  });

  test("any other key is refused", () => {
    expect(lines(altered({ memebrs: [] }))).toEqual(['memebrs: unknown key "memebrs"']);
    expect(lines(altered({ xnotes: [], goal: {} }))).toEqual([
      'xnotes: unknown key "xnotes"; maybe "notes"?',
      'goal: unknown key "goal"',
    ]);
  });
});

describe("circles", () => {
  const after = (...pairs: [string, string][]) =>
    altered({ dependencies: pairs.map(([from, to]) => ({ from, to, kind: "after" })) });

  test("two tasks after each other", () => {
    expect(lines(after(["intake", "decide"], ["decide", "intake"]))).toEqual([
      "dependencies[1]: these tasks come after each other in a circle: intake -> decide -> intake",
    ]);
  });

  test("a circle by the second way out of a task", () => {
    expect(lines(after(["intake", "archive"], ["intake", "decide"], ["decide", "intake"]))).toEqual([
      "dependencies[2]: these tasks come after each other in a circle: intake -> decide -> intake",
    ]);
  });

  test("two ways from one task to another are no circle", () => {
    expect(lines(after(["intake", "decide"], ["intake", "archive"], ["decide", "archive"]))).toEqual([]);
  });

  test("information may go round", () => {
    const links = [
      ["intake", "decide"],
      ["decide", "intake"],
    ].map(([from, to]) => ({ from, to, kind: "information" }));
    expect(lines(altered({ dependencies: links }))).toEqual([]);
  });

  test("a chain of 5,000 tasks is no circle; closed, it is one, told in short", () => {
    const tasks = Array.from({ length: 5000 }, (_, index) => ({ id: `t${index}`, hours: 1, kind: "staff" }));
    const chain = tasks.slice(1).map((task, index) => ({ from: `t${index}`, to: task.id, kind: "after" }));
    const base = { tasks, rules: [], members: [{ id: "An", hours: 1 }] };
    expect(lines(altered({ ...base, dependencies: chain }))).toEqual([]);
    const [circle, ...others] = lines(
      altered({ ...base, dependencies: [...chain, { from: "t4999", to: "t0", kind: "after" }] }),
    );
    expect(others).toEqual([]);
    expect(circle).toMatch(/: t0 -> t1 -> .* -> \.\.\. -> .* -> t4999 -> t0$/u);
    expect(circle?.length).toBeLessThan(250);
  });
});

describe("signs that a document is not ready", () => {
  const codes = (document: unknown) => warnings(document).map((found) => `${found.at}: ${found.code}`);

  test.each([
    [0.49, ["tasks[0].hours: too-fine"]],
    [0.5, []],
  ])("a task of %d hours", (hours, expected) => {
    expect(codes(alteredRow("tasks", 0, { hours })).filter((code) => code.endsWith("too-fine"))).toEqual(
      expected,
    );
  });

  test.each([
    [12, []],
    [14, ["tasks[1].hours: too-coarse"]],
  ])("a task of %d of 30 hours or more", (hours, expected) => {
    expect(codes(alteredRow("tasks", 1, { hours }))).toEqual(expected);
  });

  test.each([
    [150, []],
    [151, ["tasks: too-many"]],
  ])("%d tasks", (number, expected) => {
    const tasks = Array.from({ length: number }, (_, index) => ({
      id: `t${index}`,
      hours: 0.5,
      kind: "staff",
    }));
    const members = [{ id: "An", hours: 100, preferences: { kinds: { staff: 1 } } }];
    expect(codes(altered({ tasks, members, dependencies: [], rules: [] }))).toEqual(expected);
  });

  test.each([
    [30, []],
    [29, ["tasks: too-much-work"]],
  ])("30 hours of work for %d hours of members", (hours, expected) => {
    const members = [{ id: "An", hours, preferences: { kinds: { staff: 1 } } }];
    expect(codes(altered({ members, rules: [] }))).toEqual(expected);
  });

  test.each([
    [{ preferences: {}, wishes: [] }, true],
    [{ preferences: { tasks: {} } }, true],
    [{ preferences: { tags: { desk: 1 } } }, false],
    [{ wishes: [{ competence: "IT", level: 1 }] }, false],
  ])("not asked: %j", (fields, expected) => {
    const members = [{ id: "An", hours: 40, ...fields }];
    expect(codes(altered({ members, rules: [] }))).toEqual(expected ? ["members[0]: not-asked"] : []);
  });

  test.each([
    [2, false],
    [3, true],
    [4, true],
  ])("a wish for level 3 at level %d", (present, expected) => {
    const fields = { levels: { IT: present }, wishes: [{ competence: "IT", level: 3 }] };
    expect(codes(alteredRow("members", 1, fields))).toEqual(
      expected ? ["members[1].wishes[0]: wish-fulfilled"] : [],
    );
  });

  test("part of a task is done by nobody today; tags, clients and main tasks that nothing has", () => {
    expect(codes(altered({ asIs: [{ task: "intake", shares: { An: 0.5 } }] }))).toEqual([
      "asIs[0].shares: shares-below-1",
    ]);
    expect(codes(altered({ rules: [{ type: "home", max: 1, select: { tag: "dest" } }] }))).toEqual([
      "rules[0].select.tag: unknown-tag",
    ]);
    expect(codes(altered({ rules: [{ type: "home", max: 1, select: { main: "opening" } }] }))).toEqual([
      "rules[0].select.main: unknown-main",
    ]);
    expect(codes(altered({ rules: [{ type: "faces", max: 1, clients: ["citizen"] }] }))).toEqual([
      "rules[0].clients[0]: unknown-client",
    ]);
    expect(codes(altered({ rules: [{ type: "faces", max: 1, clients: ["citizens", "permits"] }] }))).toEqual([
      // A process with a client of its own is still known by its id.
    ]);
  });
});

test("a plan is read with the ids of its organisation", () => {
  const organisation = parseOrganisation(sound());
  expect(() => parsePlan({ schema: "beurtrol/1" }, organisation)).toThrow(
    /expected the schema "beurtrol-plan\/1"/u,
  );
  const assignment = {
    task: "intak",
    first: 0,
    last: 3,
    member: "An",
    role: "holdr",
    portions: 1,
    of: 1,
    hours: 3,
  };
  expect(() => parsePlan({ schema: "beurtrol-plan/1", assignments: [assignment] }, organisation)).toThrow(
    /assignments\[0\]\.role: "holdr" is not one of .*; maybe "holder"\?[^]*assignments\[0\]\.task: unknown task "intak"; maybe "intake"\?/u,
  );
});
