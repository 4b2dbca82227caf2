import type { Compilation } from "../../compilation.ts";
import { likingRange } from "../../domain/satisfaction.ts";

/** Everybody gets work they like, each on the scale from the best to the worst that the work here can offer them. */
export function compile(compilation: Compilation, weight: number): void {
  const power = compilation.organisation.goals.inequalityAversion;
  const { turns } = compilation;
  const able = compilation.amounts(turns, ({ learner, turn }) => (learner ? undefined : turn.work));
  const ranges = compilation.people.flatMap((person) => {
    const offers = new Map<number, number[]>();
    compilation.eachAmount(able, person, (_cell, hours, planned) => {
      const liking = compilation.preference(person, planned);
      const alike = offers.get(liking);
      if (alike === undefined) offers.set(liking, [hours]);
      else alike.push(hours);
    });
    const range = likingRange(offers, person.capacity, compilation.tasks, compilation.people);
    return range === null ? [] : [{ person, range }];
  });
  if (ranges.length === 0) return;
  const owner = compilation.owner("satisfaction", "goal", weight);
  const hours = compilation.amounts(turns, ({ ownHours, turn }) => ownHours * turn.weeks);
  for (const { person, range } of ranges) {
    const scale = Math.max(range.best - range.worst, 0.5);
    compilation.builder.ledger({
      owner,
      ...compilation.side(
        hours,
        person,
        (own, planned) => (own * compilation.preference(person, planned)) / person.capacity / scale,
      ),
      cost: { target: range.best / scale, under: 1 / ranges.length, power },
    });
  }
}
