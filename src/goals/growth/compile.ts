import type { Compilation } from "../../compilation.ts";
import { openWishes } from "../../domain/wishes.ts";

/** Everybody practises what they wish to learn, on work at their level or one above. */
export function compile(compilation: Compilation, weight: number): void {
  const served = compilation.people.flatMap((person) =>
    openWishes(compilation.organisation, person.member).flatMap((wish) => {
      const practice = compilation.tasks.filter(({ task }) => wish.practisedBy(task));
      const hours = compilation.amounts(
        practice.flatMap(({ turns }) => turns),
        ({ ownHours, shadowHours, turn }) => ownHours * turn.weeks + shadowHours,
      );
      const held = compilation.side(hours, person, (own) => own / wish.hours);
      return held.cells.length === 0 ? [] : [{ wish, held }];
    }),
  );
  const weights = served.reduce((sum, { wish }) => sum + wish.weight, 0);
  if (weights === 0) return;
  const owner = compilation.owner("growth", "goal", weight);
  for (const { wish, held } of served) {
    compilation.builder.ledger({
      owner,
      ...held,
      cost: { target: 1, under: wish.weight / weights },
    });
  }
}
