import { clientValue } from "./clientValue.ts";
import { effectiveNumber, groupBy, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { hoursByMember, hoursOfTasks, isDoing, streams, type Stream } from "./streams.ts";
import { checksOf, feedback } from "./feedback.ts";
import { isRegulating } from "./thinkingDoing.ts";
import { wholeness } from "./wholeness.ts";

/** So many competences, evenly used, are full variety. */
const FULL_VARIETY = 6;

/** The five characteristics of Hackman and Oldham, each in [1, 7]. */
export interface JobCharacteristics {
  readonly variety: number;
  readonly identity: number;
  readonly significance: number;
  readonly autonomy: number;
  readonly feedback: number;
}

/**
 * The five job characteristics computed from the work itself, v = 1 + 6 u, for every member with hours of work; the formulas
 * are ours.
 *
 * variety: u = min(1, (N - 1)/5), N the effective number of competences the hours ask for (hours of a task divided evenly
 * over its competences; tasks without any together count as one). identity: the member's wholeness. significance: mean
 * client value of the hours. autonomy: over processes, weighted by the doing hours of the member there, min(1, own share of
 * regulating / own share of doing). feedback: share of the doing hours followed, along `after`, by a regulating task on
 * quality or client in the same process that the member holds too (1) or somebody else who holds at least 5 % of the doing
 * there (0.5). Doing is executing and supporting; a member without core doing has 0 for identity, autonomy and feedback as
 * far as there is nothing to compute them from.
 */
export function jobCharacteristics(
  division: Division,
): readonly ({ readonly member: string } & JobCharacteristics)[] {
  const identity = new Map(wholeness(division).members.map(({ member, value }) => [member, value]));
  const held = groupBy(division.holdings, ({ member }) => member.id);
  const all = streams(division);
  const checks = checksOf(division, all);
  return division.organisation.members.flatMap(({ id }) => {
    const own = held.get(id) ?? [];
    const load = sum(own, ({ hours }) => hours);
    if (load <= 0) return [];
    const characteristics = {
      variety: scaled(Math.min(1, (effectiveNumber(byCompetence(own).values()) - 1) / (FULL_VARIETY - 1))),
      identity: scaled(identity.get(id) ?? 0),
      significance: scaled(sum(own, ({ hours, task }) => hours * clientValue(task)) / load),
      autonomy: scaled(autonomy(id, all)),
      feedback: scaled(feedback(id, own, all, checks)),
    };
    return [{ member: id, ...characteristics }];
  });
}

function scaled(unit: number): number {
  return 1 + 6 * unit;
}

/** Hours by competence; the key `""` stands for work that asks for none. */
export function byCompetence(own: readonly Holding[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { task, hours } of own) {
    const asked = Object.keys(task.requires);
    const names = asked.length > 0 ? asked : [""];
    for (const name of names) totals.set(name, (totals.get(name) ?? 0) + hours / names.length);
  }
  return totals;
}

/** Own share in regulating against own share in doing, where the member does something. */
function autonomy(member: string, all: readonly Stream[]): number {
  let doing = 0;
  let weighted = 0;
  for (const { tasks, holdings } of all) {
    const hours = hoursByMember(holdings, isDoing).get(member) ?? 0;
    if (hours <= 0) continue;
    const regulating = hoursByMember(holdings, isRegulating).get(member) ?? 0;
    const part = regulating > 0 ? regulating / hoursOfTasks(tasks, isRegulating) : 0;
    doing += hours;
    weighted += hours * Math.min(1, part / (hours / hoursOfTasks(tasks, isDoing)));
  }
  return doing > 0 ? weighted / doing : 0;
}
