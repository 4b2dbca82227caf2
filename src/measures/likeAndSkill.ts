import { preference } from "../domain/people.ts";
import type { Member, Task } from "../model/organisation.ts";
import { isQualified } from "./ability.ts";
import { sum } from "./distribution.ts";
import type { Division } from "./division.ts";

export const QUADRANTS = ["doIt", "learnIt", "avoid", "goodButTired", "neutral"] as const;
export type Quadrant = (typeof QUADRANTS)[number];

export interface LikeAndSkill {
  /** Share of the hours held that lies in each quadrant. */
  readonly hours: Readonly<Record<Quadrant, number | null>>;
  /** What everybody holds, with its quadrant. */
  readonly held: readonly { readonly member: string; readonly task: string; readonly quadrant: Quadrant }[];
  /** How many tasks lie in each quadrant for a member, held or not. */
  readonly members: readonly ({ readonly member: string } & Readonly<Record<Quadrant, number>>)[];
  /** How many members see a task in each quadrant. */
  readonly tasks: readonly ({ readonly task: string } & Readonly<Record<Quadrant, number>>)[];
}

/**
 * What a member likes and is good at: `doIt` (likes it and is qualified), `learnIt` (likes it, not yet qualified), `avoid`
 * (dislikes it and is not qualified), `goodButTired` (qualified but dislikes it); `neutral` where the preference is 0.
 */
export function quadrant(member: Member, task: Task): Quadrant {
  const liking = preference(member, task);
  if (liking === 0) return "neutral";
  if (liking > 0) return isQualified(member, task) ? "doIt" : "learnIt";
  return isQualified(member, task) ? "goodButTired" : "avoid";
}

/** The quadrants of all members and tasks, counted, and those of all that is held. */
export function likeAndSkill(division: Division): LikeAndSkill {
  const { organisation, tasks, holdings } = division;
  const total = sum(holdings, ({ hours }) => hours);
  const placed = holdings.map(({ member, task, hours }) => ({
    member: member.id,
    task: task.id,
    hours,
    quadrant: quadrant(member, task),
  }));
  return {
    hours: perQuadrant((name) =>
      total > 0 ? sum(placed, (holding) => (holding.quadrant === name ? holding.hours : 0)) / total : null,
    ),
    held: placed.map(({ member, task, quadrant: name }) => ({ member, task, quadrant: name })),
    members: organisation.members.map((member) => ({
      member: member.id,
      ...count(tasks.map((task) => quadrant(member, task))),
    })),
    tasks: tasks.map((task) => ({
      task: task.id,
      ...count(organisation.members.map((member) => quadrant(member, task))),
    })),
  };
}

function count(found: readonly Quadrant[]): Record<Quadrant, number> {
  return perQuadrant((name) => found.filter((other) => other === name).length);
}

function perQuadrant<Value>(value: (name: Quadrant) => Value): Record<Quadrant, Value> {
  return {
    doIt: value("doIt"),
    learnIt: value("learnIt"),
    avoid: value("avoid"),
    goodButTired: value("goodButTired"),
    neutral: value("neutral"),
  };
}
