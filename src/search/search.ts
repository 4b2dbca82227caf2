import type { Instance } from "../instance/instance.ts";
import { recount } from "../instance/recount.ts";
import { anneal } from "./anneal.ts";
import { Best } from "./best.ts";
import { Cover } from "./cover.ts";
import { construct, pinAll } from "./construct.ts";
import { Draft } from "./draft.ts";
import { chooser } from "./moves/choose.ts";
import { lenientPrices } from "./lenience.ts";
import { lenientMoves, strictMoves } from "./moves/index.ts";
import { Preference, type Amiss } from "./prefer.ts";
import { Random } from "../random.ts";
import { Scales } from "./scales.ts";
import { State } from "./state.ts";
import type { Stop } from "./stop/stop.ts";
import { Cooling } from "./temperature.ts";
import { tidy } from "./tidy.ts";
import { smallRise, typicalRises } from "./typicalRises.ts";

/** How far a search is. */
export interface SearchProgress {
  /** Moves tried. */
  readonly moves: number;
  /** Part of the effort that is spent, 0 to 1. */
  readonly fraction: number;
  /** Costs per tier of the best solution so far. */
  readonly tiers: Float64Array;
  /** The best solution so far, portions per cell: changes as the search goes on. */
  readonly portions: Int32Array;
  /** Owners of the hard bounds that it breaks: none, unless what is pinned cannot be kept. */
  readonly broken: readonly number[];
}

export interface SearchSettings {
  readonly seed: number;
  readonly stop: Stop;
  /** A solution to start from instead of a constructed one. */
  readonly start?: ArrayLike<number>;
  /** A solution that is known already: what comes last begins at it if nothing better was found. */
  readonly known?: ArrayLike<number>;
  /** Stay near the start: mend what it breaks, cover what it leaves open and improve it, without melting it first. */
  readonly gentle?: boolean;
  /** What else a solution should not have: while the best has it, the last of the effort goes to one of about the same cost without. */
  readonly amiss?: Amiss | undefined;
}

/** Parts of the effort, by when they end: a lenient annealing, covering what is still open, a strict annealing, a descent. */
const LENIENT_UNTIL = 0.75;
const COVER_UNTIL = 0.85;
const STRICT_UNTIL = 0.98;
/** Whether something is amiss is looked at when so much is spent, and once more before the descent; what is left then is for it. */
const PREFER_FROM = 0.95;
/** A walk that has gained nothing in this part of what is left is given up: then the strict annealing goes on. */
const VAIN = 0.25;
/** The part of the effort in which a gentle search covers what is open, at most. */
const GENTLE_COVER_UNTIL = 0.4;
/** Temperatures: a typical rise in the goals weighs 0.03. */
const LENIENT = new Cooling(0.06, 2);
const STRICT = new Cooling(0.014, 4);
/** The same to a sixteenth of its end, for what has many solutions that differ by little: else it would end among those. */
const FINE = new Cooling(0.014, 8);
/** That is so if one rise in ten is smaller than a tenth of a typical one. */
const [SMALL_PART, FINE_RISE] = [0.1, 0.003];
const PREFERRING = new Cooling(0.008, 4);
/** What rules weigh beside goals while bounds may be crossed, and when they may not. */
const LENIENT_RULES = 2;
const STRICT_RULES = 10;
/** What an open portion weighs when bounds may not be crossed: more than goals ever gain. */
const STRICT_OPEN = 3;
/** What coverage and rules weigh while a first solution is made. */
const FIRST_PRESSURE = 30;
/** How often during the lenient annealing its state is tidied and looked at, for those who end the search early. */
const GLANCES = 16;
/** Moves between two looks at the stop criterion. */
const CHUNK = 1024;

/**
 * Simulated annealing over all primitives (Kirkpatrick, Gelatt and Vecchi 1983), at first lenient: hard bounds may be crossed
 * at a price that rises as it cools (strategic oscillation: Glover 1977), since hours that are used almost fully leave no way
 * from one good division to another. Then work that is still open is covered, and a strict annealing, in which coverage and
 * rules may not get worse, ends in a descent tier by tier. Yields its progress between chunks of moves, so that the caller may
 * pause or end it; what it returns is the best solution it has seen. Deterministic for a stop criterion that counts moves.
 */
