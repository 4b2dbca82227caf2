import type { Best } from "./best.ts";
import type { Draft } from "./draft.ts";
import { Ejection } from "./ejection.ts";
import { chooser } from "./moves/choose.ts";
import { wholeProcess } from "./moves/process.ts";
import { relocate } from "./moves/relocate.ts";
import { rota } from "./moves/rota.ts";
import { seasonal } from "./moves/seasonal.ts";
import { swap } from "./moves/swap.ts";
import type { Random } from "../random.ts";
import { COVERAGE } from "./scales.ts";
import { Seasons } from "./seasons.ts";
import { isBetter } from "./tierOrder.ts";

/** Moves between two insertions; those that open work are undone. */
const SHUFFLES = 60;
/** Insertions after which another season is worked on. */
const PATIENCE = 50;
/** Insertions without a better cover after which somebody's work is thrown open. */
const STALE = 300;
/** Drafts looked at for one insertion, in all cells of its turn: so that a clock is looked at often enough. */
const MOST_DRAFTS = 20_000;
/** What letting go of a companion (a deputy, an adviser) costs against a portion of work. */
const COMPANION = 0.05;
/** What copying a season costs, in moves. */
const COPY = 200;
/** How much more urgent open work counts. */
const URGENCIES = [10_000, 1000, 100, 10, 1];
const choose = chooser([relocate, swap, rota, seasonal, wholeProcess]);

/**
 * Covers open work before any goal counts: an open portion goes where the least other work has to be let go for it, and what
 * proves hard to place becomes dear to let go (ejection pool with penalty counters: Nagata and Bräysy 2009, Operations
 * Research Letters 37). Works on one season at a time and divides other seasons likewise.
 */
export class Cover {
  readonly #draft: Draft;
  readonly #best: Best;
  readonly #random: Random;
  readonly #seasons: Seasons;
  readonly #ejection: Ejection;
  readonly #firstPrices: Float64Array;
  readonly #prices: Float64Array;
  #moves = 0;
  #focus = 0;
  #insertions = 0;
  #since = 0;

  constructor(draft: Draft, best: Best, random: Random) {
    const { turns } = draft.state.instance;
    this.#draft = draft;
    this.#best = best;
    this.#random = random;
    this.#seasons = new Seasons(draft.state);
    this.#firstPrices = turns.cost.map((cost, turn) => (cost === 0 ? 0 : this.#isWork(turn) ? 1 : COMPANION));
    this.#prices = this.#firstPrices.slice();
    this.#ejection = new Ejection(draft, this.#prices);
  }

  /** Whether all work that anybody may do is covered. */
  get done(): boolean {
    return this.#openTurns().length === 0;
  }

  /** Inserts until so many moves are spent; says how many were. */
  run(moves: number): number {
    const before = this.#moves + this.#ejection.drafts;
    let spent = 0;
    while (spent < moves) {
      if (this.#insertions % PATIENCE === 0) this.#turnToSeason();
      this.#insertions += 1;
      const turn = this.#nextTurn();
      if (turn < 0) return moves;
      this.#insert(turn);
      this.#shuffle();
      this.#see();
      spent = this.#moves + this.#ejection.drafts - before;
    }
    return spent;
  }

  #isWork(turn: number): boolean {
    const { turns, owners } = this.#draft.state.instance;
    return owners[turns.owner[turn]!]!.kind === "coverage";
  }

