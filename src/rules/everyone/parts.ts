import { isExempt, type Person } from "../../domain/people.ts";
import type { PlannedTask } from "../../domain/turns.ts";
import type { Everyone } from "./schema.ts";

/** The work that everyone does a part of, divided in proportion. */
export interface Parts {
  /** Whom it concerns, each with their proportional share in hours x weeks. */
  readonly parts: readonly { readonly person: Person; readonly fair: number }[];
  /** Hours x weeks of the longest turn. */
  readonly longest: number;
}

/** Members with hours who are not exempt from all of it, and what is proportional to their entitlements. */
export function partsOf(
  { members }: Everyone,
  tasks: readonly PlannedTask[],
  everybody: readonly Person[],
): Parts {
  const people = everybody.filter(
    ({ member, capacity }) =>
      capacity > 0 &&
      (members?.includes(member.id) ?? true) &&
      !tasks.every(({ task }) => isExempt(member, task)),
  );
  const work = tasks.reduce((sum, planned) => sum + planned.work, 0);
  const entitled = people.reduce((sum, person) => sum + person.entitlement, 0);
  const fair = ({ entitlement }: Person) => (entitled > 0 ? (work * entitlement) / entitled : 0);
  return {
    parts: people.map((person) => ({ person, fair: fair(person) })),
    longest: Math.max(0, ...tasks.flatMap(({ turns }) => turns.map((turn) => turn.work))),
  };
}
