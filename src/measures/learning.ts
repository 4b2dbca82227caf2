import { levelOf, lookup } from "../domain/people.ts";
import { openWishes } from "../domain/wishes.ts";
import type { Member, Organisation, Task } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";
import { challenge } from "./challenge.ts";
import { ratio, sum, weightedMean } from "./distribution.ts";
import { asIsDivision, existsIn, planDivision, type Division } from "./division.ts";

/** The highest level there is. */
const TOP = 4;

/**
 * The level after so many hours of practice: s + (4 - s)(1 - e^(-hours/learningHours)), between `level` and 4.
 *
 * Learning slows down towards the top; half an hour twice teaches as much as an hour once. Our simplification of the
 * learning curve below. Test: from 1 with 120 learning hours, 40 hours give 1.8504, 80 give 2.4597, 160 give 3.2092.
 */
export function levelAfter(level: number, hours: number, learningHours: number): number {
  return level + (TOP - level) * (1 - Math.exp(-hours / learningHours));
}

/**
 * The hyperbolic learning curve with earlier experience (Mazur and Hastie 1978): top x (hours + earlier) / (hours + earlier
 * + half), `half` the hours after which half of the top is reached. Test: top 1, earlier 20, half 60: 0, 40, 80, 160 hours
 * give 0.25, 0.5, 0.625, 0.75.
 */
export function learningCurve(hours: number, top: number, earlier: number, half: number): number {
  return (top * (hours + earlier)) / (hours + earlier + half);
}

export interface LearningOptions {
  /** Levels lost in a period in which a competence is not used; default 0. */
  readonly forgetting?: number;
}

export interface Learning {
  readonly members: readonly {
    readonly member: string;
    /** Competences that they have, practise or wish, in the order of the document. */
    readonly competences: readonly {
      readonly competence: string;
      /** Hours of practice over the horizon. */
      readonly hours: number;
      readonly before: number;
      /** An estimate, between whole levels. */
      readonly after: number;
      /** The wished level, if it is above the present one and some work here can serve it. */
      readonly wished: number | null;
    }[];
    /** Mean over wishes, by weight, of min(1, gained / wished levels); null without wishes that work here can serve. */
    readonly fit: number | null;
    /** Part of the hours on work that asks more than their levels. */
    readonly stretch: number | null;
    /** Whether that lies within the band they state; null without one. */
    readonly inBand: boolean | null;
  }[];
  /** Mean over members with such wishes. */
  readonly fit: number | null;
}

/**
 * Growth over the horizon (M17): what everybody will have learned if the division is worked as it is; without a plan, if
 * today's goes on.
 *
 * Practice is own hours on tasks that require the competence at the member's level or one above, and hours of looking on at
 * them; the level grows as in `levelAfter` and falls by `forgetting` in a period without use. The goal `growth` counts
 * practised against wished hours instead: linear, so that it can be optimised.
 */
export function learning(organisation: Organisation, plan?: Plan, options: LearningOptions = {}): Learning {
  const { forgetting = 0 } = options;
  const { periods, weeksPerPeriod } = organisation.calendar;
  const moments = Array.from({ length: periods }, (_, period) => momentOf(organisation, plan, period));
  const members = organisation.members.map((member) => {
    const worked = moments.map((moment) => moment.get(member.id) ?? []);
    const wishes = openWishes(organisation, member).filter((wish) =>
      organisation.tasks.some((task) => wish.practisedBy(task)),
    );
    const competences = organisation.competences.flatMap(({ id, learningHours }) => {
      const before = levelOf(member, id);
      const wish = member.wishes.find((each) => each.competence === id && each.level > before);
      const served = wishes.some(({ competence }) => competence === id);
      let [after, total] = [before, 0];
      for (const held of worked) {
        const used = held.filter(({ task }) => (lookup(task.requires, id) ?? 0) > 0);
        const practised = used.filter(({ task }) => teaches(lookup(task.requires, id) ?? 0, before));
        const hours = weeksPerPeriod * sum(practised, (row) => row.hours);
        total += hours;
        after = used.length > 0 ? levelAfter(after, hours, learningHours) : Math.max(0, after - forgetting);
      }
      if (before === 0 && total === 0 && wish === undefined) return [];
      return [{ competence: id, hours: total, before, after, wished: served ? (wish?.level ?? null) : null }];
    });
    const open = competences.flatMap(({ competence, before, after, wished }) => {
      const weight = wishes.find((wish) => wish.competence === competence)?.weight ?? 0;
      return wished === null
        ? []
        : [{ part: Math.min(1, Math.max(0, after - before) / (wished - before)), weight }];
    });
    const rows = worked.flat();
    const above = rows.filter(({ task }) => challenge(member, task) === "above");
    const stretch = ratio(
      sum(above, ({ hours }) => hours),
      sum(rows, ({ hours }) => hours),
    );
    return {
      member: member.id,
      competences,
      fit: weightedMean(
        open,
        ({ part }) => part,
        ({ weight }) => weight,
      ),
      stretch,
      inBand: inBand(member, stretch),
    };
  });
  const fits = members.flatMap(({ fit }) => (fit === null ? [] : [fit]));
  return {
    members,
    fit: ratio(
      sum(fits, (fit) => fit),
      fits.length,
    ),
  };
}

function teaches(required: number, level: number): boolean {
  return required === level || required === level + 1;
}

function inBand({ stretch: band }: Member, part: number | null): boolean | null {
  if (band === undefined || part === null) return null;
  return part >= band.min - 1e-9 && part <= band.max + 1e-9;
}

interface Practice {
  readonly task: Task;
  /** Own hours a week. */
  readonly hours: number;
}

/** What each member works at, or looks on at, in a period. */
function momentOf(
  organisation: Organisation,
  plan: Plan | undefined,
  period: number,
): ReadonlyMap<string, readonly Practice[]> {
  const practice = new Map<string, Practice[]>();
  const add = (member: string, row: Practice) => practice.set(member, [...(practice.get(member) ?? []), row]);
  const division: Division =
    plan === undefined ? asIsDivision(organisation) : planDivision(organisation, plan, period);
  for (const { member, task, own } of division.holdings)
    if (existsIn(task, period)) add(member.id, { task, hours: own });
  for (const { role, first, last, task, member, hours } of plan?.assignments ?? []) {
    if (role !== "shadow" || period < first || last < period) continue;
    const shown = organisation.tasks.find(({ id }) => id === task);
    if (shown !== undefined) add(member, { task: shown, hours });
  }
  return practice;
}
