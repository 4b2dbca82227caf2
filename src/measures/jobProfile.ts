import { groupBy, sum } from "./distribution.ts";
import { challenge } from "./challenge.ts";
import { contacts } from "./contacts.ts";
import type { Division, Holding } from "./division.ts";
import { informationService } from "./informationService.ts";
import { jobCharacteristics } from "./jobCharacteristics.ts";
import { ROUNDING, THETA } from "./streams.ts";

export type Grade = "sufficient" | "limited" | "insufficient";

export const PROFILE_QUESTIONS = [
  "completeness",
  "organising",
  "variation",
  "difficulty",
  "autonomy",
  "contact",
  "information",
] as const;
export type ProfileQuestion = (typeof PROFILE_QUESTIONS)[number];

export interface JobProfile {
  /** Members with hours of work, in the order of the document; null where nothing is known. */
  readonly members: readonly {
    readonly member: string;
    readonly grades: Readonly<Record<ProfileQuestion, Grade | null>>;
  }[];
  /** How many members are graded insufficient, per question. */
  readonly insufficient: Readonly<Record<ProfileQuestion, number>>;
}

/**
 * Seven questions of WEBA on the quality of work (TNO 1991), each graded sufficient, limited or insufficient.
 *
 * completeness: preparing, executing and supporting are each at least 5 % of the hours: all three / two / fewer.
 * organising: regulating work and tasks of aspect `coordination` are 10 % / 3 % / less of the hours. variation: routine is
 * at most 50 % / 80 % / more. difficulty: 5 to 40 % of the hours ask more than one's level, and at most 60 % two levels
 * less or lower: both / one / neither; tasks that ask for nothing are neither. autonomy: own share of regulating against
 * own share of doing 0.6 / 0.3 / less. contact: colleagues one has to do with, 3 / 1 / none. information: share of it that
 * reaches one 0.8 / 0.5 / less; null where none is asked for. The thresholds are ours. That broad deployment always lowers
 * pressure is contested: read the load beside it.
 */
export function jobProfile(division: Division): JobProfile {
  const held = groupBy(division.holdings, ({ member }) => member.id);
  const autonomy = new Map(jobCharacteristics(division).map((job) => [job.member, (job.autonomy - 1) / 6]));
  const met = contacts(division);
  const informed = new Map(
    informationService(division).members.map(({ member, served }) => [member, served]),
  );
  const members = division.organisation.members.flatMap(({ id }) => {
    const own = held.get(id) ?? [];
    const hours = sum(own, (holding) => holding.hours);
    if (hours <= 0) return [];
    const part = (of: (holding: Holding) => boolean) =>
      sum(own.filter(of), (holding) => holding.hours) / hours;
    const kinds = (["preparing", "executing", "supporting"] as const).filter(
      (kind) => part(({ task }) => task.kind === kind) >= THETA - ROUNDING,
    );
    const above = part(({ member, task }) => challenge(member, task) === "above");
    const below = part(({ member, task }) => challenge(member, task) === "below");
    const balanced = (within(above, 0.05, 0.4) ? 1 : 0) + (below <= 0.6 + ROUNDING ? 1 : 0);
    const informedFor = informed.get(id);
    const grades = {
      completeness: graded(kinds.length, 3, 2),
      organising: graded(
        part(({ task }) => task.kind === "regulating" || task.aspect === "coordination"),
        0.1,
        0.03,
      ),
      variation: graded(1 - part(({ task }) => task.routine), 0.5, 0.2),
      difficulty: graded(balanced, 2, 1),
      autonomy: graded(autonomy.get(id) ?? 0, 0.6, 0.3),
      contact: graded(met.get(id)?.size ?? 0, 3, 1),
      information: informedFor === undefined ? null : graded(informedFor, 0.8, 0.5),
    };
    return [{ member: id, grades }];
  });
  const insufficient = Object.fromEntries(
    PROFILE_QUESTIONS.map((question) => [
      question,
      members.filter(({ grades }) => grades[question] === "insufficient").length,
    ]),
  ) as Record<ProfileQuestion, number>;
  return { members, insufficient };
}

function graded(value: number, sufficient: number, limited: number): Grade {
  if (value >= sufficient - ROUNDING) return "sufficient";
  return value >= limited - ROUNDING ? "limited" : "insufficient";
}

function within(value: number, least: number, most: number): boolean {
  return value >= least - ROUNDING && value <= most + ROUNDING;
}