  #openTurns(): readonly number[] {
    const { holdings, instance } = this.#draft.state;
    const { start } = instance.turns.cells;
    return Array.from(holdings.open.subarray(0, holdings.openCount)).filter(
      (turn) => this.#isWork(turn) && start[turn]! < start[turn + 1]!,
    );
  }

  /** An open turn of the season in hand, or of any if that is covered. */
  #nextTurn(): number {
    const { seasonOf } = this.#draft.state.instance.turns;
    const open = this.#openTurns();
    const here = open.filter((turn) => seasonOf[turn] === this.#focus);
    const turns = here.length > 0 ? here : open;
    return turns.length === 0 ? -1 : turns[this.#random.below(turns.length)]!;
  }

  #insert(turn: number): void {
    const draft = this.#draft;
    const { cells } = draft.state.instance.turns;
    const start = cells.start[turn]!;
    const count = cells.start[turn + 1]! - start;
    const offset = this.#random.below(count);
    const way = this.#ejection;
    let into = -1;
    draft.begin();
    way.reset();
    const until = way.drafts + MOST_DRAFTS;
    for (let step = 0; step < count && way.drafts < until; step += 1) {
      const cell = cells.items[start + ((offset + step) % count)]!;
      if (way.improves(cell)) into = cell;
    }
    if (into >= 0) {
      for (const cell of way.cells) draft.change(cell, -1);
      draft.change(into, 1);
      if (!draft.settle(this.#random) || draft.breaks) draft.undo();
    }
    if (way.price >= 0.5) this.#prices[turn]! += this.#firstPrices[turn]!;
  }

  #shuffle(): void {
    const draft = this.#draft;
    const random = this.#random;
    for (let shuffle = 0; shuffle < SHUFFLES; shuffle += 1) {
      draft.begin();
      const possible =
        choose(random).propose(draft, random) && !draft.breaks && draft.settle(random) && !draft.empty;
      if (!possible || draft.overrun() > 0 || isBetter(draft.before, draft.state.tiers, COVERAGE))
        draft.undo();
    }
    draft.state.keep();
    this.#moves += SHUFFLES;
  }

  #see(): void {
    const { state } = this.#draft;
    this.#since = isBetter(state.tiers, this.#best.tiers, COVERAGE) ? 0 : this.#since + 1;
    this.#best.see(state);
    if (this.#since < STALE) return;
    this.#since = 0;
    this.#startAnew();
  }

  /** Back to the best, with the work of two members in the season in hand thrown open and what is dear forgotten. */
  #startAnew(): void {
    const draft = this.#draft;
    const { state } = draft;
    const { cells, turns, members } = state.instance;
    this.#prices.set(this.#firstPrices);
    state.load(this.#best.portions);
    for (const member of [this.#random.below(members), this.#random.below(members)]) {
      draft.begin();
      for (let at = cells.ofMember.start[member]!; at < cells.ofMember.start[member + 1]!; at += 1) {
        const cell = cells.ofMember.items[at]!;
        const turn = cells.turn[cell]!;
        if (turns.seasonOf[turn] === this.#focus && turns.mentored[turn]! < 0) draft.release(cell);
      }
      if (!draft.settle(this.#random) || draft.breaks) draft.undo();
    }
  }

  /** Divides seasons as better ones, then chooses which to work on: mostly the one with the least open work. */
  #turnToSeason(): void {
    const { count } = this.#seasons;
    if (count === 1) return;
    this.#draft.state.load(this.#best.portions);
    for (let from = 0; from < count; from += 1)
      for (let to = 0; to < count; to += 1) if (from !== to) this.#liken(from, to);
    this.#best.see(this.#draft.state);
    const open = this.#openPerSeason();
    const some = [...open.keys()].filter((season) => open[season]! > 0);
    const least = some.reduce((best, season) => (open[season]! < open[best]! ? season : best), some[0] ?? 0);
    this.#focus = this.#random.below(4) > 0 ? least : this.#random.below(count);
  }

  #liken(from: number, to: number): void {
    const draft = this.#draft;
    const open = this.#openPerSeason();
    if (open[from]! >= open[to]!) return;
    draft.begin();
    const copied = this.#seasons.copy(draft, from, to) > 0 && draft.settle(this.#random);
    if (!copied || draft.breaks || !isBetter(draft.state.tiers, draft.before)) draft.undo();
    this.#moves += COPY;
  }

  /** Open portions per season, the urgent ones first of all. */
  #openPerSeason(): Float64Array {
    const { held, instance } = this.#draft.state;
    const { turns, owners } = instance;
    const open = new Float64Array(this.#seasons.count);
    for (const turn of this.#openTurns()) {
      const urgency = URGENCIES[owners[turns.owner[turn]!]!.tier]!;
      open[turns.seasonOf[turn]!]! += urgency * (turns.portions[turn]! - held[turn]!) * turns.cost[turn]!;
    }
    return open;
  }
}
