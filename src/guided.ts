import type { Compilation } from "./compilation.ts";
import { compile, type Compiled } from "./compile.ts";
import { burdens } from "./domain/burden.ts";
import { lookup } from "./domain/people.ts";
import { steepenHeavy } from "./goals/burden/heavy.ts";
import { burden } from "./goals/burden/index.ts";
import { weightOf } from "./goals/weightOf.ts";
import type { Instance } from "./instance/instance.ts";
import { recount } from "./instance/recount.ts";
import { search, type SearchProgress, type SearchSettings } from "./search/search.ts";
import { beginning } from "./search/stop/beginning.ts";
import { rest } from "./search/stop/rest.ts";
import type { Stop } from "./search/stop/stop.ts";
import { isBetter } from "./search/tierOrder.ts";
import { shortOfToday } from "./shortOfToday.ts";

/** In smaller organisations few plans cost about the same, and the search comes to the best of them by their goals. */
const LEAST_CELLS = 400;
/** The part of the effort of a first search, which shows how much there is to carry: the mean settles early. */
const SCOUTING = 0.04;
/** From how many times the mean a burden is heavy: somewhat below one and a half times, which nobody is to exceed. */
const HEAVY = 1.35;

/**
 * The search that plans come from. Goals weigh burdens over all members together, so that of many plans that cost about
 * the same most ask of some member twice what they ask on average. So a short search shows first what that average is, and
 * in the search that follows whoever carries much more costs steeply. If what that comes to is worse than today's division in
 * a figure that members look at, the last of the effort goes to a plan of about the same cost that is not; unless the search
 * starts from a plan. Both guide the search, no more: plans are counted by their goals, and the first plan, or the one that it
 * starts from, stays if what comes after is no better. Yields as `search` does; the costs that it tells may rise a little
 * again, where the guide prefers another plan.
 */
export function* guidedSearch(compiled: Compiled, settings: SearchSettings): Generator<SearchProgress, void> {
  const { start, stop } = settings;
  if (!isGuided(compiled)) return yield* search(compiled.instance, settings);
  let first: SearchProgress | null = null;
  if (start !== undefined) {
    const portions = Int32Array.from(start);
    first = { ...recount(compiled.instance, portions), portions, moves: 0, fraction: 0 };
  } else {
    const scouting = { ...settings, stop: beginning(stop, SCOUTING) };
    for (const step of search(compiled.instance, scouting)) {
      first = { ...step, fraction: spent(stop, step) };
      yield first;
    }
  }
  if (first === null || first.fraction >= 1) return;
  const heavy = HEAVY * Math.max(0, meanRate(compiled, first.portions));
  const also = (compilation: Compilation): void => steepenHeavy(compilation, heavy);
  const guide = compile(compiled.organisation, { also }).instance;
  const counted = counter(compiled.instance);
  const led = {
    ...settings,
    stop: rest(stop, first.fraction, first.moves),
    ...(start === undefined ? { known: first.portions, amiss: shortOfToday(compiled) } : {}),
  };
  for (const step of search(guide, led)) {
    const found = counted({ ...step, moves: first.moves + step.moves });
    const best = isAhead(found, first) ? found : { ...first, moves: found.moves };
    const fraction = spent(stop, best);
    yield { ...best, fraction };
    if (fraction >= 1) return;
  }
}

/** Whether there is something to choose between, burdens count, and no goal of the group comes before another. */
function isGuided({ instance, organisation, tasks, people }: Compiled): boolean {
  if (instance.cells.count < LEAST_CELLS || organisation.goals.order.length > 0) return false;
  return weightOf(organisation, burden) > 0 && burdens(tasks, people).total > 0;
}

function spent(stop: Stop, { moves, tiers, broken }: SearchProgress): number {
  return stop.fraction({ moves, tiers, broken: broken.length });
}

/** Counts what a search has found by an instance without what guides it; only if there is something new. */
function counter(instance: Instance): (step: SearchProgress) => SearchProgress {
  let seen: Float64Array = new Float64Array();
  let tiers = seen;
  return (step) => {
    if (step.tiers.some((cost, tier) => cost !== seen[tier])) {
      seen = step.tiers.slice();
      ({ tiers } = recount(instance, step.portions));
    }
    return { ...step, tiers };
  };
}

/**
 * The mean of what those with an entitlement carry, in fair parts, weighted by it and what earlier horizons left included; what
 * is open yet counts as unpleasant as it is in general.
 */
function meanRate({ organisation, tasks, people, cells }: Compiled, portions: ArrayLike<number>): number {
  const scale = burdens(tasks, people);
  const { balances } = organisation.history;
  const counted = people.filter(({ entitlement }) => entitlement > 0);
  let points = counted.reduce((sum, { member }) => sum + (lookup(balances, member.id)?.burden ?? 0), 0);
  for (const planned of scale.pool) {
    for (const turn of planned.turns) {
      let open = 1;
      for (const { cell, person, share } of cells[turn.index] ?? []) {
        const part = (portions[cell] ?? 0) * share;
        open -= part;
        if (person.entitlement > 0) points += part * turn.work * scale.points(person, planned);
      }
      points += Math.max(0, open) * turn.work * planned.task.unpleasant;
    }
  }
  return points / scale.total;
}

function isAhead(one: SearchProgress, other: SearchProgress): boolean {
  const fewer = other.broken.length - one.broken.length;
  return fewer === 0 ? isBetter(one.tiers, other.tiers) : fewer > 0;
}
