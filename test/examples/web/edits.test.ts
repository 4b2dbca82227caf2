import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { withPreference, withWish } from "../../../examples/web/edits.ts";
import { readDocument } from "../../../src/import/index.ts";
import { parseOrganisation, type OrganisationInput } from "../../../src/parse.ts";

const file = new URL("../../../examples/organisations/tiny.yaml", import.meta.url);
const tiny = readDocument(readFileSync(file, "utf8")) as OrganisationInput;

const member = (document: OrganisationInput, id: string) => {
  const found = parseOrganisation(document).members.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is gone`);
  return found;
};

describe("what a member likes", () => {
  test("is added, changed and taken back, and nothing else with it", () => {
    const said = withPreference(tiny, "Ada", "clean up", 1);
    expect(member(said, "Ada").preferences.tasks).toEqual({ mend: 2, books: -2, "clean up": 1 });
    expect(member(withPreference(said, "Ada", "mend", -1), "Ada").preferences.tasks["mend"]).toBe(-1);
    const back = withPreference(said, "Ada", "clean up", null);
    expect(parseOrganisation(back)).toEqual(parseOrganisation(tiny));
  });

  test("leaves the document that was open as it was, and the other members", () => {
    const before = structuredClone(tiny);
    const said = withPreference(tiny, "Ada", "books", 2);
    expect(tiny).toEqual(before);
    expect(said.members.slice(1)).toEqual(tiny.members.slice(1));
  });
});

describe("what a member wants to learn", () => {
  test("is added, changed with what else was said of it, and taken back", () => {
    const weighed = {
      ...tiny,
      members: tiny.members.map((one) =>
        one.id === "Ada" ? { ...one, wishes: [{ competence: "talk", level: 3, weight: 2 }] } : one,
      ),
    };
    expect(member(withWish(weighed, "Ada", "talk", 4), "Ada").wishes).toEqual([
      { competence: "talk", level: 4, weight: 2 },
    ]);
    expect(member(withWish(weighed, "Ada", "talk", null), "Ada").wishes).toEqual([]);
    const both = member(withWish(weighed, "Ada", "repair", 4), "Ada").wishes;
    expect(both.map(({ competence }) => competence)).toEqual(["talk", "repair"]);
  });
});
