import type { Facts } from "../../verification/facts.ts";
import { shadowHours } from "../../verification/load.ts";
import { sumOf } from "../../verification/sum.ts";
import { openWishes, practises, type OpenWish } from "../../verification/wishes.ts";

/** The weighted mean, over wishes that work here can serve, of the part of the learning that is not practised. */
export function verify(facts: Facts): number {
  const hours = new Map(facts.organisation.competences.map(({ id, learningHours }) => [id, learningHours]));
  const wishes = openWishes(facts).filter(({ served }) => served);
  const weights = sumOf(wishes, ({ wish }) => wish.weight);
  if (weights <= 0) return 0;
  const missed = sumOf(wishes, (open) => {
    const wished = (open.wish.level - open.present) * (hours.get(open.wish.competence) ?? 0);
    return open.wish.weight * (1 - Math.min(1, practised(facts, open) / wished));
  });
  return missed / weights;
}

function practised(facts: Facts, { member, wish, present }: OpenWish): number {
  const { weeks } = facts.calendar;
  return sumOf(facts.bundleOf(member), (holding) => {
    const { turn, ownHours } = holding;
    if (!practises(turn.task, wish.competence, present)) return 0;
    return ownHours * weeks * turn.active.length + shadowHours(holding);
  });
}
