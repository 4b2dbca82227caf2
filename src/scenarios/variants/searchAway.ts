import type { Compilation } from "../../compilation.ts";
import { compile, type Compiled } from "../../compile.ts";
import { decode } from "../../decode.ts";
import { encode } from "../../encode.ts";
import type { Plan } from "../../model/plan.ts";
import { heldByTurn, heldOf } from "../../moved.ts";
import { pause } from "../../pause.ts";
import { search } from "../../search/search.ts";
import { effort as moves } from "../../search/stop/effort.ts";
import { verified } from "../../solve.ts";
import { goalsCost } from "./limit.ts";

/** What one search away from plans needs. */
export interface Away {
  /** The organisation, compiled for the fairness of its plans. */
  readonly compiled: Compiled;
  /** Plans to differ from. */
  readonly from: readonly Plan[];
  /** Where to begin. */
  readonly start: Plan;
  /** What it is worth to differ from them entirely, as a part of what the goals cost at the start. */
  readonly worth: number;
  readonly effort: number;
  readonly seed: number;
}

/** Moves between two pauses: about fifty milliseconds. */
const MOVES_BETWEEN_PAUSES = 32_768;

/**
 * Searches from a plan with a reward for work in other hands: the goals, plus a price for every hour that is held by who
 * holds it in the plans to differ from. The tiers before the goals are kept as they are or better.
 * @returns the plan that was found, verified; null if the search was stopped.
 * @throws {UnverifiedPlanError} if the check refuses it: a fault of this library.
 */
export async function searchAway(away: Away, signal?: AbortSignal): Promise<Plan | null> {
  const { compiled, start, seed, effort } = away;
  const { organisation } = compiled;
  // In one tier, so that the reward is weighed against all goals; the plan is counted as the group orders them.
  const unordered = { ...organisation, goals: { ...organisation.goals, order: [] } };
  const { instance } = compile(unordered, {
    fairness: start.fairness === "leximin" ? "guide" : "average",
    also: (compilation) => rewardDistance(compilation, away),
  });
  let portions = encode(compiled, start);
  let pauseAt = MOVES_BETWEEN_PAUSES;
  for (const step of search(instance, { seed, stop: moves(effort), start: portions, gentle: true })) {
    portions = step.portions;
    if (step.moves < pauseAt) continue;
    pauseAt = step.moves + MOVES_BETWEEN_PAUSES;
    await pause();
    if (signal?.aborted === true) return null;
  }
  return verified(organisation, decode(compiled, portions, { seed, effort, fairness: start.fairness, stopped: "effort" })); // prettier-ignore
}

/**
 * For every plan to differ from, what is still the same: sum of H_tau x share x share there, scaled so that the plan itself
 * counts 1. Linear in the share, so convex; for turns that are held as a whole it is the work in the same hands.
 */
function rewardDistance(compilation: Compilation, { from, start, worth }: Away): void {
  const owner = compilation.owner("alike", "goal");
  const price = (worth * Math.max(LEAST_COST, goalsCost(start))) / from.length;
  for (const plan of from) {
    const shares = heldByTurn(plan.assignments);
    const cells: number[] = [];
    const amounts: number[] = [];
    let itself = 0;
    for (const turn of compilation.turns) {
      const held = heldOf(turn, shares);
      for (const { cell, person, share } of compilation.cells(turn)) {
        const portions = held.get(person.member.id) ?? 0;
        if (portions === 0) continue;
        cells.push(cell);
        amounts.push(turn.work * portions * share * share);
        itself += turn.work * (portions * share) ** 2;
      }
    }
    const scaled = amounts.map((amount) => amount / itself);
    compilation.builder.ledger({ owner, cells, amounts: scaled, cost: { target: 0, over: price } });
  }
}

/** A plan that costs nothing still has a price for what is the same. */
const LEAST_COST = 0.1;
