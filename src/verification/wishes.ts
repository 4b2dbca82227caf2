import type { Member } from "../model/organisation.ts";
import { entryOf } from "./dictionary.ts";
import type { Facts } from "./facts.ts";
import { levelOf, type MemberFacts } from "./member.ts";
import type { TaskFacts } from "./turn.ts";

/** A wish above the member's present level. */
export interface OpenWish {
  readonly member: MemberFacts;
  readonly wish: Member["wishes"][number];
  readonly present: number;
  /** Whether the member may hold a turn here that practises the competence. */
  readonly served: boolean;
}

export function openWishes(facts: Facts): readonly OpenWish[] {
  return facts.members.flatMap((member) =>
    member.member.wishes.flatMap((wish) => {
      const present = levelOf(member, wish.competence);
      if (wish.level <= present) return [];
      const served = facts.tasks.some(
        (task) =>
          practises(task, wish.competence, present) &&
          task.turns.some((turn) => facts.standings.of(member, turn) !== "none"),
      );
      return [{ member, wish, present, served }];
    }),
  );
}

/** Work practises a competence if it requires it at the present level or one above. */
export function practises({ task }: TaskFacts, competence: string, present: number): boolean {
  const required = entryOf(task.requires, competence);
  return required === present || required === present + 1;
}
