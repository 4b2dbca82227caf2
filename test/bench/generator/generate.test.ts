import { describe, expect, test } from "vitest";
import { generate } from "../../../bench/generator/generate.ts";
import { compile } from "../../../src/compile.ts";
import { refuseContradictions } from "../../../src/contradiction.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { rules as allRules } from "../../../src/rules/index.ts";
import { search } from "../../../src/search/search.ts";
import { effort } from "../../../src/search/stop/effort.ts";

const SIZES = [
  { members: 5, tasks: 8, periods: 1 },
  { members: 6, tasks: 12, periods: 4 },
  { members: 14, tasks: 36, periods: 12 },
  { members: 8, tasks: 20, periods: 52 },
];

describe.each(SIZES)("$members members, $tasks tasks, $periods periods", (size) => {
  test("gives valid documents without contradictions, of the size asked for", () => {
    for (let seed = 1; seed <= 6; seed += 1) {
      const organisation = parseOrganisation(generate(size, seed));
      expect(organisation.members).toHaveLength(size.members);
      expect(organisation.tasks).toHaveLength(size.tasks);
      expect(organisation.calendar.periods).toBe(size.periods);
      expect(() => refuseContradictions(organisation, compile(organisation, { hardOnly: true }).instance)).not.toThrow(); // prettier-ignore
    }
  });

  test("is the same for the same seed and differs for another", () => {
    expect(generate(size, 3)).toEqual(generate(size, 3));
    expect(generate(size, 3)).not.toEqual(generate(size, 4));
  });
});

test("holds the largest size", () => {
  const organisation = parseOrganisation(generate({ members: 200, tasks: 465, periods: 12 }, 1));
  expect(organisation.members).toHaveLength(200);
});

test("uses most hours of the members, and never more than there are", () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const { members, tasks } = generate({ members: 16, tasks: 40, periods: 12 }, seed);
    const sum = (list: readonly { hours: number }[]) => list.reduce((total, { hours }) => total + hours, 0);
    // Some are away in some season; of the others' hours it is 85 to 97 %.
    expect(sum(tasks) / sum(members)).toBeGreaterThan(0.65);
    expect(sum(tasks) / sum(members)).toBeLessThan(0.98);
  }
});

test("a group of ten or more has every kind of rule and every feature over some seeds", () => {
  const documents = [1, 2, 3, 4, 5, 6].map((seed) => generate({ members: 18, tasks: 45, periods: 12 }, seed));
  const kinds = new Set(documents.flatMap(({ rules = [] }) => rules.map(({ type }) => type)));
  const stated = allRules.filter((rule) => "schema" in rule).map(({ type }) => type);
  expect([...kinds].sort()).toEqual([...stated].sort());

  for (const { members, tasks, dependencies = [], asIs = [], history, calendar } of documents) {
    expect(new Set(tasks.map(({ kind }) => kind)).size).toBe(5);
    const modes = new Set(tasks.flatMap(({ staffing }) => staffing?.mode ?? []));
    expect([...modes].sort()).toEqual(["elected", "fixed", "rotation", "voluntary"]);
    expect(tasks.some(({ unpleasant = 0 }) => unpleasant >= 0.5)).toBe(true);
    expect(tasks.some(({ advice }) => advice !== undefined)).toBe(true);
    expect(tasks.some(({ slots }) => slots !== undefined)).toBe(true);
    expect(tasks.some(({ people }) => (people?.min ?? 1) > 1)).toBe(true);
    expect(dependencies.some(({ kind }) => kind === "after")).toBe(true);
    expect(members.some(({ wishes = [] }) => wishes.length > 0)).toBe(true);
    expect(members.some(({ availability = [] }) => availability.some(({ hours }) => hours === 0))).toBe(true);
    expect(members.some(({ exempt = [] }) => exempt.length > 0)).toBe(true);
    expect(members.some(({ slots }) => slots !== undefined)).toBe(true);
    expect(members.some(({ stretch }) => stretch !== undefined)).toBe(true);
    expect(members.some(({ volunteers = [] }) => volunteers.length > 0)).toBe(true);
    expect(calendar.redistribution).toHaveLength(3);
    expect(asIs.length).toBeGreaterThan(tasks.length * 0.8);
    expect(Object.keys(history?.holders ?? {}).length).toBeGreaterThan(0);
    const burdens = Object.values(history?.balances ?? {}).map(({ burden = 0 }) => burden);
    expect(burdens.reduce((sum, burden) => sum + burden, 0)).toBeCloseTo(0);
  }
});

test("can be covered: a short search leaves little open", () => {
  for (const seed of [1, 2, 3]) {
    const { instance } = compile(parseOrganisation(generate({ members: 12, tasks: 33, periods: 12 }, seed)));
    let open = Infinity;
    for (const { tiers } of search(instance, { seed: 1, stop: effort(60_000) }))
      open = tiers.slice(0, 5).reduce((sum, cost) => sum + cost, 0);
    expect(open).toBeLessThan(0.02);
  }
});
