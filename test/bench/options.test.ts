import { expect, test } from "vitest";
import { allInstances, chosenInstances } from "../../bench/instances/instances.ts";
import { readOptions } from "../../bench/options.ts";

test("without arguments: all organisations, five seeds, up to a minute", () => {
  const options = readOptions([]);
  expect(options.instances).toEqual(["organisations", "generated"]);
  expect(options.seeds).toEqual([1, 2, 3, 4, 5]);
  expect(options.seconds).toEqual([0.1, 1, 10, 60]);
  expect(options.publicFolder).toBeNull();
  expect(options.exact).toBe(false);
  expect(readOptions(["--exact"]).exact).toBe(true);
});

test("lists are separated by commas, limits are sorted, `none` is an empty list", () => {
  const options = readOptions([
    "--instances",
    "a, b",
    "--seconds",
    "10,1,10",
    "--peers",
    "none",
    "--seeds",
    "2",
  ]);
  expect(options).toMatchObject({ instances: ["a", "b"], seconds: [1, 10], peers: [], seeds: [1, 2] });
});

test("only the public sets, if their folder is named", () => {
  expect(readOptions(["--public", "there", "--public-only"]).instances).toEqual([
    "gap",
    "nursing",
    "on-call",
  ]);
  expect(() => readOptions(["--public-only"])).toThrow("--public-only needs --public");
});

test("what is no number is refused", () => {
  expect(() => readOptions(["--seconds", "0"])).toThrow("--seconds 0: expected a number above 0");
  expect(() => readOptions(["--seeds", "many"])).toThrow("--seeds many");
});

test("instances are chosen by name or group; a name that means none is an error", () => {
  const all = allInstances(null);
  expect(chosenInstances(all, ["generated"])).toHaveLength(10);
  expect(chosenInstances(all, ["organisations"])).toHaveLength(11);
  expect(chosenInstances(all, ["facility"]).map(({ name }) => name)).toEqual(["facility"]);
  expect(() => chosenInstances(all, ["facilities"])).toThrow('no instance or group "facilities"');
});
