import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument, TEXT_LIMITS } from "../../src/import/document.ts";
import { DocumentError } from "../../src/model/issue.ts";
import { LIMITS } from "../../src/model/limits.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { stringify } from "yaml";
import { anyJunk } from "../arbitraries/junk.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { thrownBy, told } from "../model/document.ts";

type Format = "json" | "yaml";

/** What is told of a text: place, kind and words of each problem. */
function problems(text: string, format?: Format): string[] {
  const thrown = thrownBy(() => readDocument(text, format === undefined ? {} : { format }));
  if (thrown === null) return [];
  expect(thrown).toBeInstanceOf(DocumentError);
  return (thrown as DocumentError).issues.map((found) => `${found.at}: ${found.code}: ${found.message}`);
}

describe("both formats", () => {
  test("random organisations come back as they were", () => {
    fc.assert(
      fc.property(organisation(), (document) => {
        const plain: unknown = JSON.parse(JSON.stringify(document));
        expect(readDocument(JSON.stringify(document, null, 2))).toEqual(plain);
        expect(readDocument(JSON.stringify(document), { format: "yaml" })).toEqual(plain);
        expect(readDocument(stringify(plain, { aliasDuplicateObjects: false }))).toEqual(plain);
        expect(parseOrganisation(readDocument(stringify(plain)))).toEqual(parseOrganisation(document));
      }),
      { numRuns: 60 },
    );
  });

  test("the format is seen from the first character", () => {
    expect(readDocument(' \n{"a": [1]}')).toEqual({ a: [1] });
    expect(readDocument("[1, 2]")).toEqual([1, 2]);
    expect(readDocument("a:\n  - 1\n")).toEqual({ a: [1] });
    expect(problems("{a: 1}")).toEqual([
      'line 1, column 2: syntax: expected a key between double quotes, found "a"',
    ]);
    expect(readDocument("{a: 1}", { format: "yaml" })).toEqual({ a: 1 });
  });

  test.each(["json", "yaml"] as const)("a byte order mark before %s is passed over", (format) => {
    expect(readDocument('\uFEFF{"a": 1}', { format })).toEqual({ a: 1 });
    expect(readDocument('\uFEFF{"a": 1}')).toEqual({ a: 1 });
  });

  test.each(["json", "yaml"] as const)("a key that stands twice in %s is told with its place", (format) => {
    expect(problems('{"a": 1,\n "b": {"a": 2},\n "a": 3}', format)).toEqual([
      'line 3, column 2: duplicate-key: the key "a" stands twice',
    ]);
    expect(problems('{"a": 1, "\\u0061": 2}', format)).toEqual([
      'line 1, column 10: duplicate-key: the key "a" stands twice',
    ]);
    expect(problems('[{"a": 1}, {"a": 2}]', format)).toEqual([]);
  });

  test.each(["json", "yaml"] as const)(
    "hostile keys of %s stay visible, and are refused by the reader of documents",
    (format) => {
      for (const key of ["__proto__", "constructor", "prototype"]) {
        const read = readDocument(`{"schema": "beurtrol/1", "x-any": {"${key}": {"polluted": true}}}`, {
          format,
        });
        expect(Object.keys((read as Record<string, object>)["x-any"] ?? {})).toEqual([key]);
        expect(told(read)).toEqual([`["x-any"].${key}: forbidden-key`]);
        expect({}).not.toHaveProperty("polluted");
      }
    },
  );

  test.each(["json", "yaml"] as const)("the limit of the length of %s", (format) => {
    const text = (length: number) => `"${"n".repeat(length - 2)}"`;
    expect(readDocument(text(TEXT_LIMITS[format]), { format })).toHaveLength(TEXT_LIMITS[format] - 2);
    expect(problems(text(TEXT_LIMITS[format] + 1), format)).toEqual([
      `document: too-big: holds ${TEXT_LIMITS[format] + 1} characters, at most ${TEXT_LIMITS[format]} of ${format.toUpperCase()} can be read`,
    ]);
  });

  test.each(["json", "yaml"] as const)("any text of %s is read or refused in order", (format) => {
    const pieces = fc.constantFrom(
      "{", "}", "[", "]", ":", ",", '"', "'", "a", "1", "-", "- ", "? ", "\n", "  ", "\t", "&a ", "*a", "!x ", "!!int ", "#", "|", ">",
      "---\n", "...\n", "%YAML 1.1\n", "<<", "null", "true", "1e5", "0x1F", ".nan", "\\", "\\u00", "__proto__", "é", "🙂", "\u0000", "\r",
    ); // prettier-ignore
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 40 }).map((list) => list.join("")),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        for (const problem of problems(text, format))
          expect(problem).toMatch(/^line \d+, column \d+: [a-z-]+: ./u);
      }),
      { numRuns: 500 },
    );
  });
});

