import { dispersion } from "../measures/dispersion.ts";
import { sum } from "../measures/distribution.ts";
import { availableOver, hoursOver } from "../measures/horizon.ts";
import type { HorizonChores } from "../measures/horizonChores.ts";
import type { Organisation } from "../model/organisation.ts";
import type { GroupCertificates, MemberCertificates, Notion } from "./certificates.ts";

/** What holds for everybody, and how unequal burdens and hours are. */
export function groupOf(
  organisation: Organisation,
  chores: HorizonChores,
  members: readonly MemberCertificates[],
): GroupCertificates {
  const all = (notion: Notion) => {
    const verdicts = members.map(({ certificates }) => certificates[notion].holds);
    return verdicts.includes(false) ? false : verdicts.includes(null) ? null : true;
  };
  const rates = members.map(({ rate }) => rate);
  return {
    holds: {
      proportional: all("proportional"),
      propx: all("propx"),
      ef1: all("ef1"),
      eq1: all("eq1"),
      maximin: all("maximin"),
    },
    worstRate: rates.length > 0 ? Math.max(...rates) : null,
    rates: dispersion(rates),
    hours: dispersion(unpleasantShares(organisation, chores)),
  };
}

/** Unpleasant hours over all hours, of every member who has hours. */
function unpleasantShares(organisation: Organisation, { turns, parties }: HorizonChores): readonly number[] {
  const tasks = new Map(organisation.tasks.map((task) => [task.id, task]));
  return organisation.members.flatMap((member, index) => {
    const available = availableOver(organisation, member);
    if (available === 0) return [];
    const held = sum(turns, (turn) => {
      const task = tasks.get(turn.task);
      const share = parties[index]?.held.get(turn.id) ?? 0;
      return task === undefined ? 0 : share * hoursOver(organisation, task, turn.first, turn.last);
    });
    return [held / available];
  });
}
