import { expect, test } from "vitest";
import { asIsDivision } from "../../src/measures/division.ts";
import { jobCharacteristics } from "../../src/measures/jobCharacteristics.ts";
import { motivatingPotential, potentialScores } from "../../src/measures/motivatingPotential.ts";
import { versatility } from "../../src/measures/versatility.ts";
import { flow, functional, mixed, nobody, noProcess } from "./designs.ts";
import { organisationOf } from "./sample.ts";

test("the additive and the multiplicative form may disagree", () => {
  const first = { variety: 5, identity: 6, significance: 4, autonomy: 5, feedback: 4 };
  const second = { variety: 6, identity: 6, significance: 6, autonomy: 1, feedback: 6 };
  expect(potentialScores(first).mps).toBeCloseTo(100, 12);
  expect(potentialScores(first).amp).toBeCloseTo(4.8, 12);
  expect(potentialScores(second).mps).toBeCloseTo(36, 12);
  expect(potentialScores(second).amp).toBeCloseTo(5, 12);
});

test("in the flow design everybody has a whole job, but no skill is asked for", () => {
  const [first] = jobCharacteristics(flow);
  expect(first?.variety).toBe(1);
  expect(first?.identity).toBeCloseTo(7, 12);
  expect(first?.significance).toBeCloseTo(1 + (6 * 10) / 18, 12);
  expect(first?.autonomy).toBeCloseTo(7, 12);
  expect(first?.feedback).toBeCloseTo(7, 12);
  expect(motivatingPotential(flow).meanAmp).toBeCloseTo((1 + 7 + 13 / 3 + 7 + 7) / 5, 12);
});

test("in the functional design doers have no say and hear nothing", () => {
  const doer = jobCharacteristics(functional).find(({ member }) => member === "m2");
  expect(doer?.autonomy).toBe(1);
  // m1, who checks, does not do: no mate.
  expect(doer?.feedback).toBe(1);
  expect(doer?.identity).toBeCloseTo(1 + 6 * 0.25, 12);
});

test("in the mixed design autonomy compares regulating with doing", () => {
  const autonomy = new Map(jobCharacteristics(mixed).map((job) => [job.member, job.autonomy]));
  // m1: 3/4 of the regulating, 5/14 of the doing; m2: 1/4 and 9/14.
  expect(autonomy.get("m1")).toBeCloseTo(7, 12);
  expect(autonomy.get("m2")).toBeCloseTo(1 + (6 * 0.25) / (9 / 14), 12);
});

test("variety counts competences by their hours, feedback from a mate counts half", () => {
  const division = asIsDivision(
    organisationOf({
      competences: [{ id: "x" }, { id: "y" }],
      processes: [{ id: "A" }],
      tasks: [
        { id: "do", hours: 8, kind: "executing", process: "A", requires: { x: 1, y: 1 } },
        { id: "check", hours: 2, kind: "regulating", aspect: "client", process: "A" },
      ],
      dependencies: [{ from: "do", to: "check", kind: "after" }],
      members: [
        { id: "a", hours: 8 },
        { id: "b", hours: 8 },
      ],
      asIs: [
        { task: "do", shares: { a: 0.5, b: 0.5 } },
        { task: "check", shares: { b: 1 } },
      ],
    }),
  );
  const [a, b] = jobCharacteristics(division);
  expect(a?.variety).toBeCloseTo(1 + 6 * (1 / 5), 12);
  expect(a?.feedback).toBeCloseTo(1 + 6 * 0.5, 12);
  expect(b?.feedback).toBeCloseTo(7, 12);
});

test("versatility has three parts", () => {
  const division = asIsDivision(
    organisationOf({
      tasks: [
        { id: "cook", hours: 4, kind: "executing" },
        { id: "plan", hours: 4, kind: "regulating" },
        { id: "shop", hours: 4, kind: "preparing" },
      ],
      dependencies: [{ from: "plan", to: "shop", kind: "information" }],
      members: [
        { id: "a", hours: 8 },
        { id: "b", hours: 8 },
      ],
      asIs: [
        { task: "cook", shares: { a: 1 } },
        { task: "plan", shares: { a: 1 } },
        { task: "shop", shares: { b: 1 } },
      ],
    }),
  );
  const [a, b] = versatility(division).members;
  expect(a).toMatchObject({ member: "a", colleagues: 1, regulating: 0.5 });
  expect(a?.kinds).toBeCloseTo(2, 12);
  expect(a?.value).toBeCloseTo((1 / 5 + 1 / 6 + 1) / 3, 12);
  expect(b?.value).toBeCloseTo(1 / 18, 12);
});

test("nobody with work: no means", () => {
  expect(motivatingPotential(nobody)).toEqual({ members: [], meanAmp: null, meanMps: null });
  expect(versatility(nobody)).toEqual({ mean: null, members: [] });
});

test("staff work alone has no whole, no say and no feedback", () => {
  expect(jobCharacteristics(noProcess)).toEqual([
    { member: "a", variety: 1, identity: 1, significance: 1, autonomy: 1, feedback: 1 },
  ]);
});
