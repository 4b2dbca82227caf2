import type { Member, Organisation, Task } from "../model/organisation.ts";
import { levelOf, lookup } from "./people.ts";

/** A wish to reach a level that has not been reached. */
export interface OpenWish {
  readonly competence: string;
  readonly weight: number;
  /** Hours of practice from the present level to the wished one. */
  readonly hours: number;
  /** Whether a task is practice: it requires the competence at the present level or one above. */
  practisedBy(task: Task): boolean;
}

export function openWishes(organisation: Organisation, member: Member): readonly OpenWish[] {
  return member.wishes.flatMap(({ competence, level, weight }) => {
    const present = levelOf(member, competence);
    if (level <= present) return [];
    const perLevel = organisation.competences.find(({ id }) => id === competence)?.learningHours ?? 120;
    const practisedBy = (task: Task) => {
      const required = lookup(task.requires, competence) ?? 0;
      return required > 0 && (required === present || required === present + 1);
    };
    return [{ competence, weight, hours: (level - present) * perLevel, practisedBy }];
  });
}
