import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical, fingerprint } from "../../src/model/fingerprint.ts";
import { mutated } from "../arbitraries/mutation.ts";
import { organisation } from "../arbitraries/organisation.ts";

/** FNV-1a of 64 bits in whole numbers without bounds, over the UTF-16 units of a text. */
function fnv1a(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

/** The same value with the keys of every object in another order. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, turned(item)] as const)
      .reverse(),
  );
}

describe("the hash", () => {
  // http://www.isthe.com/chongo/src/fnv/test_fnv.c
  test.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
  ])("the yardstick of this test gives the published value of %j", (text, hash) =>
    expect(fnv1a(text)).toBe(hash),
  );

  test("is FNV-1a of the canonical text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(fingerprint(value)).toBe(fnv1a(canonical(value)));
      }),
      { numRuns: 250 },
    );
  });

  test("is always 16 digits", () => {
    fc.assert(
      fc.property(fc.nat(), (number) => /^[\da-f]{16}$/u.test(fingerprint(number))),
      { numRuns: 200 },
    );
  });
});

describe("the canonical text", () => {
  test("has its keys sorted and nothing undefined", () => {
    expect(canonical({ b: [1, { d: null, c: "é" }], a: undefined, "": true })).toBe(
      '{"":true,"b":[1,{"c":"é","d":null}]}',
    );
  });

  test("is JSON of the same value", () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("the fingerprint", () => {
  test("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(organisation(), (document) => {
        expect(fingerprint(turned(document))).toBe(fingerprint(document));
        expect(fingerprint(JSON.parse(JSON.stringify(document)))).toBe(fingerprint(document));
      }),
    );
  });

  test("depends on the order of lists", () => {
    expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
  });

  test("differs for documents that differ", () => {
    const pairs = organisation().chain((document) =>
      fc.tuple(fc.constant(document), mutated(fc.constant(document))),
    );
    let different = 0;
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const texts = [before, after].map((document) => safeText(document));
        if (texts[1] === null) return;
        if (texts[0] !== texts[1]) different += 1;
        expect(fingerprint(before) === fingerprint(after)).toBe(texts[0] === texts[1]);
      }),
      { numRuns: 200 },
    );
    expect(different).toBeGreaterThan(40);
  });
});

/** Null for what is no plain data: its fingerprint is never asked. */
function safeText(document: unknown): string | null {
  try {
    structuredClone(document);
    return canonical(document);
  } catch {
    return null;
  }
}
