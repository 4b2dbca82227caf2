import type { Member, Task } from "../../model/organisation.ts";
import { isQualified } from "../ability.ts";
import { sum } from "../distribution.ts";
import type { Division } from "../division.ts";
import { ROUNDING } from "../streams.ts";
import type { Judged, Requirement, Unknown } from "./result.ts";
import { isShare, timeUnit } from "./units.ts";

/** A week that says nothing of its parts is open so many hours. */
const OPEN_HOURS = 40;
/** Hours at work in a day. */
const DAY = 8;
/** After so many days more of them make no difference. */
const MOST_DAYS = 1000;
/** Marks the tasks that answer. */
const TAG = "response";

export interface ResponseOptions {
  /** Part of their own hours that somebody is really there, leave and illness off; default 1. */
  readonly presence?: number;
  /** How many have to be there; default 1. */
  readonly people?: number;
  /** The chance of an answer in time that is asked where the norm is a time; default 0.95. */
  readonly chance?: number;
}

/**
 * The chance that at least so many are there, each with a chance of their own, independently (Poisson binomial). In [0, 1].
 * Test: three at 0.8 give 0.992, one gives 0.8.
 */
export function chanceOfPresence(chances: readonly number[], people = 1): number {
  // ways[k]: the chance that exactly k of those looked at so far are there; the last place is for all that are more.
  let ways = [1, ...Array.from({ length: people }, () => 0)];
  for (const chance of chances) {
    ways = ways.map((now, count) => {
      const stays = count === people ? now : now * (1 - chance);
      return stays + (ways[count - 1] ?? 0) * chance;
    });
  }
  return Math.min(1, ways[people] ?? 0);
}

/**
 * Whether somebody who can answer is there in time (R121: cover of qualified people per time window).
 *
 * Answer do those who hold a task of the process that is tagged `response` and have its levels; without such a task nothing
 * is known. Each is there by chance: presence x min(1, available hours / open hours), open hours being the parts of the
 * week in which these tasks must be done, else those of the calendar, else 40. A norm that is a share asks for at least
 * that chance. A norm in time asks for `chance`, in one of as many days as it has (a working day is 8 hours); within a day
 * or more it is enough to come that day, so a week has at most 7 x 8 open hours then. Hours are taken as spread by chance:
 * a roster that spreads them well does better.
 */
export function judgeResponse(
  division: Division,
  process: string,
  requirement: Requirement,
  options: ResponseOptions,
): Judged {
  const asked = responseAsked(division, process, requirement, options);
  if ("unknown" in asked) return asked;
  const { answering, needed } = asked;
  const there = new Set(
    division.holdings
      .filter(({ task, member }) => answering.includes(task) && isQualified(member, task))
      .map(({ member }) => member),
  );
  const value = asked.chanceWith([...there].map(asked.presenceOf));
  const tasks = answering.map(({ id }) => id);
  return { value, needed, unit: "chance", margin: value - needed, tasks };
}

interface ResponseAsked {
  readonly answering: readonly Task[];
  /** The chance that is needed. */
  readonly needed: number;
  /** The chance that a member is there at a moment. */
  readonly presenceOf: (member: Member) => number;
  /** The chance of an answer in time, with people who are there with these chances. */
  readonly chanceWith: (chances: readonly number[]) => number;
}

/** What a norm asks of whom, whoever holds the work. */
export function responseAsked(
  division: Division,
  process: string,
  { norm, unit }: Requirement,
  options: ResponseOptions,
): ResponseAsked | { readonly unknown: Unknown } {
  const { presence = 1, people = 1, chance = 0.95 } = options;
  const share = isShare(norm, unit);
  const time = unit === undefined ? null : timeUnit(unit);
  if (!share && time === null) return { unknown: "unit" };
  const answering = division.tasks.filter((task) => task.process === process && task.tags.includes(TAG));
  if (answering.length === 0) return { unknown: "noTask" };
  const days = time === null ? 0 : Math.floor((norm * time.hours) / (time.working ? DAY : 24) + ROUNDING);
  const week = openHours(division, answering);
  const open = days >= 1 ? Math.min(7 * DAY, week) : week;
  return {
    answering,
    needed: share ? norm : chance,
    presenceOf: ({ id }) => presence * Math.min(1, (division.capacity.get(id) ?? 0) / open),
    chanceWith: (chances) => {
      let missed = 1;
      for (let day = 0; day < Math.min(MOST_DAYS, Math.max(1, days)); day += 1)
        missed *= 1 - chanceOfPresence(chances, people);
      return 1 - missed;
    },
  };
}

function openHours(division: Division, tasks: readonly Task[]): number {
  const { slots } = division.organisation.calendar;
  const named = new Set(tasks.flatMap((task) => task.slots ?? []));
  const bound = tasks.every((task) => task.slots !== undefined);
  const hours = sum(bound ? slots.filter(({ id }) => named.has(id)) : slots, (slot) => slot.hours);
  return hours > 0 ? hours : OPEN_HOURS;
}
