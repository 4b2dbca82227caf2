import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { issueText } from "../../src/model/issue.ts";
import { inspectOrganisation, parseOrganisation, parsePlan } from "../../src/parse.ts";
import { anyJunk } from "../arbitraries/junk.ts";
import { mutated } from "../arbitraries/mutation.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { sound } from "./document.ts";

/** Either an organisation or errors; every issue can be told on one line and says where it is. */
function expectOrderlyReport(document: unknown): void {
  const { issues, organisation: read } = inspectOrganisation(document);
  const errors = issues.filter((found) => found.severity === "error");
  expect(read === null).toBe(errors.length > 0);
  for (const found of issues) {
    expect(found.code).toMatch(/^[a-z0-9-]+$/u);
    expect(found.message).not.toBe("");
    expect(found.message).not.toContain("undefined");
    expect(found.message).not.toContain("Invalid input");
    expect(issueText(found)).not.toMatch(/\p{Cc}/u);
  }
  expect(
    new Set(errors.map((found) => `${JSON.stringify(found.path)} ${found.code} ${found.message}`)).size,
  ).toBe(errors.length);
}

describe("a look at a document never throws and always ends", () => {
  test("whatever the value", () => {
    fc.assert(
      fc.property(anyJunk(), (junk) => expectOrderlyReport(junk)),
      { numRuns: 102 },
    );
  });

  test("with junk as any part of a sound document", () => {
    const parts = fc.constantFrom(...Object.keys(sound()), "scope", "locks", "asIs", "history", "learning");
    fc.assert(
      fc.property(parts, anyJunk(), (part, junk) => expectOrderlyReport({ ...sound(), [part]: junk })),
      { numRuns: 340 },
    );
  });

  test("with any one thing changed in a random document", () => {
    fc.assert(
      fc.property(mutated(organisation()), (document) => expectOrderlyReport(document)),
      { numRuns: 68 },
    );
  });

  test("the changes are worth it: most are found, of many kinds, some do no harm", () => {
    const looks = fc.sample(mutated(organisation()), 300).map((document) => inspectOrganisation(document));
    const broken = looks.filter((look) => look.organisation === null);
    expect(broken.length).toBeGreaterThan(75);
    expect(broken.length).toBeLessThan(270);
    const codes = new Set(broken.flatMap((look) => look.issues.map((found) => found.code)));
    expect(codes.size).toBeGreaterThan(12);
  });

  test("no junk reaches the prototype of objects", () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const junk of fc.sample(anyJunk(), 500)) inspectOrganisation(junk);
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });
});

test("a plan of junk is refused with a PlanError", () => {
  const read = parseOrganisation(sound());
  fc.assert(
    fc.property(anyJunk(), (junk) => {
      const plan =
        typeof junk === "object" && junk !== null && Object.hasOwn(junk, "tasks")
          ? { ...junk, schema: "beurtrol-plan/1" }
          : junk;
      expect(() => parsePlan(plan, read)).toThrow(/^the plan has \d+ problem/u);
    }),
    { numRuns: 68 },
  );
});
