import { preference } from "../domain/people.ts";
import { planTasks } from "../domain/turns.ts";
import type { Member, Task } from "../model/organisation.ts";
import { isAble } from "./ability.ts";
import { groupBy, spread, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { hoursOfTasks } from "./streams.ts";

/** Ranges smaller than this count as this, so that little choice is not blown up to much. */
const LEAST_RANGE = 0.5;

export interface Satisfaction {
  readonly mean: number | null;
  readonly least: number | null;
  /** Members with hours and work they are able to do, in the order of the document. */
  readonly members: readonly { readonly member: string; readonly value: number }[];
}

/** What a member could have at best, and how much that is better than the worst. */
export interface OwnScale {
  readonly member: Member;
  /** Hours a week that they have. */
  readonly hours: number;
  /** Mean preference of an hour. */
  readonly best: number;
  readonly range: number;
}

/** The scales of all members with hours and work they are able to do; they hang on the moment, not on who does what. */
export function ownScales({
  organisation,
  tasks,
  capacity,
}: Pick<Division, "organisation" | "tasks" | "capacity">): readonly OwnScale[] {
  const available = sum(capacity.values(), (hours) => hours);
  const occupation = available > 0 ? Math.min(1, hoursOfTasks(tasks) / available) : 0;
  const present = new Set(tasks);
  const planned = planTasks(organisation).filter(({ task }) => present.has(task));
  return organisation.members.flatMap((member) => {
    const hours = capacity.get(member.id) ?? 0;
    const able = planned.filter((each) => isAble(member, each, hours)).map(({ task }) => task);
    if (hours <= 0 || able.length === 0) return [];
    const likes = likesOf(member, able);
    const best = filled(likes, hours * occupation) / hours;
    const worst = filled([...likes].reverse(), hours * occupation) / hours;
    return [{ member, hours, best, range: Math.max(best - worst, LEAST_RANGE) }];
  });
}

/**
 * Satisfaction, on each member's own scale.
 *
 * sigma = 1 - max(0, (best - s)/max(best - worst, 0.5)), with s = sum of own hours x preference / available hours; best and
 * worst are s if the hours the member has, times the general occupation rho (at most 1), were filled with the tasks they are
 * able to do, most liked or least liked first. 1 is the best work there is for the member; normally in [0, 1], lower if
 * somebody does work they dislike and are not able to do.
 *
 * The term of the goal `satisfaction` at one moment: hours a week instead of hours over the horizon. Relative utilitarianism
 * (Dhillon and Mertens 1999).
 */
export function satisfaction(division: Division, scales = ownScales(division)): Satisfaction {
  const held = groupBy(division.holdings, ({ member }) => member.id);
  const members = scales.map(({ member, hours, best, range }) => {
    const now = sum(held.get(member.id) ?? [], ({ task, own }) => own * preference(member, task)) / hours;
    return { member: member.id, value: 1 - Math.max(0, (best - now) / range) };
  });
  const values = members.map(({ value }) => value);
  return {
    mean: spread(values)?.mean ?? null,
    least: values.length > 0 ? Math.min(...values) : null,
    members,
  };
}

interface Like {
  readonly hours: number;
  readonly preference: number;
}

/** Most liked first. */
function likesOf(member: Member, tasks: readonly Task[]): Like[] {
  return tasks
    .map((task) => ({ hours: task.hours, preference: preference(member, task) }))
    .sort((first, second) => second.preference - first.preference);
}

/** Hours times preference, if the tasks are taken in this order until the hours are full. */
function filled(likes: readonly Like[], hours: number): number {
  let left = hours;
  let total = 0;
  for (const like of likes) {
    const taken = Math.min(left, like.hours);
    total += taken * like.preference;
    left -= taken;
  }
  return total;
}
