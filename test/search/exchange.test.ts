import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../../src/compile.ts";
import { TOLERANCE, type Instance } from "../../src/instance/instance.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { Draft } from "../../src/search/draft.ts";
import { inReturn } from "../../src/search/moves/exchange.ts";
import { lenientMoves } from "../../src/search/moves/index.ts";
import { wholeProcess } from "../../src/search/moves/process.ts";
import { Random } from "../../src/random.ts";
import { State } from "../../src/search/state.ts";
import { organisation } from "../arbitraries/organisation.ts";
import { example } from "./examples.ts";

/** Portions anywhere, bounds or not. */
function scattered(instance: Instance, random: Random, oneIn = 3): State {
  const state = new State(instance);
  const portions = new Int32Array(instance.cells.count);
  for (let cell = 0; cell < portions.length; cell += 1)
    if (random.below(oneIn) === 0) portions[cell] = random.below((instance.cells.most[cell] ?? 0) + 1);
  state.load(portions);
  return state;
}

/** Balances of the ledgers in which a cell counts, from the terms alone. */
function balances({ cells, ledgers }: Instance, portions: Int32Array, cell: number): Map<number, number> {
  const row = cells.ledgers.items.subarray(cells.ledgers.start[cell], cells.ledgers.start[cell + 1]);
  return new Map(
    Array.from(row, (ledger) => {
      let balance = ledgers.opening[ledger] ?? 0;
      for (let at = ledgers.terms.start[ledger] ?? 0; at < (ledgers.terms.start[ledger + 1] ?? 0); at += 1)
        balance += (ledgers.terms.amounts[at] ?? 0) * (portions[ledgers.terms.items[at] ?? 0] ?? 0);
      return [ledger, balance];
    }),
  );
}

function fitsByCount(
  instance: Instance,
  portions: Int32Array,
  [gaining, gains, losing, loses]: number[],
): boolean {
  const after = portions.slice();
  after[gaining ?? 0] = (after[gaining ?? 0] ?? 0) + (gains ?? 0);
  after[losing ?? 0] = (after[losing ?? 0] ?? 0) - (loses ?? 0);
  const before = balances(instance, portions, gaining ?? 0);
  return [...balances(instance, after, gaining ?? 0)].every(
    ([ledger, now]) =>
      now <= (instance.ledgers.upper[ledger] ?? Infinity) + TOLERANCE ||
      now <= (before.get(ledger) ?? 0) + TOLERANCE,
  );
}

