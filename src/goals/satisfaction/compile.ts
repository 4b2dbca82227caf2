import type { Compilation } from "../../compilation.ts";
import { likingRange } from "../../domain/satisfaction.ts";

/** Everybody gets work they like, each on the scale from the best to the worst that the work here can offer them. */
export function compile(compilation: Compilation, weight: number): void {
  const power = compilation.organisation.goals.inequalityAversion;
  const ranges = compilation.people.flatMap((person) => {
    const able = compilation.cellsOf(person).filter((cell) => !cell.learner);
    const offers = able.map(({ turn }) => ({
      hours: turn.work,
      liking: compilation.preference(person, turn.of),
    }));
    const range = likingRange(offers, person.capacity, compilation.tasks, compilation.people);
    return range === null ? [] : [{ person, range }];
  });
  if (ranges.length === 0) return;
  const owner = compilation.owner("satisfaction", "goal", weight);
  for (const { person, range } of ranges) {
    const held = compilation.cellsOf(person);
    const scale = Math.max(range.best - range.worst, 0.5);
    compilation.builder.ledger({
      owner,
      cells: held.map(({ cell }) => cell),
      amounts: held.map(
        ({ ownHours, turn }) =>
          (ownHours * turn.weeks * compilation.preference(person, turn.of)) / person.capacity / scale,
      ),
      cost: { target: range.best / scale, under: 1 / ranges.length, power },
    });
  }
}
