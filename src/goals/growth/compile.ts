import type { Compilation } from "../../compilation.ts";
import { openWishes } from "../../domain/wishes.ts";

/** Everybody practises what they wish to learn, on work at their level or one above. */
export function compile(compilation: Compilation, weight: number): void {
  const served = compilation.people.flatMap((person) =>
    openWishes(compilation.organisation, person.member).flatMap((wish) => {
      const held = compilation.cellsOf(person).filter(({ turn }) => wish.practisedBy(turn.of.task));
      return held.length === 0 ? [] : [{ wish, held }];
    }),
  );
  const weights = served.reduce((sum, { wish }) => sum + wish.weight, 0);
  if (weights === 0) return;
  const owner = compilation.owner("growth", "goal", weight);
  for (const { wish, held } of served) {
    compilation.builder.ledger({
      owner,
      cells: held.map(({ cell }) => cell),
      amounts: held.map(
        ({ ownHours, shadowHours, turn }) => (ownHours * turn.weeks + shadowHours) / wish.hours,
      ),
      cost: { target: 1, under: wish.weight / weights },
    });
  }
}