describe("JSON", () => {
  test("is accepted exactly where JSON.parse accepts it, but for keys that stand twice and depth", () => {
    const pieces = fc.constantFrom(
      "{", "}", "[", "]", ":", ",", '"a"', '"b"', '"\\n"', '"\\x"', '"', "1", "-0.5e+3", "01", "1.", ".5", "-", "+1", "true", "nul",
      "null", " ", "\n", "\t", "\u00a0", "NaN", "'a'", "//", "\u0001",
    ); // prettier-ignore
    const texts = fc.oneof(
      fc.array(pieces, { maxLength: 8 }).map((list) => list.join("")),
      fc.json({ maxDepth: 4 }),
      fc
        .tuple(fc.json(), fc.nat(), pieces)
        .map(([text, at, piece]) => text.slice(0, at % text.length) + piece + text.slice(at % text.length)),
    );
    let good = 0;
    let bad = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const found = problems(text, "json");
        if (found.some((problem) => problem.includes("duplicate-key"))) return;
        const refused = thrownBy(() => JSON.parse(text)) !== null;
        expect(found.length > 0).toBe(refused);
        if (refused) bad += 1;
        else {
          good += 1;
          expect(readDocument(text, { format: "json" })).toEqual(JSON.parse(text));
        }
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(good, bad)).toBeGreaterThan(300);
  });

  test.each([
    ['{\n  "a": 1,\n  "b": tru\n}', 'line 3, column 8: syntax: expected a value, found "t"'],
    ['{"a": 1,}', 'line 1, column 9: syntax: expected a key between double quotes, found "}"'],
    ["[1, 2", 'line 1, column 6: syntax: expected "," or "]", found the end of the text'],
    ["[1 2]", 'line 1, column 4: syntax: expected "," or "]", found "2"'],
    ['{"a" 1}', 'line 1, column 6: syntax: expected ":", found "1"'],
    ['{"a": "b\n"}', 'line 1, column 9: syntax: expected a text without control characters, found "\\n"'],
    ['["\u001f"]', 'line 1, column 3: syntax: expected a text without control characters, found "\\u001f"'],
    ['["\\q"]', 'line 1, column 4: syntax: expected an escape such as \\n, found "q"'],
    ['["abc', "line 1, column 6: syntax: expected a closing quote, found the end of the text"],
    ["[1] 2", 'line 1, column 5: syntax: expected the end of the text, found "2"'],
    ["", "line 1, column 1: syntax: expected a value, found the end of the text"],
  ])("%j", (text, problem) => {
    expect(problems(text, "json")).toEqual([problem]);
  });

  test("nesting ends at the limit", () => {
    const nested = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
    expect(problems(nested(LIMITS.depth), "json")).toEqual([]);
    expect(problems(nested(LIMITS.depth + 1), "json")).toEqual([
      `line 1, column ${LIMITS.depth + 1}: too-deep: nested deeper than ${LIMITS.depth} levels`,
    ]);
    expect(problems("[".repeat(10_000_000), "json")).toHaveLength(1);
  });

  test("long texts are no trouble", () => {
    const long = JSON.stringify({ a: "\\".repeat(1_000_000), b: "n".repeat(5_000_000) });
    expect(problems(long, "json")).toEqual([]);
  });
});

