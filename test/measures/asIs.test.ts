import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { measure } from "../../src/measures/index.ts";
import { organisationOf } from "./sample.ts";

type Document = Parameters<typeof organisationOf>[0];

/** Today's division in the sample organisations, to three decimals, as computed once apart from this library. */
const known = {
  schoonmaak: [0.744, -0.611, 0.894, 0, 0.183, 0.65, 0.759, 4],
  jeugdzorg: [0.865, -0.612, 0.877, 0.323, 0.202, 1.137, 0.734, 4],
  bakkerij: [0.419, -0.225, 0.847, 0.208, 0.374, 0.711, 0.687, 2],
  software: [0.98, -0.643, 0.862, 0.29, 0.211, 1.305, 0.498, 6],
  thuiszorg: [0.873, -0.526, 0.843, 0.118, 0.293, 0.966, 0.615, 0],
} as const;

describe.each(Object.entries(known))("%s", (name, expected) => {
  const file = new URL(`../../examples/organisations/${name}.json`, import.meta.url);
  const found = measure(organisationOf(JSON.parse(readFileSync(file, "utf8")) as Document));
  const figures = [
    ["functional concentration", found.functionalConcentration.concentration],
    ["stream index", found.streamIndex.index],
    ["hand-overs inside processes", found.handOvers.within.least],
    ["thinking and doing", found.thinkingDoing.overlap],
    ["wholeness", found.wholeness.mean],
    ["mean preference, rounded", found.meanPreference.rounded],
    ["Gini of unpleasant hours", found.unpleasantHours.gini],
    ["sole-holder tasks", found.coverage.soleHolders.length],
  ] as const;
  test.each(figures.map(([figure, value], index) => [figure, value, expected[index]]))(
    "%s",
    (_, value, table) => {
      expect(value?.toFixed(3)).toBe(table?.toFixed(3));
    },
  );
});
