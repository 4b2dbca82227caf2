import { absences, lostAtOnce } from "./dependence.ts";
import { ratio, sum, tally } from "./distribution.ts";
import type { Division } from "./division.ts";
import { homes } from "./homes.ts";

export interface Slack {
  readonly members: readonly {
    readonly member: string;
    /** Hours a week they have left; 0 for who works more than their hours. */
    readonly free: number;
    /** Part of their hours that team-mates can take over as they are; null without work. */
    readonly withinTeam: number | null;
    /** The same by anybody. */
    readonly byAnybody: number | null;
  }[];
  /** Per process in which members work most, in the order in which they appear; hours a week that its team has left. */
  readonly teams: readonly { readonly process: string; readonly members: number; readonly free: number }[];
  /** Hours left of all available hours. */
  readonly free: number | null;
  /** Mean over members, weighted by their hours of work. */
  readonly withinTeam: number | null;
  readonly byAnybody: number | null;
}

/**
 * Slack and substitutability: what a team can absorb by itself (R189: "onverwachte gebeurtenissen op te vangen").
 *
 * free = max(0, available - own hours). withinTeam: if the member is away, the part of their hours that those who work most
 * in the same process can add to what they do, able and with hours left: a transport of hours, as in `dependence`, most
 * urgent first. A team is who has the same process for most of their core hours; who has none has no team, and nothing is
 * absorbed within it.
 */
export function slack(division: Division): Slack {
  const home = homes(division);
  const absenceOf = absences(division);
  const worked = tally(
    division.holdings,
    ({ member }) => member.id,
    ({ hours }) => hours,
  );
  const taken = tally(
    division.holdings,
    ({ member }) => member.id,
    ({ own }) => own,
  );
  const members = division.organisation.members.map((member) => {
    const hours = worked.get(member.id) ?? 0;
    const team = home.get(member.id) ?? null;
    const absence = absenceOf(member);
    const lost = (helps: (other: { readonly id: string }) => boolean) =>
      sum(lostAtOnce(absence, helps).values(), (amount) => amount);
    const part = (undone: number) => (hours > 0 ? Math.max(0, 1 - undone / hours) : null);
    return {
      member: member.id,
      free: Math.max(0, (division.capacity.get(member.id) ?? 0) - (taken.get(member.id) ?? 0)),
      withinTeam: part(team === null ? hours : lost(({ id }) => home.get(id) === team)),
      byAnybody: part(lost(() => true)),
    };
  });
  const all = (value: (member: (typeof members)[number]) => number | null) =>
    ratio(
      sum(members, (member) => (value(member) ?? 0) * (worked.get(member.member) ?? 0)),
      sum(worked.values(), (hours) => hours),
    );
  const teams = new Set([...home.values()].filter((process) => process !== null));
  return {
    members,
    teams: [...teams].map((process) => {
      const own = members.filter(({ member }) => home.get(member) === process);
      return { process, members: own.length, free: sum(own, ({ free }) => free) };
    }),
    free: ratio(
      sum(members, ({ free }) => free),
      sum(division.capacity.values(), (hours) => hours),
    ),
    withinTeam: all(({ withinTeam }) => withinTeam),
    byAnybody: all(({ byAnybody }) => byAnybody),
  };
}