describe("YAML", () => {
  test("follows the core schema: dates and words for yes stay texts", () => {
    const text = "start: 2026-01-05\nno: no\nyes: yes\nhours: 4.5\nnone: ~\non: true\nclock: 12:30\n";
    expect(readDocument(text)).toEqual({
      start: "2026-01-05", no: "no", yes: "yes", hours: 4.5, none: null, on: true, clock: "12:30",
    }); // prettier-ignore
    expect(readDocument(`%YAML 1.1\n---\n${text}`)).toEqual(readDocument(text));
  });

  test("comments, anchors and folded texts work", () => {
    const text = "# the team\nbase: &b [1, 2] # shared\nagain: *b\nwhy: >\n  one\n  two\n";
    expect(readDocument(text)).toEqual({ base: [1, 2], again: [1, 2], why: "one two\n" });
  });

  test("keys are texts", () => {
    expect(readDocument("levels:\n  1: 2\n  true: 3\n")).toEqual({ levels: { "1": 2, true: 3 } });
  });

  test("merge keys are keys like any other", () => {
    expect(readDocument("a:\n  <<: { b: 1 }\n")).toEqual({ a: { "<<": { b: 1 } } });
  });

  test.each([
    ["a: 1\nb: [1, 2\nc: 3\n", /^line 3, column 1: bad-indent: /u],
    ["a:\n\t- 1\n", /^line 2, column 1: tab-as-indent: /u],
    ["a: 1\nb: !secret x\n", /^line 2, column 4: tag-resolve-failed: .*!secret/u],
    ["a: !!binary aGk=\n", /^line 1, column 4: tag-resolve-failed: /u],
    ["a: !!js/function 'x'\n", /^line 1, column 4: tag-resolve-failed: /u],
    ["a: 1\n---\nb: 2\n", /^line 2, column 1: multiple-docs: /u],
    ["? [a, b]\n: 1\n", /^line 1, column 3: non-string-key: /u],
    ["a: 1\nb: *c\n", /^line 2, column 4: unknown-alias: nothing before has the anchor &c$/u],
    ["a: *b\nb: &b 1\n", /^line 1, column 4: unknown-alias: /u],
    ["a: 1\nc:\n  b: 2\n  b: 3\n", /^line 4, column 3: duplicate-key: the key "b" stands twice$/u],
    ["a: 'x\n", /^line 2, column 1: missing-char: /u],
  ])("%j is told with its place", (text, problem) => {
    const found = problems(text, "yaml");
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(problem);
  });

  test("all problems are told at once", () => {
    expect(problems("a: 1\na: 2\nb: *x\nc: { d: 1, d: 2 }\n")).toHaveLength(3);
  });

  test("a billion laughs end", () => {
    const lines = ["a0: &a0 [ha, ha]"];
    for (let level = 1; level < 30; level += 1) {
      lines.push(`a${level}: &a${level} [${new Array(10).fill(`*a${level - 1}`).join(", ")}]`);
    }
    expect(problems(lines.join("\n"), "yaml")).toEqual([
      "line 1, column 1: too-many-aliases: its aliases (*name) stand for more than 1000 values",
    ]);
    // Few enough to be read, still too many once written out.
    const quiet = ["a0: &a0 [ha]"];
    for (let level = 1; level < 25; level += 1)
      quiet.push(`a${level}: &a${level} [*a${level - 1}, *a${level - 1}]`);
    expect(problems(quiet.join("\n"), "yaml").length).toBeLessThan(2);
  });

  test("a part that contains itself is refused by the reader of documents", () => {
    expect(told(readDocument("schema: beurtrol/1\nx-any: &a [*a]\n"))).toEqual(['["x-any"][0]: cycle']);
  });

  test("nesting of a document is possible in every style", () => {
    const flow = "[".repeat(LIMITS.depth) + "]".repeat(LIMITS.depth);
    expect(problems(flow, "yaml")).toEqual([]);
    expect(problems(`${"- ".repeat(LIMITS.depth)}a`, "yaml")).toEqual([]);
    const block = Array.from({ length: LIMITS.depth }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    expect(problems(block, "yaml")).toEqual([]);
    const wide = Array.from({ length: 2000 }, (_, row) => `- id: t${row}\n  at: { a: [1], b: [2] }\n`).join(
      "",
    );
    expect(readDocument(wide)).toHaveLength(2000);
  });

  test.each(["[", "{", "- ", "? ", "a: ", "{a: ", "[? ", "{? "])("%j without end is refused", (piece) => {
    const found = problems(piece.repeat(100_000), "yaml");
    expect(found.length).toBeGreaterThan(0);
  });

  test("steps without end are refused", () => {
    const stairs = Array.from({ length: 1500 }, (_, level) => `${" ".repeat(level)}a:`).join("\n");
    expect(problems(stairs, "yaml")[0]).toMatch(/: too-deep: nested deeper than 32 levels$/u);
  });

  test.each(["*a ", "&a ", "!!x ", "'x' ", "a:\n", "- *a\n", "%a\n", "---\n"])(
    "%j again and again is refused, in short",
    (piece) => {
      const found = problems(piece.repeat(20_000), "yaml");
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(1100);
    },
  );
});

test("junk that is no text is a mistake of the program, not of the document", () => {
  const junk = fc.sample(anyJunk(), 50).filter((value) => typeof value !== "string");
  for (const value of junk) expect(() => readDocument(value as string)).toThrow();
});
