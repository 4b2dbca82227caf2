import { preference } from "../domain/people.ts";
import { openWishes } from "../domain/wishes.ts";
import { contacts } from "./contacts.ts";
import { groupBy, sum } from "./distribution.ts";
import type { Division, Holding } from "./division.ts";
import { ROUNDING } from "./streams.ts";

export type DemotivationFlag = "disliked" | "noDeciding" | "noGrowth" | "isolated";

export interface Demotivation {
  /** Members with hours of work, in the order of the document. */
  readonly members: readonly {
    readonly member: string;
    /** Share of the hours on tasks with a preference below 0. */
    readonly disliked: number;
    readonly flags: readonly DemotivationFlag[];
  }[];
  readonly flagged: number;
}

/**
 * Signs that a bundle takes the joy out of work (R83: "het vermijden van demotivatie").
 *
 * disliked: more than `limit` (default a quarter) of the hours is work with a preference below 0. noDeciding: no regulating
 * task and no staff task. noGrowth: no hour practises an open wish, though some work here would. isolated: no colleague
 * shares a task or holds one that hangs together with theirs. The limit is ours.
 */
export function demotivation(division: Division, limit = 0.25): Demotivation {
  const met = contacts(division);
  const held = groupBy(division.holdings, ({ member }) => member.id);
  const members = division.organisation.members.flatMap((member) => {
    const own = held.get(member.id) ?? [];
    const hours = sum(own, (holding) => holding.hours);
    if (hours <= 0) return [];
    const minded = own.filter(({ task }) => preference(member, task) < 0);
    const disliked = sum(minded, (holding) => holding.hours) / hours;
    const flags: DemotivationFlag[] = [];
    if (disliked > limit + ROUNDING) flags.push("disliked");
    if (!own.some(({ task }) => task.kind === "regulating" || task.kind === "staff"))
      flags.push("noDeciding");
    if (isStuck(division, own)) flags.push("noGrowth");
    if ((met.get(member.id)?.size ?? 0) === 0) flags.push("isolated");
    return [{ member: member.id, disliked, flags }];
  });
  return { members, flagged: members.filter(({ flags }) => flags.length > 0).length };
}

/** Whether work here could serve a wish of the member's, and none of it is theirs. */
function isStuck({ organisation, tasks }: Division, own: readonly Holding[]): boolean {
  const [first] = own;
  if (first === undefined) return false;
  const wishes = openWishes(organisation, first.member).filter((wish) =>
    tasks.some((task) => wish.practisedBy(task)),
  );
  return wishes.length > 0 && !wishes.some((wish) => own.some(({ task }) => wish.practisedBy(task)));
}
