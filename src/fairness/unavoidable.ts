import { costOf, isMore, type Party } from "../measures/chores.ts";
import { fairness } from "../measures/fairness.ts";
import type { ChoreTurn } from "../measures/horizonChores.ts";
import type { Notion } from "./certificates.ts";
import type { Holders } from "./holders.ts";

/**
 * What no plan that covers as much of these turns can give a member: the notions that fail even if they hold only the
 * portions that nobody else may hold, and every other holds all that they may. More work for the member, or less for
 * another, makes none of them true: so this proves that no other plan would do.
 */
export function unavoidable(
  holders: Holders,
  member: Party,
  parties: readonly Party[],
  turns: readonly ChoreTurn[],
  maximinShare: number | null,
): ReadonlySet<Notion> {
  const forced = new Map(turns.map((turn) => [turn.id, holders.forced(turn.id, member.id)]));
  const least: Party = {
    ...member,
    held: new Map(turns.map((turn) => [turn.id, (forced.get(turn.id) ?? 0) / turn.portions])),
  };
  const burden = costOf(least, least);
  const failing = new Set<Notion>();
  if (burden === 0) return failing;
  const extremes = parties.map((party): Party => {
    if (party.id === member.id) return least;
    const most = turns.map(({ id, portions }) => {
      return [id, holders.mostBeside(id, party.id, forced.get(id) ?? 0) / portions] as const;
    });
    return { ...party, held: new Map(most) };
  });
  const found = fairness(extremes, turns);
  const own = found.members.find((each) => each.member === member.id);
  if (own?.proportional === false) failing.add("proportional");
  if (own?.propx === false) failing.add("propx");
  if (own?.ef1 === false) failing.add("ef1");
  if (found.unequal.some((pair) => pair.member === member.id)) failing.add("eq1");
  if (maximinShare !== null && isMore(burden, maximinShare)) failing.add("maximin");
  return failing;
}
