import type { Facts } from "../../verification/facts.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { preferenceOf } from "../../verification/preference.ts";
import { sumOf } from "../../verification/sum.ts";

/** The mean, over members, of how far they are from their best bundle, on the scale from their worst to their best. */
export function verify(facts: Facts): number {
  const exponent = facts.organisation.goals.inequalityAversion;
  const terms = distances(facts);
  return terms.length > 0 ? sumOf(terms, (term) => term ** exponent) / terms.length : 0;
}

/** Term_m of every member with hours and work they are able to do: 0 at their best bundle, 1 at their worst. */
export function distances(facts: Facts): readonly number[] {
  return facts.members.flatMap((member) => distance(facts, member) ?? []);
}

/** Of one member; undefined for members without hours or without work they are able to do. */
export function distance(facts: Facts, member: MemberFacts): number | undefined {
  const liked = ableWork(facts, member);
  if (member.hours <= 0 || liked.length === 0) return undefined;
  liked.sort((a, b) => b.preference - a.preference);
  const room = member.hours * Math.min(1, facts.utilisation);
  const best = filled(liked, room) / member.hours;
  const worst = filled([...liked].reverse(), room) / member.hours;
  return Math.max(0, (best - satisfaction(facts, member)) / Math.max(best - worst, 0.5));
}

interface Liked {
  readonly preference: number;
  /** Hours over the horizon of the turns that the member is able to hold. */
  readonly hours: number;
}

function ableWork(facts: Facts, member: MemberFacts): Liked[] {
  return facts.tasks.flatMap((task) => {
    const hours = sumOf(task.turns, (turn) => (facts.standings.of(member, turn) === "able" ? turn.hours : 0));
    return hours > 0 ? [{ preference: preferenceOf(member.member, task.task), hours }] : [];
  });
}

/** What filling the room in this order gives. */
function filled(work: readonly Liked[], room: number): number {
  let left = room;
  return sumOf(work, ({ preference, hours }) => {
    const taken = Math.min(left, hours);
    left -= taken;
    return taken * preference;
  });
}

function satisfaction(facts: Facts, member: MemberFacts): number {
  const { weeks } = facts.calendar;
  const liked = sumOf(facts.bundleOf(member), ({ ownHours, turn }) => {
    return ownHours * weeks * turn.active.length * preferenceOf(member.member, turn.task.task);
  });
  return liked / member.hours;
}