describe("what is exchanged is made to fit", () => {
  test("an exchange fits if a full count says so", () => {
    const seen = { yes: 0, no: 0 };
    fc.assert(
      fc.property(organisation(), fc.nat(), (document, seed) => {
        const { instance } = compile(parseOrganisation(document));
        const random = new Random(seed);
        const state = scattered(instance, random);
        const { ofMember } = instance.cells;
        for (let member = 0; member < instance.members; member += 1) {
          const own = ofMember.items.subarray(ofMember.start[member], ofMember.start[member + 1]);
          for (let times = 0; own.length > 1 && times < 20; times += 1) {
            const [gaining = 0, losing = 0] = [own[random.below(own.length)], own[random.below(own.length)]];
            if (gaining === losing) continue;
            const change = [gaining, 1 + random.below(2), losing, 1 + random.below(2)] as const;
            const fits = state.bounds.exchangeFits(...change);
            seen[fits ? "yes" : "no"] += 1;
            expect(fits).toBe(fitsByCount(instance, state.portions, [...change]));
          }
        }
      }),
      { numRuns: 40 },
    );
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
  });

  test("what comes back is work between the same two, and both keep the upper bounds of their ledgers", () => {
    const state = scattered(example("bakkerij"), new Random(3));
    const draft = new Draft(state);
    const random = new Random(4);
    const { cells, turns } = state.instance;
    let exchanged = 0;
    for (let from = 0; from < cells.count; from += 1) {
      const turn = cells.turn[from] ?? 0;
      const to = turns.cells.items[turns.cells.start[turn] ?? 0] ?? 0;
      if (to === from || (state.portions[from] ?? 0) === 0) continue;
      const given = { from, to, portions: 1 };
      const back = inReturn(draft, given, false, random);
      if (back === null) continue;
      exchanged += 1;
      expect(cells.member[back.from]).toBe(cells.member[to]);
      expect(cells.member[back.to]).toBe(cells.member[from]);
      expect(fitsByCount(state.instance, state.portions, [to, 1, back.from, back.portions])).toBe(true);
      expect(fitsByCount(state.instance, state.portions, [back.to, back.portions, from, 1])).toBe(true);
    }
    expect(exchanged).toBeGreaterThan(20);
  });

  test("who takes over a process gives other work back where there would be too many hours", () => {
    const state = scattered(example("bakkerij"), new Random(3));
    const draft = new Draft(state);
    const random = new Random(5);
    const { cells, turns } = state.instance;
    let relieved = 0;
    for (let times = 0; times < 400; times += 1) {
      draft.begin();
      if (wholeProcess.propose(draft, random)) {
        const { pending } = state;
        const changed = Array.from({ length: pending.count }, (_, index) => ({
          cell: pending.cells[index] ?? 0,
          by: pending.by[index] ?? 0,
        }));
        const [first] = changed;
        const process = (cell: number) => turns.processOf[cells.turn[cell] ?? 0];
        const giver = cells.member[first?.cell ?? 0];
        const back = changed.filter(({ cell }) => process(cell) !== process(first?.cell ?? 0));
        if (back.length > 0) relieved += 1;
        for (const { cell, by } of back) expect(by > 0).toBe(cells.member[cell] === giver);
      }
      draft.undo();
    }
    expect(relieved).toBeGreaterThan(20);
  });

  test("what is suggested changes no cell twice, and leaves each with what it may hold", () => {
    const instance = example("schoonmaak");
    const { least, most } = instance.cells;
    const state = scattered(instance, new Random(3));
    const draft = new Draft(state);
    const random = new Random(8);
    // Ejection chains draft their changes one by one, each against what is there by then.
    for (const move of lenientMoves)
      for (let times = 0; times < 1500; times += 1) {
        draft.begin();
        if (move.propose(draft, random)) {
          const { cells, by, count } = state.pending;
          const changed = Array.from(cells.subarray(0, count));
          expect(new Set(changed).size, move.name).toBe(count);
          changed.forEach((cell, index) => {
            const after = (state.portions[cell] ?? 0) + (by[index] ?? 0);
            expect(after, move.name).toBeGreaterThanOrEqual(least[cell] ?? NaN);
            expect(after, move.name).toBeLessThanOrEqual(most[cell] ?? NaN);
          });
        }
        draft.undo();
      }
  });

  test("two who may each work in one process exchange theirs", () => {
    const task = (id: string, process: string) => ({ id, process, hours: 10, kind: "executing" });
    const { instance } = compile(
      parseOrganisation({
        schema: "beurtrol/1",
        name: "two teams",
        calendar: { periods: 1, weeksPerPeriod: 4 },
        processes: [{ id: "bread" }, { id: "pastry" }],
        tasks: [task("bake", "bread"), task("decorate", "pastry"), task("sell", "pastry")],
        members: [
          { id: "Ada", hours: 100 },
          { id: "Ben", hours: 100 },
        ],
        rules: [{ id: "one home", type: "home", max: 1 }],
      }),
    );
    const { cells, turns } = instance;
    const cellOf = (turn: number, member: number) => (turns.cells.start[turn] ?? 0) + member;
    const full = (turn: number) => turns.portions[turn] ?? 0;
    const hold = (turn: number, member: number) => state.change(cellOf(turn, member), full(turn));
    const state = new State(instance);
    const draft = new Draft(state);
    const random = new Random(1);
    const back = () =>
      Array.from({ length: 20 }, () =>
        inReturn(draft, { from: cellOf(0, 0), to: cellOf(0, 1), portions: full(0) }, false, random),
      ).filter((gift) => gift !== null);
    hold(0, 0);
    hold(1, 1);
    draft.begin();
    expect(back().length).toBeGreaterThan(0);
    for (const gift of back()) {
      expect(cells.turn[gift.from]).toBe(1);
      expect(gift.portions).toBe(full(1));
    }
    // With two tasks of a process that may not be left, nothing that comes back makes room.
    hold(2, 1);
    draft.begin();
    expect(back()).toEqual([]);
  });

  test("a cell leaves a count where a full count says so", () => {
    const seen = { yes: 0, no: 0 };
    const state = scattered(example("software"), new Random(6), 8);
    const { cells, keys } = state.instance;
    for (let cell = 0; cell < cells.count; cell += 1) {
      const portions = state.portions[cell] ?? 0;
      if (portions === 0) continue;
      for (const key of cells.keys.items.subarray(cells.keys.start[cell], cells.keys.start[cell + 1])) {
        const count = keys.of[key] ?? 0;
        const before = state.presence.active(count);
        const releases = state.presence.releases(cell, portions, count);
        state.change(cell, -portions);
        expect(state.presence.active(count) < before).toBe(releases);
        state.undo();
        seen[releases ? "yes" : "no"] += 1;
      }
    }
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(50);
  });
});
