import type { Quality } from "./quality.ts";

/** What of the quality is one number, by name, in the order in which it is told. */
const FIGURES = {
  organisationIndex: ({ indices }) => indices.organisation.value,
  workIndex: ({ indices }) => indices.work.value,
  requirementsPassed: ({ requirements }) => requirements.passShare,
  hardRequirementsFailed: ({ requirements }) => requirements.hardFailures,
  coordinationShare: ({ coordination }) => coordination.share,
  interaction: (quality) => quality.interaction,
  informationServed: ({ information }) => information.served,
  strain: ({ demandControl }) => demandControl.meanStrain,
  stressful: ({ demandControl }) => count(demandControl.members, ({ quadrant }) => quadrant === "stressful"),
  regulatingWarnings: ({ regulatingCapacity }) => regulatingCapacity.warnings,
  insufficientGrades: ({ jobProfile }) =>
    Object.values(jobProfile.insufficient).reduce((total, number) => total + number, 0),
  demotivated: ({ demotivation }) => demotivation.flagged,
  growthFit: ({ learning }) => learning.fit,
  slack: ({ slack }) => slack.free,
  absorbedWithinTeam: ({ slack }) => slack.withinTeam,
  extraHours: ({ cost }) => cost.total - cost.work,
  decisionSteps: ({ cost }) => cost.decisionSteps,
} as const satisfies Record<string, (quality: Quality) => number | null>;

export type QualityFigure = keyof typeof FIGURES;

/** Every figure of the quality that is one number, by name; null where it is not defined. */
export function qualityFigures(quality: Quality): Readonly<Record<QualityFigure, number | null>> {
  const values = Object.entries(FIGURES).map(([name, read]) => [name, read(quality)]);
  return Object.fromEntries(values) as Record<QualityFigure, number | null>;
}

function count<Item>(items: readonly Item[], of: (item: Item) => boolean): number {
  return items.filter(of).length;
}
