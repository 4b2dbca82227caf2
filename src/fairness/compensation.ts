import { loadBackend, type BackendName } from "../bounded.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { equalEarnings } from "../exact/compensation/equalEarnings.ts";
import { leastDispleasure } from "../exact/compensation/leastDispleasure.ts";
import type { Labour } from "../exact/compensation/labour.ts";
import { marketOf } from "./market.ts";
import { priceRanges, type PriceRange } from "../exact/compensation/priceRange.ts";

/** Rates beyond these are held to them, unless the group says otherwise: theory M16, guards. */
const RATE_CAP: RateCap = { least: 0.8, most: 1.25 };

export interface RateCap {
  /** From 0 to 1. */
  readonly least: number;
  /** 1 or more. */
  readonly most: number;
}

export interface CompensationOptions {
  readonly cap?: RateCap;
  readonly backend?: BackendName;
  readonly wasmUrl?: string;
}

/** Credits for an hour, 1 in the mean over all the work. */
export interface Rate {
  readonly rate: number;
  /** Held to the cap: what is advised. */
  readonly capped: number;
}

/** The middle of all rates that are as right; `most` is null if nobody could do an hour more, so that no rate is too high. */
export interface ShadowRate extends Rate {
  readonly least: number;
  readonly most: number | null;
}

export interface TaskCompensation {
  readonly task: string;
  /** Hours over the horizon that the plan gives it. */
  readonly hours: number;
  /** Whether it is voluntary work, for which a compensation is meant first of all. */
  readonly voluntary: boolean;
  /** What an hour more costs the group in displeasure, against the mean; null where that cannot be told. */
  readonly shadow: ShadowRate | null;
  /** At these credits everybody earns what their hours earn now with only the work they mind least per credit. */
  readonly equalEarnings: Rate | null;
}

/** Advice on what an hour of each task could be worth. Nothing applies it: an hour is an hour until the group decides. */
export interface Compensation {
  readonly cap: RateCap;
  /** Whether every task has one shadow price only. */
  readonly unique: boolean;
  /** In the order of the document; tasks that nobody does are left out. */
  readonly tasks: readonly TaskCompensation[];
}

/**
 * Compensation rates from simple to market (theory M16): the default is one hour, one credit; shadow prices, with their
 * interval where the optimum is degenerate; equal-earnings credits where an equilibrium is found.
 * @throws {RangeError} if the cap does not lie around 1.
 */
export async function compensation(
  organisation: Organisation,
  plan: Plan,
  options: CompensationOptions = {},
): Promise<Compensation> {
  const { cap = RATE_CAP, ...solver } = options;
  if (!(cap.least >= 0 && cap.least <= 1 && cap.most >= 1))
    throw new RangeError(`cap ${cap.least} to ${cap.most}: expected 0 to 1, and 1 or more`);
  const backend = await loadBackend(solver);
  const { labour, tasks, parts } = marketOf(organisation, plan);
  const cheapest = leastDispleasure(labour, backend);
  const ranges = cheapest === null ? [] : priceRanges(labour, cheapest.hours);
  const mean = meanPrice(ranges, labour.tasks);
  const earned = equalEarnings(...earningOf(labour, parts), backend);
  const capped = (rate: number): Rate => ({ rate, capped: Math.min(cap.most, Math.max(cap.least, rate)) });
  return {
    cap,
    unique: ranges.every((range) => range !== null && range.most - range.least <= 1e-6),
    tasks: tasks.map(({ task, staffing }, place) => {
      const range = ranges[place] ?? null;
      const credits = earned?.credits[place];
      return {
        task: task.id,
        hours: labour.tasks[place] ?? 0,
        voluntary: staffing.mode === "voluntary",
        shadow: range === null || mean <= 0 ? null : shadowRate(range, mean, capped),
        equalEarnings: credits === undefined ? null : capped(credits),
      };
    }),
  };
}

/** Those who work at all: others have nothing to earn. */
function earningOf(labour: Labour, parts: readonly number[]): readonly [Labour, readonly number[]] {
  const earns = (_: unknown, member: number) => (parts[member] ?? 0) > 0;
  const { tasks, members, displeasure } = labour;
  return [
    { tasks, members: members.filter(earns), displeasure: displeasure.filter(earns) },
    parts.filter(earns),
  ];
}

function shadowRate({ least, most }: PriceRange, mean: number, capped: (rate: number) => Rate): ShadowRate {
  return {
    ...capped(middle({ least, most }) / mean),
    least: least / mean,
    most: most === Infinity ? null : most / mean,
  };
}

/** The middle of a price's interval; its lower end where it has no upper one. */
function middle({ least, most }: PriceRange): number {
  return most === Infinity ? least : (least + most) / 2;
}

function meanPrice(ranges: readonly (PriceRange | null)[], hours: readonly number[]): number {
  let [sum, all] = [0, 0];
  ranges.forEach((range, place) => {
    if (range === null) return;
    sum += middle(range) * (hours[place] ?? 0);
    all += hours[place] ?? 0;
  });
  return all > 0 ? sum / all : 0;
}
