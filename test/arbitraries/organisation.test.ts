import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inspectOrganisation, parseOrganisation, type OrganisationInput } from "../../src/parse.ts";
import { ruleSchema } from "../../src/rules/index.ts";
import { organisation } from "./organisation.ts";
import { FEATURES } from "./size.ts";
import { divisions, TINY_DIVISIONS, TINY_TURNS, tinyOrganisation, turns } from "./tiny.ts";

const problems = (document: unknown) =>
  inspectOrganisation(document)
    .issues.filter((found) => found.severity === "error")
    .map((found) => `${found.at}: ${found.message}`);

describe("random organisations", () => {
  test("are accepted, also after a journey through JSON", () => {
    fc.assert(
      fc.property(organisation(), (document) => {
        expect(problems(document)).toEqual([]);
        expect(parseOrganisation(JSON.parse(JSON.stringify(document)))).toEqual(parseOrganisation(document));
      }),
      { numRuns: 30 },
    );
  });

  test("are accepted with every feature switched off, one by one and all together", () => {
    const off = Object.fromEntries(Object.keys(FEATURES).map((name) => [name, false]));
    for (const features of [off, ...Object.keys(FEATURES).map((name) => ({ [name]: false }))]) {
      fc.assert(
        fc.property(organisation({ features }), (document) => {
          expect(problems(document)).toEqual([]);
        }),
        { numRuns: 3 },
      );
    }
  });

  test("have every feature of the model", () => {
    const seen = new Set<string>();
    for (const document of fc.sample(organisation(), 500)) gather(parseable(document), "", seen);
    const rules = ruleSchema.def.options.map((option) => option.shape.type.def.values[0]);
    expect(rules).toHaveLength(16);
    for (const type of rules) {
      expect(seen).toContain(`rules.type=${type}`);
      expect(seen).toContain(`soft ${type}`);
      expect(seen).toContain(`unweighted ${type}`);
    }
    const features = [
      "calendar.redistribution", "calendar.slots.hours", "calendar.start", "learning.pace", "competences.learningHours",
      "processes.requirements.type=legalCertainty", "processes.client", "tasks.requires", "tasks.soft=true",
      "tasks.learners=false", "tasks.people.max", "tasks.portions", "tasks.slots", "tasks.unpleasant", "tasks.priority",
      "tasks.staffing.mode=fixed", "tasks.staffing.mode=rotation", "tasks.staffing.mode=voluntary",
      "tasks.staffing.mode=elected", "tasks.staffing.deputy=true", "tasks.staffing.term", "tasks.staffing.cooldown",
      "tasks.staffing.handOverHours", "tasks.staffing.shadow", "tasks.staffing.candidates", "tasks.staffing.elected",
      "tasks.advice.competence", "tasks.periods", "tasks.tags", "tasks.main", "dependencies.kind=after",
      "dependencies.kind=simultaneous", "dependencies.kind=information", "members.availability.hours=0",
      "members.slots", "members.levels", "members.preferences.tasks", "members.preferences.tags",
      "members.preferences.processes", "members.preferences.kinds", "members.wishes.competence", "members.stretch.min",
      "members.volunteers", "members.exempt.task", "members.exempt.tag", "members.entitlement", "members.variety=true",
      "goals.weights", "goals.order", "goals.criteria", "scope.mode=pilot", "scope.members", "locks.task", "locks.member",
      "asIs.shares", "history.balances", "history.holders", "members.x-payroll", "members.notes",
    ]; // prettier-ignore
    expect(features.filter((feature) => !seen.has(feature))).toEqual([]);
  });

  test("have no feature that is switched off", () => {
    const off = Object.fromEntries(Object.keys(FEATURES).map((name) => [name, false]));
    const seen = new Set<string>();
    for (const document of fc.sample(organisation({ features: off }), 200))
      gather(parseable(document), "", seen);
    const forbidden =
      /^(calendar\.(slots|redistribution)|tasks\.(slots|soft|advice|learners=true|staffing\.(mode=[rve]|deputy=true))|members\.(slots|availability|wishes|preferences|stretch|exempt)|rules\.|locks|scope|asIs|history|goals)/;
    expect([...seen].filter((feature) => forbidden.test(feature))).toEqual([]);
  });

  test("keep to the sizes asked for", () => {
    const size = { members: [3, 4], tasks: [5, 5], periods: [2, 2], rules: [1, 2] } as const;
    for (const document of fc.sample(organisation({ size, features: { pins: false } }), 50)) {
      expect([3, 4]).toContain(document.members.length);
      expect(document.tasks).toHaveLength(5);
      expect(document.calendar.periods).toBe(2);
      expect([undefined, 1, 2]).toContain(document.rules?.length);
    }
  });
});

describe("tiny random organisations", () => {
  test("are accepted and have few divisions", () => {
    fc.assert(
      fc.property(tinyOrganisation(), (document) => {
        expect(problems(document)).toEqual([]);
        expect(document.members.length).toBeLessThanOrEqual(4);
        expect(turns(document)).toBeLessThanOrEqual(TINY_TURNS);
        expect(divisions(document)).toBeLessThanOrEqual(TINY_DIVISIONS);
      }),
    );
  });

  test("are not all trivial", () => {
    const sizes = fc.sample(tinyOrganisation(), 200).map(divisions);
    expect(sizes.filter((size) => size > 50).length).toBeGreaterThan(40);
  });

  test("divisions are counted as the model counts them", () => {
    const task = {
      id: "t",
      hours: 4,
      kind: "executing" as const,
      portions: 2,
      staffing: { mode: "fixed" as const },
    };
    const document: OrganisationInput = {
      schema: "beurtrol/1",
      calendar: { periods: 4, weeksPerPeriod: 4, redistribution: [2] },
      tasks: [task],
      members: [
        { id: "a", hours: 20 },
        { id: "b", hours: 20 },
      ],
    };
    // Two portions over two members and nobody: 6 ways a turn.
    expect([turns(document), divisions(document)]).toEqual([2, 36]);
    const rotating = { ...task, staffing: { mode: "rotation" as const, term: 3 }, periods: [1, 2] };
    expect([
      turns({ ...document, tasks: [rotating] }),
      divisions({ ...document, tasks: [rotating] }),
    ]).toEqual([1, 6]);
  });
});

/** As plain data of unknown form. */
const parseable = (document: OrganisationInput): unknown => JSON.parse(JSON.stringify(document));

/** Names of all fields that are there, and of their values where they are words or yes/no or 0. */
function gather(value: unknown, path: string, seen: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) gather(item, path, seen);
  } else if (typeof value === "object" && value !== null) {
    if (path === "rules" && "type" in value)
      seen.add(`${"weight" in value ? "soft" : "unweighted"} ${String(value.type)}`);
    for (const [key, item] of Object.entries(value)) gather(item, path === "" ? key : `${path}.${key}`, seen);
    seen.add(path);
  } else {
    seen.add(path);
    seen.add(`${path}=${String(value)}`);
  }
}
