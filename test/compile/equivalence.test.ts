import { fc, test } from "@fast-check/vitest";
import { expect } from "vitest";
import { compile, type Compiled } from "../../src/compile.ts";
import { decode } from "../../src/decode.ts";
import { recount } from "../../src/instance/recount.ts";
import { FAIRNESS, type Fairness } from "../../src/model/plan.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { Random } from "../../src/random.ts";
import { verify } from "../../src/verify.ts";
import { organisation } from "../arbitraries/organisation.ts";

/** Portions thrown at random, without any regard for rules: most such solutions break several. */
function scatter({ instance, turns }: Compiled, random: Random, density: number): Int32Array {
  const portions = new Int32Array(instance.cells.count);
  for (let turn = 0; turn < instance.turns.count; turn += 1) {
    const main = turns[turn];
    let room = instance.turns.portions[turn] ?? 0;
    const most = main === undefined ? room : Math.floor(room / main.of.task.people.min);
    const cells = instance.turns.cells;
    for (let at = cells.start[turn] ?? 0; at < (cells.start[turn + 1] ?? 0); at += 1) {
      if (random.below(100) >= density) continue;
      const given = Math.min(room, random.below(most + 1));
      portions[cells.items[at] ?? 0] = given;
      room -= given;
    }
  }
  return portions;
}

/** Cells that hold fewer or more than they may, whatever the rest. */
function outside({ instance: { cells } }: Compiled, portions: Int32Array): readonly number[] {
  return [...portions.keys()].filter((cell) => {
    const held = portions[cell] ?? 0;
    return held < (cells.least[cell] ?? 0) || held > (cells.most[cell] ?? 0);
  });
}

/** Whose hard bounds are broken: by name, leaving aside the bounds of single cells, whose rule the recount does not know. */
function brokenNames(
  { instance }: Compiled,
  broken: readonly number[],
  cells: readonly number[],
): Set<string> {
  const left = [...broken];
  for (const cell of cells)
    left.splice(left.indexOf(instance.turns.owner[instance.cells.turn[cell] ?? 0] ?? -1), 1);
  const owners = left.flatMap((owner) => instance.owners[owner] ?? []);
  return new Set(owners.filter(({ kind }) => kind !== "coverage").map(({ name }) => name));
}

const scattered = fc.record({
  document: organisation(),
  seed: fc.nat(),
  density: fc.constantFrom(5, 20, 50, 100),
  fairness: fc.constantFrom(...FAIRNESS),
});

/** Both readings say the same of a division, good or bad. */
function expectAgreement(
  compiled: Compiled,
  seed: number,
  density: number,
  fairness: Fairness = "average",
): void {
  const portions = scatter(compiled, new Random(seed), density);
  const plan = decode(compiled, portions, { seed: 0, effort: 0, fairness, stopped: "effort" });
  const verdict = verify(compiled.organisation, plan);
  const counted = recount(compiled.instance, portions);

  expect(verdict.violations.filter(({ rule }) => rule === "form")).toEqual([]);
  expect(verdict.cost.tiers.map(({ tier }) => tier)).toEqual(compiled.instance.tiers);
  verdict.cost.tiers.forEach(({ cost }, tier) => {
    expect(counted.tiers[tier]).toBeCloseTo(cost, 7);
  });

  const beyond = outside(compiled, portions);
  const broken = brokenNames(compiled, counted.broken, beyond);
  const violated = new Set(verdict.violations.map(({ rule }) => rule));
  if (violated.has("locks")) broken.delete("scope");
  expect([...broken].filter((name) => !violated.has(name))).toEqual([]);
  // A bound on one cell is folded into what the cell may hold: then the rule goes by another name.
  const folded = new Set(
    beyond.map((cell) => compiled.people[compiled.instance.cells.member[cell] ?? 0]?.member.id),
  );
  const missed = verdict.violations.filter(
    ({ rule, member }) => !broken.has(rule) && !(member === undefined ? folded.size > 0 : folded.has(member)),
  );
  expect(missed).toEqual([]);
  const unkept = verdict.violations.map(({ message }) => message);
  expect(counted.broken.length > 0, unkept.join("; ")).toBe(unkept.length > 0);
}

test.prop([scattered], { numRuns: 100 })(
  "the compiled instance and the verifier agree on any division, good or bad",
  ({ document, seed, density, fairness }) => {
    expectAgreement(compile(parseOrganisation(document), { fairness }), seed, density, fairness);
  },
);

/** A plan that was agreed, with turns cut anywhere, and some of it kept. */
const replanned = fc.record({
  document: organisation(),
  cuts: fc.uniqueArray(fc.nat(11), { minLength: 1, maxLength: 3 }),
  seed: fc.nat(),
  density: fc.constantFrom(5, 20, 50, 100),
});

test.prop([replanned], { numRuns: 25 })(
  "they agree too where turns are cut and a plan was agreed",
  ({ document, cuts, seed, density }) => {
    const inside = cuts.filter((cut) => cut < document.calendar.periods);
    const calendar = { ...document.calendar, ...(inside.length > 0 && { cuts: inside }) };
    const cut = compile(parseOrganisation({ ...document, calendar }));
    const random = new Random(seed);
    const making = { seed: 0, effort: 0, stopped: "effort" } as const;
    const rows = decode(cut, scatter(cut, random, 20), making).assignments.flatMap(
      ({ role, hours: _hours, of: _of, ...row }) =>
        role === "shadow" ? [] : [{ ...row, role, kept: random.below(4) === 0 }],
    );
    const agreed = { from: inside[0] ?? 0, rows };
    expectAgreement(compile(parseOrganisation({ ...document, calendar, agreed })), seed, density);
  },
);