export function* search(instance: Instance, settings: SearchSettings): Generator<SearchProgress, void> {
  const random = new Random(settings.seed);
  const state = new State(instance);
  const draft = new Draft(state);
  const scales = new Scales(instance);
  const { gentle = false } = settings;
  if (settings.start !== undefined) state.load(settings.start);
  draft.scale = scales.now;
  scales.press(FIRST_PRESSURE, FIRST_PRESSURE);
  if (gentle) {
    pinAll(draft, random);
    tidy(state);
  }
  construct(draft, random);
  let best = new Best(state);
  const choose = chooser(strictMoves);
  const chooseLeniently = chooser(lenientMoves);
  draft.lenience = lenientPrices(0).excess;
  scales.weighGoals(typicalRises(draft, chooseLeniently, random));
  // What a state does not count: pins beyond what a cell may hold, pinned learners without a mentor.
  const sound = recount(instance, best.portions).broken.length === best.broken;
  let moves = 0;
  let fraction = 0;

  const spend = (spent: number): SearchProgress => {
    moves += spent;
    fraction = settings.stop.fraction({ moves, tiers: best.tiers, broken: best.broken });
    const broken = sound && best.broken === 0 ? [] : recount(instance, best.portions).broken;
    return { moves, fraction, tiers: best.tiers, portions: best.portions, broken };
  };

  let glances = 0;
  while (!gentle && fraction < LENIENT_UNTIL) {
    const progress = fraction / LENIENT_UNTIL;
    if (progress * GLANCES >= glances + 1) {
      glances = Math.floor(progress * GLANCES);
      glance(state, best);
    }
    const prices = lenientPrices(progress);
    scales.press(prices.open, LENIENT_RULES);
    draft.lenience = prices.excess;
    anneal(draft, best, chooseLeniently, random, LENIENT.at(progress), false, CHUNK);
    yield spend(CHUNK);
  }

  draft.lenience = Infinity;
  scales.press(STRICT_OPEN, STRICT_RULES);
  tidy(state);
  const tidied = new Best(state);
  best.take(tidied);
  const cover = new Cover(draft, tidied, random);
  const coverUntil = gentle ? GENTLE_COVER_UNTIL : COVER_UNTIL;
  while (fraction < coverUntil && !cover.done) {
    const spent = cover.run(CHUNK);
    best.take(tidied);
    yield spend(spent);
  }

  // A state does not count pins, so that what breaks one would seem the better.
  if (settings.known !== undefined && recount(instance, settings.known).broken.length === 0) {
    state.load(settings.known);
    best.see(state);
  }
  // With random numbers of its own: to look does not change what comes after.
  const rise = smallRise(draft, choose, new Random(settings.seed), SMALL_PART);
  const cooling = rise > 0 && rise < FINE_RISE ? FINE : STRICT;
  state.load(best.portions);
  const from = fraction;
  const strict = function* (until: number): Generator<SearchProgress, void> {
    while (fraction < until) {
      const progress = (fraction - from) / (STRICT_UNTIL - from);
      anneal(draft, best, choose, random, cooling.at(progress), true, CHUNK);
      yield spend(CHUNK);
    }
  };
  const prefer = function* (amiss: Amiss): Generator<SearchProgress, void> {
    const since = fraction;
    // It cools as long as the strict annealing would have, then descends; half and half where that is over already.
    const until = Math.max(STRICT_UNTIL, since + 0.5 * (1 - since));
    state.load(best.portions);
    const preference = new Preference(draft, amiss, choose, random);
    best = preference.best;
    while (fraction < 1 && (preference.gained || fraction - since < VAIN * (1 - since))) {
      const progress = (fraction - since) / (until - since);
      const temperature = progress < 1 ? PREFERRING.at(progress) : 0;
      let spent = 0;
      while (spent < CHUNK) spent += preference.run(temperature);
      yield spend(spent);
    }
    state.load(best.portions);
  };
  for (const until of [PREFER_FROM, STRICT_UNTIL]) {
    yield* strict(until);
    if (fraction < 1 && settings.amiss !== undefined && settings.amiss(best.portions) > 0)
      yield* prefer(settings.amiss);
  }
  state.load(best.portions);
  while (fraction < 1) {
    anneal(draft, best, choose, random, 0, true, CHUNK);
    yield spend(CHUNK);
  }
}

/** Sees what a state would be worth without what it may not hold. */
function glance(state: State, best: Best): void {
  state.keep();
  const portions = state.portions.slice();
  tidy(state);
  best.see(state);
  state.load(portions);
}
