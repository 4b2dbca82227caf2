import { expect, test } from "vitest";
import type { Plan } from "../../src/model/plan.ts";
import { shiftsBetween } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { member, organisation, task } from "../support/organisation.ts";

const group = organisation({
  tasks: [task("one", 8, { portions: 8 }), task("two", 10, { portions: 10 })],
  members: [member("A", 18), member("B", 18)],
});
const solved = solveSync(group, { effort: 1000 });

function holding(rows: readonly (readonly [string, string, number])[]): Plan {
  const assignments = rows.map(([what, who, portions]) => {
    const place = { task: what, first: 0, last: 0, member: who, role: "holder" } as const;
    return { ...place, portions, of: what === "one" ? 8 : 10, hours: portions };
  });
  return { ...solved, assignments };
}

const before = holding([["one", "A", 8], ["two", "A", 2], ["two", "B", 8]]); // prettier-ignore

test("moved hours as in M23: 8 of 18 hours", () => {
  const after = holding([["one", "A", 4], ["one", "B", 4], ["two", "A", 6], ["two", "B", 4]]); // prettier-ignore
  const { share, shifts } = shiftsBetween(group, before, after);
  expect(share).toBeCloseTo(8 / 18, 12);
  expect(shifts).toEqual([
    { task: "one", member: "A", hours: -4 },
    { task: "one", member: "B", hours: 4 },
    { task: "two", member: "A", hours: 4 },
    { task: "two", member: "B", hours: -4 },
  ]);
});

test("what nobody does any more counts half; nothing changes between a plan and itself", () => {
  expect(shiftsBetween(group, before, holding([["two", "A", 2], ["two", "B", 8]])).share).toBeCloseTo(4 / 18, 12); // prettier-ignore
  expect(shiftsBetween(group, before, before)).toEqual({ share: 0, shifts: [] });
});
