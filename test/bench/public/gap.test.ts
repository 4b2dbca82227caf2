import { expect, test } from "vitest";
import { gapBestKnown, gapInstance, gapValue, parseGap } from "../../../bench/public/gap.ts";
import { recount } from "../../../src/instance/recount.ts";
import { portionsOf } from "./portions.ts";

// Two agents, three jobs.
const TEXT = "2 3\n 4 1 7\n 2 5 3\n 6 2 2\n 3 9 4\n 8 7\n";

test("reads sizes, costs, resources and capacities", () => {
  expect(parseGap(TEXT)).toEqual({
    cost: [[4, 1, 7], [2, 5, 3]],
    resource: [[6, 2, 2], [3, 9, 4]],
    capacity: [8, 7],
  }); // prettier-ignore
});

test("a text that ends too soon is an error that says where", () => {
  expect(() => parseGap("2 3\n 4 1 7\n 2 x")).toThrow("word 6: expected a number, found x");
  expect(() => parseGap("2 3\n 4 1 7")).toThrow("found the end");
});

test("values an assignment by its costs, and refuses one beyond a capacity", () => {
  const problem = parseGap(TEXT);
  expect(gapValue(problem, [1, 0, 1])).toBe(2 + 1 + 3);
  // Jobs 0, 1 and 2 take 6 + 2 + 2 of the 8 of agent 0.
  expect(gapValue(problem, [0, 0, 0])).toBeNull();
});

test("the compiled instance costs what the raw file says, and breaks what it breaks", () => {
  const { instance, evaluate } = gapInstance(parseGap(TEXT));
  const good = portionsOf(instance, [1, 0, 1]);
  expect(evaluate(good)).toBe(6);
  expect(recount(instance, good).broken).toEqual([]);
  expect(recount(instance, good).tiers[7]).toBe(6);
  expect(recount(instance, good).tiers[0]).toBe(0);

  const full = portionsOf(instance, [0, 0, 0]);
  expect(evaluate(full)).toBeNull();
  expect(recount(instance, full).broken).toHaveLength(1);
});

test("an open job has no value", () => {
  const { instance, evaluate } = gapInstance(parseGap(TEXT));
  const open = new Int32Array(instance.cells.count);
  expect(evaluate(open)).toBeNull();
  expect(recount(instance, open).tiers[0]).toBeCloseTo(1);
});

test("who lacks the capacity for one job gets no cell", () => {
  const { instance } = gapInstance(parseGap(TEXT));
  // Agent 1 has 7, job 1 takes 9.
  expect(instance.cells.count).toBe(5);
});

test("reads best known values; proven where the optimum is the same", () => {
  const table =
    "Path,Format,Best known bound,Optimum,Best known solution value\na/b,x,261,261,261\nc/d,x,12235,,12244\n";
  expect(gapBestKnown(table)).toEqual(
    new Map([
      ["a/b", { value: 261, proven: true }],
      ["c/d", { value: 12244, proven: false }],
    ]),
  );
});
