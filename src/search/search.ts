import type { Instance } from "../instance/instance.ts";
import { recount } from "../instance/recount.ts";
import { construct } from "./construct.ts";
import { Draft } from "./draft.ts";
import { moves as allMoves } from "./moves/index.ts";
import type { Move } from "./moves/move.ts";
import { Random } from "./random.ts";
import { BEFORE_GOALS, isBetter, Scales, STRICT } from "./scales.ts";
import { State } from "./state.ts";
import type { Stop } from "./stop/stop.ts";
import { Cooling, EXPONENTIAL } from "./temperature.ts";

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

/** Moves between two looks at the stop criterion. */
const CHUNK = 1024;
/** A broken hard bound outweighs everything. */
const PER_BROKEN = 1e12;

/**
 * Simulated annealing over all primitives (Kirkpatrick, Gelatt and Vecchi 1983), with restarts from the best at lower
 * temperatures. Yields its progress between chunks of moves, so that the caller may pause or end it; what it returns is
 * the best solution it has seen. Deterministic for a stop criterion that counts moves.
 */
export function* search(instance: Instance, settings: SearchSettings): Generator<SearchProgress, void> {
  const random = new Random(settings.seed);
  const state = new State(instance);
  const draft = new Draft(state);
  const scales = new Scales(instance);
  if (settings.start !== undefined) state.load(settings.start);
  scales.press(STRICT);
  construct(draft, scales.now, random);
  const best = new Best(state);
  const choose = chooser(settings.moves ?? allMoves);
  const unit = typicalRise(draft, instance, choose, random);
  let moves = 0;
  let fraction = 0;

  for (const round of ROUNDS) {
    const cooling = new Cooling(unit * round.heat, HALVINGS);
    const from = fraction;
    best.restore(state);
    scales.press(round.pressure);
    while (fraction < round.until) {
      const temperature = cooling.at((fraction - from) / (round.until - from));
      for (let step = 0; step < CHUNK; step += 1) {
        draft.begin();
        const proposed = choose(random).propose(draft, random) && draft.settle(random) && !draft.breaks;
        if (!proposed || draft.empty) {
          draft.undo();
          continue;
        }
        const rise = draft.difference(scales.now, PER_BROKEN);
        if (rise > 0) {
          if (rise > temperature * EXPONENTIAL[random.next() & 4095]!) {
            draft.undo();
            continue;
          }
          best.leave(state, draft);
        }
      }
      best.see(state);
      moves += CHUNK;
      fraction = settings.stop.fraction({ moves, tiers: best.tiers, broken: best.broken });
      yield { moves, fraction, tiers: best.tiers, portions: best.portions, broken: best.broken === 0 ? [] : recount(instance, best.portions).broken };
    }
  }
}

/**
 * First coverage and rules, hot; then the goals, with coverage as a dear but passable wall; then again with all tiers strict;
 * at last only downhill. Heats are in typical rises of the goals.
 */
let ROUNDS: readonly { until: number; pressure: number; heat: number }[] = [
  { until: 0.25, pressure: 8, heat: 16 },
  { until: 0.8, pressure: 1, heat: 2 },
  { until: 0.94, pressure: STRICT, heat: 0.5 },
  { until: 1, pressure: STRICT, heat: 0 },
];
export function tune(r: any) { ROUNDS = r.map((x:any)=>({until:x[0],pressure:x[1]==='S'?STRICT:x[1],heat:x[2]})); }
const HALVINGS = 8;

/** The best solution seen, compared tier by tier. */
class Best {
  portions: Int32Array;
  tiers: Float64Array;
  broken: number;

  constructor(state: State) {
    this.portions = state.portions.slice();
    this.tiers = state.tiers.slice();
    this.broken = state.broken;
  }

  /** Keeps the state if it is better. */
  see(state: State): void {
    if (state.broken > this.broken || (state.broken === this.broken && !isBetter(state.tiers, this.tiers))) return;
    this.portions.set(state.portions);
    this.tiers.set(state.tiers);
    this.broken = state.broken;
  }

  /** The same, just before an accepted move makes the state worse: the solution that is left may be the best. */
  leave(state: State, draft: Draft): void {
    if (draft.brokenBefore > this.broken || !isBetter(draft.before, this.tiers)) return;
    const worse = draft.changes();
    this.portions.set(state.portions);
    for (const [cell, by] of worse) this.portions[cell]! -= by;
    this.tiers.set(draft.before);
    this.broken = draft.brokenBefore;
  }

  restore(state: State): void {
    state.load(this.portions);
  }
}

/** Draws moves in proportion to their weights. */
function chooser(list: readonly Move[]): (random: Random) => Move {
  const wheel = list.flatMap((move) => Array.from({ length: move.weight }, () => move));
  return (random) => wheel[random.below(wheel.length)]!;
}

/** The median rise in the goals' cost of moves that are possible now: the unit of temperature. */
function typicalRise(draft: Draft, instance: Instance, choose: (random: Random) => Move, random: Random): number {
  const rises: number[] = [];
  const goalsOnly = Float64Array.from(instance.tiers, (_, tier) => (tier >= BEFORE_GOALS ? 1 : 0));
  for (let trial = 0; trial < 4000 && rises.length < 400; trial += 1) {
    draft.begin();
    if (choose(random).propose(draft, random) && draft.settle(random) && !draft.breaks) {
      const rise = draft.difference(goalsOnly, 0);
      if (rise > 1e-9) rises.push(rise);
    }
    draft.undo();
  }
  rises.sort((a, b) => a - b);
  return rises[rises.length >> 1] ?? 1e-3;
}
