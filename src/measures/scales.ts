import type { Organisation } from "../model/organisation.ts";
import type { FigureName } from "./figures.ts";

/** How a figure is judged. */
export interface FigureScale {
  /** Which way is better; 0 if neither. */
  readonly better: 1 | -1 | 0;
  /** The least and the most that it can be; null where there is no end to it. */
  readonly range: readonly [number, number] | "tasks" | "members" | null;
}

const share = [0, 1] as const;

/** How every figure is judged: a new figure is a line here. */
export const FIGURE_SCALES: Readonly<Record<FigureName, FigureScale>> = {
  covered: { better: 1, range: share },
  coreShare: { better: 0, range: share },
  clientValueShare: { better: 0, range: share },
  functionalConcentration: { better: -1, range: share },
  parallelisation: { better: 1, range: share },
  streamIndex: { better: 1, range: [-1, 1] },
  handOvers: { better: -1, range: share },
  handOversEverywhere: { better: -1, range: share },
  thinkingDoing: { better: 1, range: share },
  insourcedRegulation: { better: 1, range: share },
  preparingSupporting: { better: 1, range: share },
  wholeness: { better: 1, range: share },
  complexity: { better: -1, range: share },
  insourcing: { better: 1, range: share },
  overhead: { better: -1, range: share },
  motivatingPotential: { better: 1, range: [1, 7] },
  versatility: { better: 1, range: share },
  meanPreference: { better: 1, range: [-2, 2] },
  satisfaction: { better: 1, range: share },
  leastSatisfaction: { better: 1, range: share },
  worstBurdenRate: { better: 0, range: null },
  unpleasantJain: { better: 1, range: share },
  unpleasantGini: { better: -1, range: share },
  soleHolders: { better: -1, range: "tasks" },
  truckFactor: { better: 1, range: "members" },
  worstCriticality: { better: -1, range: share },
  movedShare: { better: 0, range: share },
};

/** The least and the most that a figure can be in an organisation; null where there is no end to it. */
export function figureRange(organisation: Organisation, name: FigureName): readonly [number, number] | null {
  const { range } = FIGURE_SCALES[name];
  if (range === "tasks") return [0, organisation.tasks.length];
  if (range === "members") return [0, organisation.members.length];
  return range;
}
