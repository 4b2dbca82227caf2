import type { Instance } from "../instance/instance.ts";
import { recount } from "../instance/recount.ts";
import { Best } from "./best.ts";
import { Cover } from "./cover.ts";
import { construct } from "./construct.ts";
import { Draft } from "./draft.ts";
import { chooser } from "./moves/choose.ts";
import { moves as allMoves } from "./moves/index.ts";
import type { Move } from "./moves/move.ts";
import { Random } from "./random.ts";
import { BEFORE_GOALS, Scales } from "./scales.ts";
import { State } from "./state.ts";
import type { Stop } from "./stop/stop.ts";
import { Cooling, EXPONENTIAL } from "./temperature.ts";
import { isBetter } from "./tierOrder.ts";
import { typicalRises } from "./typicalRises.ts";

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
  /** For tests and measurements: other moves. */
  readonly moves?: readonly Move[];
}

interface Round {
  /** Part of the effort after which the round ends. */
  readonly until: number;
  /** Weight of coverage and rules; see Scales. */
  readonly pressure: number;
  /** Temperature at the start; 0 for a descent tier by tier. */
  readonly heat: number;
  /** Whether coverage and rules may not get worse than in the best solution. */
  readonly walled: boolean;
}

/** Part of the effort that goes to covering the work, if it cannot all be covered sooner. */
const COVER_UNTIL = 0.2;
/** While work stays open: hot enough to pass through solutions that leave more of it open. */
const OPEN: Round = { until: 0.5, pressure: 5, heat: 4, walled: false };
/** Once all work is covered: rules and goals, behind the wall of what has been reached. */
const COVERED: Round = { until: 0.4, pressure: 5, heat: 4, walled: true };
/** Then the goals alone, and at last only downhill. */
const LAST: readonly Round[] = [
  { until: 0.95, pressure: 10, heat: 0.1, walled: true },
  { until: 1, pressure: 50, heat: 0, walled: true },
];
/** What coverage and rules weigh while a first solution is made. */
const FIRST_PRESSURE = 100;
/** The temperature of a round is halved so many times. */
const HALVINGS = 10;
/** Moves between two looks at the stop criterion. */
const CHUNK = 1024;
/** A broken hard bound outweighs everything. */
const PER_BROKEN = 1e12;

/**
 * Covers the work, then simulated annealing over all primitives (Kirkpatrick, Gelatt and Vecchi 1983), in which coverage and
 * rules may not get worse than in the best solution once all work is covered. Yields its progress between chunks of moves,
 * so that the caller may pause or end it; what it returns is the best solution it has seen. Deterministic for a stop criterion
 * that counts moves.
 */
export function* search(instance: Instance, settings: SearchSettings): Generator<SearchProgress, void> {
  const random = new Random(settings.seed);
  const state = new State(instance);
  const draft = new Draft(state);
  const scales = new Scales(instance);
  if (settings.start !== undefined) state.load(settings.start);
  draft.scale = scales.now;
  scales.press(FIRST_PRESSURE);
  construct(draft, random);
  const best = new Best(state);
  const choose = chooser(settings.moves ?? allMoves);
  scales.weighGoals(typicalRises(draft, choose, random));
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

  const cover = new Cover(draft, best, random);
  while (fraction < COVER_UNTIL && !cover.done) yield spend(cover.run(CHUNK));

  for (const round of [cover.done ? COVERED : OPEN, ...LAST]) {
    const cooling = new Cooling(round.heat, HALVINGS);
    const from = fraction;
    state.load(best.portions);
    scales.press(round.pressure);
    while (fraction < round.until) {
      const temperature = cooling.at((fraction - from) / (round.until - from));
      anneal(draft, best, choose, random, temperature, round.walled);
      yield spend(CHUNK);
    }
  }
}

/** A chunk of moves at one temperature. */
function anneal(
  draft: Draft,
  best: Best,
  choose: (random: Random) => Move,
  random: Random,
  temperature: number,
  walled: boolean,
): void {
  for (let step = 0; step < CHUNK; step += 1) {
    draft.begin();
    if (!choose(random).propose(draft, random) || draft.empty || !draft.settle(random) || draft.breaks) {
      draft.undo();
      continue;
    }
    if (walled && isBetter(best.tiers, draft.state.tiers, BEFORE_GOALS)) draft.undo();
    else if (!accepts(draft, random, temperature)) draft.undo();
    else if (draft.difference(PER_BROKEN) > 0) best.leave(draft);
  }
  best.see(draft.state);
}

/** Metropolis, or at no temperature whatever is no worse tier by tier. */
function accepts(draft: Draft, random: Random, temperature: number): boolean {
  if (temperature > 0)
    return draft.difference(PER_BROKEN) <= temperature * EXPONENTIAL[random.next() & 4095]!;
  return draft.state.broken <= draft.brokenBefore && !isBetter(draft.before, draft.state.tiers);
}
