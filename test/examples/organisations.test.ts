import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse as parseYaml } from "yaml";
import { fileOf, organisations, overlays, written } from "../../examples/sources/convert.ts";
import { facilityConstraints } from "../../examples/sources/facility.ts";
import type { Account } from "../../examples/sources/overlay.ts";
import type { Source } from "../../examples/sources/source.ts";
import { inspectOrganisation, parseOrganisation } from "../../src/parse.ts";
import type { Organisation } from "../../src/model/organisation.ts";

const examples = new URL("../../examples/", import.meta.url);
const text = (path: string): string => readFileSync(new URL(path, examples), "utf8");
const read = (name: string): Organisation =>
  parseOrganisation(JSON.parse(text(`organisations/${name}.json`)));

const source = JSON.parse(text("sources/organisations.json")) as Source;
const names = [...source.organisations.map(({ id }) => id), "facility"];

describe("files", () => {
  test("there is a file for every organisation, and no other", () => {
    const files = readdirSync(new URL("organisations", examples)).filter((file) => file !== "README.md");
    expect(files.sort()).toEqual([...names.map((name) => `${name}.json`), "tiny.yaml"].sort());
  });

  test.each(names)("%s is what the script makes of the sources", async (name) => {
    const made = organisations().get(name);
    if (made === undefined) throw new Error(`${name} is not made`);
    expect(await written(made)).toBe(readFileSync(fileOf(name), "utf8"));
  });

  test.each(names)("%s has no errors", (name) => {
    const codes = inspectOrganisation(JSON.parse(text(`organisations/${name}.json`))).issues.map(
      ({ code }) => code,
    );
    // Two hundred people have more tasks than one group can oversee.
    expect(codes).toEqual(name === "facility" ? ["too-many"] : []);
  });

  test("tiny has no errors, and fits one screen", () => {
    const file = text("organisations/tiny.yaml");
    expect(inspectOrganisation(parseYaml(file)).issues).toEqual([]);
    expect(file.split("\n").length).toBeLessThanOrEqual(60);
  });

  test("the table of the examples is right", () => {
    const table = text("organisations/README.md").replaceAll(/ +/g, " ");
    for (const organisation of [
      ...names.map(read),
      parseOrganisation(parseYaml(text("organisations/tiny.yaml"))),
    ]) {
      const { members, tasks } = organisation;
      expect(table).toContain(
        `| ${members.length} | ${tasks.length} | ${hoursOf(tasks)} / ${hoursOf(members)} |`,
      );
    }
  });
});

describe("facts", () => {
  const outline = text("sources/organisations.md");

  test.each(source.organisations.map(({ id }) => id))("%s has the totals of its outline", (name) => {
    const { members, tasks, dependencies } = read(name);
    const cells = outline
      .split("\n")
      .map((line) => line.split("|").map((cell) => cell.trim()))
      .find((row) => row[1] === name);
    expect(cells?.slice(2, 7)).toEqual(
      [members.length, tasks.length, dependencies.length, hoursOf(tasks), hoursOf(members)].map(String),
    );
  });

  test.each(source.organisations)("$id has every task with its hours, window and holders", (facts) => {
    const { tasks, asIs } = read(facts.id);
    expect(tasks.map(({ id, hours }) => ({ id, hours }))).toEqual(
      facts.tasks.map(({ id, h }) => ({ id, hours: h })),
    );
    expect(asIs).toEqual(facts.asIs);
    const windows = facts.tasks.filter(({ window }) => window !== null).map(({ id }) => id);
    expect(windows.filter((id) => tasks.find((task) => task.id === id)?.slots === undefined)).toEqual([]);
  });

  test.each(names)("every task of %s is divided today, down to the last hour", (name) => {
    const { tasks, asIs } = read(name);
    expect(asIs.map(({ task }) => task)).toEqual(tasks.map(({ id }) => id));
    for (const { shares } of asIs) {
      const sum = Object.values(shares).reduce((total, share) => total + share, 0);
      expect(Math.abs(sum - 1)).toBeLessThan(1e-9);
    }
  });

  test("the facility company has the people and the links of its matrices", () => {
    const { members, tasks, dependencies } = read("facility");
    expect(members).toHaveLength(200);
    for (const unit of source.facility.units) {
      expect(members.filter(({ home }) => home === unit.id)).toHaveLength(unit.people);
    }
    const links = dependencies.filter(({ strength }) => strength !== undefined);
    expect(links.reduce((sum, { strength }) => sum + (strength ?? 0), 0)).toBe(129);
    const use = hoursOf(tasks) / hoursOf(members);
    expect(use).toBeGreaterThan(0.93);
    expect(use).toBeLessThan(0.97);
  });
});

describe("what was asked", () => {
  test.each(source.organisations)("every requirement and constraint of $id has its place", (facts) => {
    const overlay = overlays[facts.id];
    expect(overlay?.requirements.map(({ source: sentence }) => sentence)).toEqual(facts.requirements);
    expect(overlay?.constraints.map(({ source: sentence }) => sentence)).toEqual(facts.statedConstraints);
  });

  test.each(names)("the places in %s exist", (name) => {
    const organisation = read(name);
    const overlay = overlays[name];
    const accounts =
      overlay === undefined ? facilityConstraints : [...overlay.requirements, ...overlay.constraints];
    for (const account of accounts) expect(missing(account, organisation), account.source).toEqual([]);
  });
});

/** The places an account names that are not in the document; an account without any place is missing as a whole. */
function missing(
  { source: sentence, rules = [], fields = [], note }: Account,
  organisation: Organisation,
): string[] {
  if (rules.length === 0 && fields.length === 0 && note === undefined) return [sentence];
  const notes = [organisation.notes ?? []].flat();
  return [
    ...rules.filter((id) => !organisation.rules.some((rule) => rule.id === id)),
    ...fields.filter((path) => !stated(organisation, path.split("/"))),
    ...(note === undefined || notes.some((line) => line.includes(sentence) && line.includes(note))
      ? []
      : [note]),
  ];
}

/** Whether a document says something at a path, in which ids stand for positions. */
function stated(value: unknown, [key, ...rest]: readonly string[]): boolean {
  if (key === undefined) return !(value === undefined || (Array.isArray(value) && value.length === 0));
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return stated(
      items.find((item) => isObject(item) && item["id"] === key),
      rest,
    );
  }
  return isObject(value) && stated(value[key], rest);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function hoursOf(rows: readonly { readonly hours: number }[]): number {
  return rows.reduce((sum, { hours }) => sum + hours, 0);
}
