import type { Member, Organisation, Task } from "../model/organisation.ts";
import { levelOf } from "./people.ts";

/** What a member would have to learn for a task. */
export interface Lesson {
  /** Each level that they lack, and the one that the task asks. */
  readonly levels: readonly { readonly competence: string; readonly from: number; readonly to: number }[];
  /** Hours of practice for all of it. */
  readonly hours: number;
  /** Whether they wish to learn all of it. */
  readonly wished: boolean;
}

export function lessonFor(
  { competences }: Organisation,
  member: Member,
  { requires }: Pick<Task, "requires">,
): Lesson {
  const levels = Object.entries(requires)
    .map(([competence, to]) => ({ competence, from: levelOf(member, competence), to }))
    .filter(({ from, to }) => from < to);
  const practice = new Map(competences.map(({ id, learningHours }) => [id, learningHours]));
  return {
    levels,
    hours: levels.reduce(
      (sum, { competence, from, to }) => sum + (to - from) * (practice.get(competence) ?? 0),
      0,
    ),
    wished: levels.every(({ competence, to }) =>
      member.wishes.some((wish) => wish.competence === competence && wish.level >= to),
    ),
  };
}

/** The member when it is learned. */
export function afterLesson(member: Member, { levels }: Lesson): Member {
  const learned = Object.fromEntries(levels.map(({ competence, to }) => [competence, to]));
  return { ...member, levels: { ...member.levels, ...learned } };
}
