import fc from "fast-check";
import { expect, test } from "vitest";
import { compile } from "../../../src/compile.ts";
import { formulate, formulateFree, type Formulation } from "../../../src/exact/formulation/formulation.ts";
import type { LinearModel } from "../../../src/exact/linearModel.ts";
import type { Instance } from "../../../src/instance/instance.ts";
import { recount } from "../../../src/instance/recount.ts";
import { FAIRNESS } from "../../../src/model/plan.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { organisation } from "../../arbitraries/organisation.ts";
import { tinyOrganisation } from "../../arbitraries/tiny.ts";

/** A division that may break rules: portions anywhere within what the cells and turns allow. */
function division({ cells, turns }: Instance, choose: (most: number) => number): Int32Array {
  const portions = new Int32Array(cells.count);
  const room = turns.portions.slice();
  for (let cell = 0; cell < cells.count; cell += 1) {
    const turn = cells.turn[cell] ?? 0;
    const most = Math.min(cells.most[cell] ?? 0, room[turn] ?? 0);
    const held = Math.max(Math.min(most, cells.least[cell] ?? 0), choose(most));
    portions[cell] = held;
    room[turn] = (room[turn] ?? 0) - held;
  }
  return portions;
}

/** A cheap generator of choices from one seed, mostly none. */
function chooser(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const draw = state / 2 ** 32;
    return draw < 0.5 ? 0 : Math.floor((draw - 0.5) * 2 * (most + 1));
  };
}

/** Costs are told only within what cells may hold: a formulation reckons with that. */
const isWithin = ({ cells }: Instance, portions: Int32Array) =>
  portions.every((held, cell) => held >= (cells.least[cell] ?? 0) && held <= (cells.most[cell] ?? 0));

function keepsRows({ rows, columns }: LinearModel, values: Float64Array): boolean {
  for (let column = 0; column < columns.count; column += 1) {
    const value = values[column] ?? NaN;
    if (value < (columns.lower[column] ?? 0) - 1e-9 || value > (columns.upper[column] ?? 0) + 1e-9)
      return false;
  }
  for (let row = 0; row < rows.count; row += 1) {
    let sum = 0;
    for (let at = rows.terms.start[row] ?? 0; at < (rows.terms.start[row + 1] ?? 0); at += 1)
      sum += (rows.terms.amounts[at] ?? 0) * (values[rows.terms.items[at] ?? 0] ?? 0);
    if (sum < (rows.lower[row] ?? 0) - 1e-9 || sum > (rows.upper[row] ?? 0) + 1e-9) return false;
  }
  return true;
}

const costs = (formulation: Formulation, values: Float64Array) =>
  formulation.instance.tiers.map((_, tier) => formulation.cost(tier, values));

const anyOrganisation = fc.oneof(tinyOrganisation(), organisation());

test("a division costs in the formulation what it truly costs, and keeps the rows if it keeps the bounds", () => {
  let [kept, broken] = [0, 0];
  fc.assert(
    fc.property(anyOrganisation, fc.nat(), fc.constantFrom(...FAIRNESS), (document, seed, fairness) => {
      const { instance } = compile(parseOrganisation(document), { fairness });
      const formulation = formulate(instance);
      const portions = division(instance, chooser(seed));
      fc.pre(isWithin(instance, portions));
      const values = formulation.values(portions);
      const counted = recount(instance, portions);
      costs(formulation, values).forEach((cost, tier) =>
        expect(cost).toBeCloseTo(counted.tiers[tier] ?? NaN, 8),
      );
      const keeps = keepsRows(formulation.model(0), values);
      expect(keeps).toBe(counted.broken.length === 0);
      if (keeps) kept += 1;
      else broken += 1;
      expect(formulation.portions(values)).toEqual(portions);
    }),
    { numRuns: 120, seed: 1 },
  );
  expect(kept).toBeGreaterThan(30);
  expect(broken).toBeGreaterThan(30);
});

test("a formulation of a few free cells tells the difference that they make", () => {
  let differences = 0;
  fc.assert(
    fc.property(
      anyOrganisation,
      fc.nat(),
      fc.nat(),
      fc.integer({ min: 1, max: 8 }),
      (document, seed, other, count) => {
        const { instance } = compile(parseOrganisation(document));
        const before = division(instance, chooser(seed));
        const free = Array.from({ length: instance.cells.count }, (_, cell) => cell).filter((cell) => (cell * 7 + other) % count === 0); // prettier-ignore
        const formulation = formulateFree(instance, free, before);
        const moved = division(instance, chooser(other));
        const after = before.slice();
        for (const cell of free) after[cell] = moved[cell] ?? 0;
        fc.pre(isWithin(instance, before) && isWithin(instance, after));
        const [start, end] = [formulation.values(before), formulation.values(after)];
        const [counted, recounted] = [recount(instance, before), recount(instance, after)];
        instance.tiers.forEach((_, tier) => {
          const difference = formulation.cost(tier, end) - formulation.cost(tier, start);
          const expected = (recounted.tiers[tier] ?? NaN) - (counted.tiers[tier] ?? NaN);
          expect(difference).toBeCloseTo(expected, 8);
          if (Math.abs(expected) > 1e-6) differences += 1;
        });
        expect(formulation.portions(end)).toEqual(after);
        // What no free cell touches may be broken all the same.
        if (recounted.broken.length === 0) expect(keepsRows(formulation.model(0), end)).toBe(true);
        if (counted.broken.length === 0)
          expect(keepsRows(formulation.model(0), end)).toBe(recounted.broken.length === 0);
      },
    ),
    { numRuns: 300, seed: 2 },
  );
  expect(differences).toBeGreaterThan(100);
});

test("the tangents of a squared cost never lie above it, and meet it where they are added", () => {
  fc.assert(
    fc.property(tinyOrganisation(), fc.nat(), fc.nat(), (document, seed, other) => {
      const { instance } = compile(parseOrganisation(document));
      const formulation = formulate(instance);
      const values = formulation.values(division(instance, chooser(seed)));
      formulation.refine(values);
      expect(formulation.refine(values)).toBe(0);
      const model = formulation.model(0);
      const elsewhere = division(instance, chooser(other));
      if (recount(instance, elsewhere).broken.length === 0)
        expect(keepsRows(model, formulation.values(elsewhere))).toBe(true);
    }),
    { numRuns: 60, seed: 3 },
  );
});
