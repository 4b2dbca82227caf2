import type { Measures } from "./measure.ts";

/** The measures that are one number, by the name under which a criterion of the group can ask for them. */
const FIGURES = {
  covered: ({ hours }) => hours.covered,
  coreShare: ({ hours }) => hours.share,
  clientValueShare: ({ clientValue }) => clientValue.share,
  functionalConcentration: (measures) => measures.functionalConcentration.concentration,
  parallelisation: (measures) => measures.functionalConcentration.parallelisation,
  streamIndex: ({ streamIndex }) => streamIndex.index,
  handOvers: ({ handOvers }) => handOvers.within.least,
  handOversEverywhere: ({ handOvers }) => handOvers.everywhere.least,
  thinkingDoing: ({ thinkingDoing }) => thinkingDoing.overlap,
  insourcedRegulation: ({ thinkingDoing }) => thinkingDoing.insourced,
  preparingSupporting: ({ preparingSupporting }) => preparingSupporting,
  wholeness: ({ wholeness }) => wholeness.mean,
  complexity: ({ structure }) => structure.complexity,
  insourcing: ({ insourcing }) => insourcing.all,
  overhead: ({ insourcing }) => insourcing.overhead,
  motivatingPotential: ({ motivatingPotential }) => motivatingPotential.meanAmp,
  versatility: ({ versatility }) => versatility.mean,
  meanPreference: (measures) => measures.meanPreference.exact,
  satisfaction: ({ satisfaction }) => satisfaction.mean,
  leastSatisfaction: ({ satisfaction }) => satisfaction.least,
  worstBurdenRate: ({ burdens, burdensOverHorizon }) => (burdensOverHorizon ?? burdens).worstRate,
  unpleasantJain: ({ unpleasantHours }) => unpleasantHours.jain,
  unpleasantGini: ({ unpleasantHours }) => unpleasantHours.gini,
  soleHolders: ({ coverage }) => coverage.soleHolders.length,
  truckFactor: ({ coverage }) => coverage.half.exact ?? coverage.half.greedy,
  worstCriticality: ({ dependence }) => largest(dependence.members.map(({ criticality }) => criticality)),
  movedShare: ({ moved }) => moved?.share ?? null,
} as const satisfies Record<string, (measures: Measures) => number | null>;

export type FigureName = keyof typeof FIGURES;

export const FIGURE_NAMES = Object.keys(FIGURES) as readonly FigureName[];

/** Every measure that is one number, by name. */
export function figures(measures: Measures): Readonly<Record<FigureName, number | null>> {
  const values = Object.entries(FIGURES).map(([name, read]) => [name, read(measures)]);
  return Object.fromEntries(values) as Record<FigureName, number | null>;
}

function largest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
