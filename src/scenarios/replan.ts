import { ContradictionError } from "../contradiction.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Assignment, Plan } from "../model/plan.ts";
import { refuseUnverified } from "../refuseUnverified.ts";
import { solve, type SolveOptions } from "../solve.ts";
import { agree, relax, type AgreedRow, type Agreement, type Release } from "./agree.ts";
import { stretchesOf, type Changes } from "./changes/index.ts";
import { change } from "./change.ts";
import { movesOf, type Moves } from "./moves.ts";

/** How to replan: as one solves, from a period on. */
export interface ReplanOptions extends Omit<SolveOptions, "start" | "target"> {
  /** First period that may change; default that of the changes, else the first period that a change names, else 0. */
  readonly from?: number;
}

/** A plan for what has changed. */
export interface Replan {
  /** The changed organisation, which knows what was agreed: the new plan is verified against this one. Keep both. */
  readonly organisation: Organisation;
  readonly plan: Plan;
  /** What moved, from whom to whom, and why. */
  readonly moves: Moves;
  /** What was published and could not stay: its holder is away or has no hours for it. */
  readonly released: readonly AgreedRow[];
  /** Names of stated rules that what was done or promised breaks; they count as wishes (weight 1) from here on. */
  readonly relaxed: readonly string[];
}

/** Moves to try: only what changed has to be found, so less than for a new plan. */
export const DEFAULT_REPLAN_EFFORT = 1_000_000;

/**
 * Adapts a plan to what has changed. Everything before `from` stays exactly as it was, and so does everything published,
 * unless who held it is away; of the rest first all work is covered, then as few hours as possible move (M23), and only
 * then rules and goals count.
 * @throws {PlanError} if the plan is not a verified plan of this organisation.
 * @throws {ChangesError} if a change cannot be made.
 * @throws {ContradictionError} if pins, or what was promised, contradict hard rules; it names a minimal set.
 * @throws {RangeError} if an option is out of range.
 */
export async function replan(
  organisation: Organisation,
  plan: Plan,
  changes: Changes,
  { from: asked, ...options }: ReplanOptions = {},
): Promise<Replan> {
  refuseUnverified(organisation, plan);
  const from = firstOpen(organisation, changes, asked);
  const changed = change(organisation, changes);
  const cuts = [from, ...moments(plan, changes, from)];
  const budget = options.seconds === undefined ? { effort: DEFAULT_REPLAN_EFFORT } : {};
  const attempt = async (release: Release, relaxed: readonly string[]): Promise<Replan> => {
    const agreement = agree(changed, plan, changes, { from, cuts, release, relaxed });
    const { organisation: agreed, before, released } = agreement;
    const start = { ...plan, assignments: rowsOf(agreement) };
    const found = await solve(agreed, { fairness: plan.fairness, ...budget, ...options, start });
    const moves = movesOf({ organisation, agreed, before, plan: found, changes });
    return { organisation: agreed, plan: found, moves, released, relaxed: agreement.relaxed };
  };
  try {
    return await attempt("holder", []);
  } catch (error) {
    if (!isDeadEnd(error)) throw error;
  }
  try {
    // Whoever works beside somebody who drops out, such as those who may not work alone, may have to move as well.
    return await attempt("turn", []);
  } catch (error) {
    if (!isDeadEnd(error)) throw error;
    const { relaxed } = relax(changed, error.rules);
    if (relaxed.length === 0) throw error;
    return attempt("turn", relaxed);
  }
}

/** The search found no way to keep all that is kept. That something contradicts for certain is told at once. */
function isDeadEnd(error: unknown): error is ContradictionError {
  return error instanceof ContradictionError && !error.proven;
}

function firstOpen({ calendar }: Organisation, changes: Changes, asked: number | undefined): number {
  const named = changes.changes.flatMap(stretchesOf).map(({ from }) => from);
  const from = asked ?? changes.from ?? (named.length > 0 ? Math.min(...named) : 0);
  if (!Number.isInteger(from) || from < 0 || from >= calendar.periods)
    throw new RangeError(`from ${from}: expected a period of 0 to ${calendar.periods - 1}`);
  const early = changes.changes.find((each) => each.kind !== "joining" && stretchesOf(each).some((stretch) => stretch.from < from)); // prettier-ignore
  if (early !== undefined)
    throw new RangeError(`from ${from}: the change "${early.kind}" begins before it, and what has been done cannot change`); // prettier-ignore
  return from;
}

/** Where turns may have to be cut: where a change begins or is over, and where what was published begins or ends. */
function moments(plan: Plan, { changes }: Changes, from: number): readonly number[] {
  const published = new Set(plan.published);
  const edges = [...published].flatMap((period) => [
    ...(published.has(period - 1) ? [] : [period]),
    ...(published.has(period + 1) ? [] : [period + 1]),
  ]);
  const ends = changes
    .flatMap(stretchesOf)
    .flatMap((stretch) => [stretch.from, ...(stretch.to === undefined ? [] : [stretch.to + 1])]);
  return [...ends, ...edges].filter((period) => period > from);
}

/** What was agreed, as rows to start from; the search asks only who holds how many portions of what. */
function rowsOf({ organisation }: Agreement): readonly Assignment[] {
  return (organisation.agreed?.rows ?? []).map(({ kept: _, ...row }) => ({
    ...row,
    of: row.portions,
    hours: 0,
  }));
}
