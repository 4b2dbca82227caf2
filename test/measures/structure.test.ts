import { describe, expect, test } from "vitest";
import { asIsDivision } from "../../src/measures/division.ts";
import { functionalConcentration } from "../../src/measures/functionalConcentration.ts";
import { handOverShare } from "../../src/measures/handOverShare.ts";
import { preparingSupporting } from "../../src/measures/preparingSupporting.ts";
import { streamIndex } from "../../src/measures/streamIndex.ts";
import { structureVector } from "../../src/measures/structureVector.ts";
import { thinkingDoing } from "../../src/measures/thinkingDoing.ts";
import { wholeness } from "../../src/measures/wholeness.ts";
import { flow, functional, mixed, nobody, noProcess, oneProcess } from "./designs.ts";
import { organisationOf } from "./sample.ts";

const designs = [
  ["functional", functional, [1, 0, 0.865949, -0.865949, 1, 1, 0, 0, 0.305556]],
  ["mixed", mixed, [0, 1, 0.195693, 0.804307, 0.5, 0.5, 0.607143, 0.5, 0.75]],
  ["flow", flow, [0, 1, 0, 1, 0, 0.5, 1, 1, 1]],
] as const;

describe.each(designs)("the %s design", (_, division, expected) => {
  const stream = streamIndex(division);
  const passed = handOverShare(division, "within");
  const found = [
    ["functional concentration", functionalConcentration(division).concentration],
    ["information on the process", stream.byProcess],
    ["information on the operation", stream.byOperation],
    ["stream index", stream.index],
    ["least hand-overs", passed.least],
    ["random hand-overs", passed.random],
    ["thinking and doing", thinkingDoing(division).overlap],
    ["preparing and supporting", preparingSupporting(division)],
    ["wholeness", wholeness(division).mean],
  ] as const;
  test.each(found.map(([name, value], index) => [name, value, expected[index]]))(
    "%s",
    (_name, value, known) => {
      expect(value).toBeCloseTo(known ?? Number.NaN, 6);
    },
  );
});

test("parallelisation is the rest of functional concentration", () => {
  expect(functionalConcentration(functional).parallelisation).toBeCloseTo(0, 12);
  expect(functionalConcentration(flow).parallelisation).toBe(1);
});

test("following own cases gains what random routing loses", () => {
  expect(handOverShare(flow, "within").ownCases).toBeCloseTo(0.5, 12);
});

test("regulation is insourced where those who regulate also execute", () => {
  expect(thinkingDoing(functional).insourced).toBe(0);
  expect(thinkingDoing(mixed).insourced).toBe(1);
});

test("the structure vector has high values for functions and low ones for flow", () => {
  const functions = structureVector(functional);
  expect(functions.thinkingDoingSplit).toBe(1);
  expect(functions.preparingSupportingSplit).toBe(1);
  expect(functions.aspectSplit).toBe(0);
  expect(functions.levelSplit).toBeNull();
  expect(functions.loopSplit).toBeNull();
  expect(functions.complexity).toBeCloseTo(4 / 5, 12);
  expect(structureVector(flow).complexity).toBeCloseTo(0, 12);
  // Planning lies with m1, checking half with m1 and half with m2.
  expect(structureVector(mixed).aspectSplit).toBeCloseTo(0.5, 12);
});

test("levels and control loops are measured where the organisation tells of them", () => {
  const division = asIsDivision(
    organisationOf({
      tasks: [
        { id: "aim", hours: 2, kind: "staff", tags: ["strategic"] },
        { id: "steer", hours: 4, kind: "regulating", tags: ["operational"] },
        { id: "see", hours: 1, kind: "regulating" },
      ],
      dependencies: [{ from: "see", to: "steer", kind: "control" }],
      members: [
        { id: "a", hours: 10 },
        { id: "b", hours: 10 },
      ],
      asIs: [
        { task: "aim", shares: { a: 1 } },
        { task: "steer", shares: { a: 0.25, b: 0.75 } },
        { task: "see", shares: { b: 1 } },
      ],
    }),
  );
  expect(structureVector(division).levelSplit).toBeCloseTo(0.75, 12);
  expect(structureVector(division).loopSplit).toBeCloseTo(0.25, 12);
});

test("dependencies between processes count only everywhere", () => {
  const division = asIsDivision(
    organisationOf({
      processes: [{ id: "A" }, { id: "B" }],
      tasks: [
        { id: "bake", hours: 4, kind: "executing", process: "A" },
        { id: "sell", hours: 2, kind: "executing", process: "B" },
      ],
      dependencies: [{ from: "bake", to: "sell", kind: "after" }],
      members: [
        { id: "a", hours: 4 },
        { id: "b", hours: 4 },
      ],
      asIs: [
        { task: "bake", shares: { a: 1 } },
        { task: "sell", shares: { b: 1 } },
      ],
    }),
  );
  expect(handOverShare(division, "within").least).toBeNull();
  expect(handOverShare(division, "everywhere").least).toBe(1);
});

test.each([
  ["nobody does anything", nobody],
  ["there is no process", noProcess],
])("nothing is defined if %s", (_, division) => {
  expect(functionalConcentration(division)).toEqual({ concentration: null, parallelisation: null });
  expect(streamIndex(division)).toEqual({ index: null, byProcess: null, byOperation: null });
  expect(handOverShare(division, "everywhere")).toEqual({ least: null, random: null, ownCases: null });
  expect(thinkingDoing(division)).toEqual({ overlap: null, insourced: null });
  expect(preparingSupporting(division)).toBeNull();
  expect(wholeness(division)).toEqual({ mean: null, members: [] });
  expect(structureVector(division).complexity).toBeNull();
});

test("one process has no streams to compare, but can be whole", () => {
  expect(functionalConcentration(oneProcess).concentration).toBeNull();
  expect(streamIndex(oneProcess).index).toBeNull();
  expect(wholeness(oneProcess).mean).toBe(1);
});
