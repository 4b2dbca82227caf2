import { levelOf } from "../domain/people.ts";
import type { Member, Task } from "../model/organisation.ts";

/**
 * How a task's levels lie against a member's: `above` one of theirs; `below`, each two levels or more under theirs; `fit`;
 * or `open`, a task that asks for nothing.
 */
export function challenge(member: Member, task: Task): "above" | "below" | "fit" | "open" {
  const gaps = Object.entries(task.requires).map(
    ([competence, level]) => level - levelOf(member, competence),
  );
  if (gaps.length === 0) return "open";
  if (gaps.some((gap) => gap > 0)) return "above";
  return gaps.every((gap) => gap <= -2) ? "below" : "fit";
}
