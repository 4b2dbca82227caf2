import { expect, test } from "vitest";
import { twelveHorizons } from "../../bench/twelveHorizons.ts";

test("twelve horizons in a row: nobody is ever a turn away from their due of what nobody likes", () => {
  const rows = [...twelveHorizons({ effort: 20_000 })];
  expect(rows).toHaveLength(24);
  for (const { horizon, duty, furthest, ahead, closing } of rows) {
    expect(furthest, `${duty} in horizon ${String(horizon)}`).toBeLessThan(1);
    // What the plan hands on is what was counted turn by turn since the first horizon.
    for (const [member, turns] of Object.entries(ahead))
      expect(closing[member] ?? 0, `${member}, ${duty} after horizon ${String(horizon)}`).toBeCloseTo(
        turns,
        6,
      );
  }
});

test("without the rule, burdens alone let members drift turns away from their due", () => {
  const furthest = [...twelveHorizons({ effort: 20_000, inTurn: false })].map((row) => row.furthest);
  expect(Math.max(...furthest)).toBeGreaterThan(1);
});
