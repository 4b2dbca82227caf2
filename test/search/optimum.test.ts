import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { search, type SearchProgress } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { tinyOrganisation } from "../arbitraries/tiny.ts";
import { bruteForce, precedes } from "../support/bruteForce.ts";

const ACCURACY = 1e-6;

test("the search finds the best of all divisions of tiny organisations", () => {
  let solved = 0;
  fc.assert(
    fc.property(tinyOrganisation(), fc.nat(1000), (document, seed) => {
      const { instance } = compile(parseOrganisation(document));
      const { tiers, looked } = bruteForce(instance);
      let last: SearchProgress | undefined;
      for (const progress of search(instance, { seed, stop: effort(20_000) })) last = progress;
      if (tiers === null) {
        expect(last?.broken.length).toBeGreaterThan(0);
        return;
      }
      if (looked > 1) solved += 1;
      expect(last?.broken).toEqual([]);
      const found = last?.tiers ?? new Float64Array();
      expect(precedes(tiers, found, ACCURACY), `best ${tiers.join(" ")}, found ${found.join(" ")}`).toBe(
        false,
      );
      expect(precedes(found, tiers, ACCURACY), "better than the best").toBe(false);
    }),
    { numRuns: 260 },
  );
  expect(solved).toBeGreaterThanOrEqual(100);
}, 120_000);
