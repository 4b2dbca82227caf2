import { effectiveNumber, groupBy, spread, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { tiesOf } from "./handOverShare.ts";
import { byCompetence, jobCharacteristics } from "./jobCharacteristics.ts";

/** A load from this part of the hours on presses; from `FULL_LOAD` more on it presses fully. */
const LIGHT_LOAD = 0.6;
const FULL_LOAD = 0.5;
/** So many tasks that wait for others are full pressure; so many competences, evenly used, are full discretion. */
const FULL_WAITING = 10;
const FULL_SKILLS = 5;

export type StrainQuadrant = "stressful" | "passive" | "lowStrain" | "active";

export interface Strain {
  /** Decision latitude: the mean of skill discretion and decision authority; in [0, 1]. */
  readonly control: number;
  /** Demand over control; null without any control. */
  readonly quotient: number | null;
  /** 0.5 demand - 0.5 control, in [-0.5, 0.5]: above 0 the work asks more than it lets decide. */
  readonly linear: number;
  /** High is more than 0.5. */
  readonly quadrant: StrainQuadrant;
}

/**
 * Job strain: demand against decision latitude (Karasek 1979), all in [0, 1].
 *
 * Four cells: stressful (high demand, low control), passive (low, low), low strain (low, high), active (high, high). They
 * are cut at the middle of the scale, not at medians: in a group of ten the half above the median would be strained by
 * definition. Test: demand 0.8, skill 0.4, authority 0.3 give control 0.35, quotient 2.2857, linear 0.225; 0.7, 0.8, 0.7
 * give 0.75, 0.9333, -0.025.
 */
export function strain(demand: number, skill: number, authority: number): Strain {
  const control = 0.5 * skill + 0.5 * authority;
  const high = demand > 0.5;
  return {
    control,
    quotient: control > 0 ? demand / control : null,
    linear: 0.5 * demand - 0.5 * control,
    quadrant: control > 0.5 ? (high ? "active" : "lowStrain") : high ? "stressful" : "passive",
  };
}

export interface DemandControl {
  /** Members with hours of work, in the order of the document. */
  readonly members: readonly ({
    readonly member: string;
    readonly demand: number;
    readonly skill: number;
    readonly authority: number;
  } & Strain)[];
  /** Mean of 0.5 + linear: 0 is all control, 1 all demand; null if nobody has work. */
  readonly meanStrain: number | null;
}

/**
 * Demand and control of every bundle, computed from the work itself; the formulas are ours.
 *
 * demand = 0.5 x load + 0.3 x urgent + 0.2 x waiting, with load = (own hours / available hours - 0.6)/0.5 held to [0, 1],
 * urgent the share of hours with priority 1, waiting = min(1, incoming/10); incoming adds up, over dependencies other than
 * `simultaneous` that lead to an own task, the part that must come from others: 1 - min(1, x/y). skill = half (N - 1)/4
 * held to [0, 1], N the effective number of competences that the hours ask for, and half the share of hours that is no
 * routine. authority = half autonomy (own share of regulating against own share of doing), half the share of hours that may
 * fall in any part of the week; without parts of the week in the calendar only autonomy.
 */
export function demandControl(division: Division): DemandControl {
  const held = groupBy(division.holdings, ({ member }) => member.id);
  const autonomy = new Map(jobCharacteristics(division).map((job) => [job.member, (job.autonomy - 1) / 6]));
  const incoming = incomingByMember(division);
  const members = division.organisation.members.flatMap(({ id }) => {
    const own = held.get(id) ?? [];
    const hours = sum(own, (holding) => holding.hours);
    if (hours <= 0) return [];
    const part = (of: (holding: Holding) => boolean) =>
      sum(own.filter(of), (holding) => holding.hours) / hours;
    const available = division.capacity.get(id) ?? 0;
    const worked = sum(own, (holding) => holding.own);
    const load = available > 0 ? unit((worked / available - LIGHT_LOAD) / FULL_LOAD) : 1;
    const demand =
      0.5 * load +
      0.3 * part(({ task }) => task.priority === 1) +
      0.2 * Math.min(1, (incoming.get(id) ?? 0) / FULL_WAITING);
    const skill =
      0.5 * unit((effectiveNumber(byCompetence(own).values()) - 1) / (FULL_SKILLS - 1)) +
      0.5 * part(({ task }) => !task.routine);
    const decides = autonomy.get(id) ?? 0;
    const authority =
      division.organisation.calendar.slots.length > 0
        ? 0.5 * decides + 0.5 * part(({ task }) => task.slots === undefined)
        : decides;
    return [{ member: id, demand, skill, authority, ...strain(demand, skill, authority) }];
  });
  return { members, meanStrain: spread(members.map(({ linear }) => 0.5 + linear))?.mean ?? null };
}

/** How many tasks each member waits for: of every dependency the part that must come from somebody else. */
function incomingByMember(division: Division): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const kind of ["after", "information", "control"] as const) {
    for (const { x, y } of tiesOf(division, kind)) {
      for (const [member, share] of y) {
        const others = 1 - Math.min(1, (x.get(member) ?? 0) / share);
        counts.set(member, (counts.get(member) ?? 0) + others);
      }
    }
  }
  return counts;
}

function unit(value: number): number {
  return Math.min(1, Math.max(0, value));
}
