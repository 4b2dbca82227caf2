import { isQualified } from "./ability.ts";
import type { Division } from "./division.ts";
import { truckFactor, type TruckFactor } from "./truckFactor.ts";

export interface Coverage {
  /** Per task: how many members with hours are qualified. */
  readonly tasks: readonly { readonly task: string; readonly qualified: number }[];
  readonly nobody: readonly string[];
  /** Tasks that one single member is qualified for, and who that is. */
  readonly soleHolders: readonly { readonly task: string; readonly member: string }[];
  /** How few people have to leave before some task has nobody left. */
  readonly first: TruckFactor;
  /** How few people have to leave before more than half of the tasks have nobody left. */
  readonly half: TruckFactor;
}

/**
 * Coverage: on how many people each task can count. Qualified is who has the required levels (a soft requirement asks
 * nothing), whether or not they wish or may do it now: it is about what the group would lose if somebody left.
 */
export function coverage(division: Division): Coverage {
  const present = division.organisation.members.filter(({ id }) => (division.capacity.get(id) ?? 0) > 0);
  const qualified = division.tasks.map((task) => ({
    task: task.id,
    members: present.filter((member) => isQualified(member, task)).map(({ id }) => id),
  }));
  const names = present.map(({ id }) => id);
  const teams = qualified.map(({ members }) => members);
  return {
    tasks: qualified.map(({ task, members }) => ({ task, qualified: members.length })),
    nobody: qualified.filter(({ members }) => members.length === 0).map(({ task }) => task),
    soleHolders: qualified.flatMap(({ task, members }) => {
      const [member] = members;
      return members.length === 1 && member !== undefined ? [{ task, member }] : [];
    }),
    first: truckFactor(names, teams, 0),
    half: truckFactor(names, teams, 0.5),
  };
}
