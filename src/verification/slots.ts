import type { Facts } from "./facts.ts";
import type { MemberFacts } from "./member.ts";

/** A set of slots, as bits: slot i of the calendar is bit i. */
export interface SlotSet {
  readonly mask: number;
  readonly names: readonly string[];
  /** Hours a week of all its slots. */
  readonly hours: number;
}

/** Every set of slots but the empty one. */
export function slotSets({ organisation }: Facts): readonly SlotSet[] {
  const { slots } = organisation.calendar;
  return Array.from({ length: 2 ** slots.length - 1 }, (_, place) => {
    const mask = place + 1;
    const own = slots.filter((_slot, bit) => (mask & (1 << bit)) !== 0);
    return { mask, names: own.map(({ id }) => id), hours: own.reduce((sum, { hours }) => sum + hours, 0) };
  });
}

/** A member's own hours of work with slots, by period, by the slots in which the hours can fall. */
export function slottedHours(facts: Facts, member: MemberFacts): readonly ReadonlyMap<number, number>[] {
  const all = maskOf(facts, undefined);
  const own = member.member.slots === undefined ? all : maskOf(facts, member.member.slots);
  const hours = Array.from({ length: facts.calendar.periods }, () => new Map<number, number>());
  for (const { turn, ownHours } of facts.bundleOf(member)) {
    const { slots } = turn.task.task;
    if (slots === undefined) continue;
    const places = maskOf(facts, slots) & own;
    // Who shares no slot with the task may not hold it at all: that is told by the form of the plan.
    if (places === 0) continue;
    for (const period of turn.active) hours[period]?.set(places, (hours[period].get(places) ?? 0) + ownHours);
  }
  return hours;
}

function maskOf({ organisation }: Facts, slots: readonly string[] | undefined): number {
  let mask = 0;
  for (const [bit, { id }] of organisation.calendar.slots.entries()) {
    if (slots === undefined || slots.includes(id)) mask |= 1 << bit;
  }
  return mask;
}
