import { unpleasantDispersion } from "./dispersion.ts";
import { asIsDivision, type Division } from "./division.ts";
import type { FigureName } from "./figures.ts";
import { handOverShare } from "./handOverShare.ts";
import type { Organisation } from "../model/organisation.ts";
import { ownScales, satisfaction, type OwnScale } from "./satisfaction.ts";
import { FIGURE_SCALES } from "./scales.ts";
import { thinkingDoing } from "./thinkingDoing.ts";
import { wholeness } from "./wholeness.ts";

/** The figures in which no plan should be worse than today's division. */
export const TODAY_FIGURES = [
  "handOvers",
  "thinkingDoing",
  "wholeness",
  "unpleasantGini",
  "leastSatisfaction",
] as const satisfies readonly FigureName[];

/** Reads a figure; `scales` are members' own, if they are known already. */
type Read = (division: Division, scales?: readonly OwnScale[]) => number | null;

/** How each of them is read off a division. */
export const READ_FIGURE: Readonly<Record<(typeof TODAY_FIGURES)[number], Read>> = {
  handOvers: (division) => handOverShare(division, "within").least,
  thinkingDoing: (division) => thinkingDoing(division).overlap,
  wholeness: (division) => wholeness(division).mean,
  unpleasantGini: (division) => unpleasantDispersion(division).gini,
  leastSatisfaction: (division, scales) => satisfaction(division, scales).least,
};
const figures = TODAY_FIGURES.map((name) => ({
  read: READ_FIGURE[name],
  better: FIGURE_SCALES[name].better,
}));

/** So little worse is rounding. */
const ROUNDING = 1e-9;

/**
 * By how much divisions at one moment are worse than today's, added up over the figures above: 0 if they are worse in none. A
 * figure that one of both lacks is left out. Undefined if nothing is known of today.
 * @param moment what exists then: tasks and hours.
 */
export function shortfall(
  organisation: Organisation,
  moment: Pick<Division, "tasks" | "capacity">,
): ((division: Division) => number) | undefined {
  const asIs = asIsDivision(organisation);
  if (asIs.holdings.length === 0) return undefined;
  const today = figures.map(({ read }) => read(asIs));
  const scales = ownScales({ organisation, ...moment });
  return (division) => {
    let sum = 0;
    figures.forEach(({ read, better }, index) => {
      const [before, after] = [today[index] ?? null, read(division, scales)];
      if (before === null || after === null) return;
      const worse = (before - after) * better;
      if (worse > ROUNDING) sum += worse;
    });
    return sum;
  };
}
