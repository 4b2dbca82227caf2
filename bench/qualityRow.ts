import { quality, qualityFigures } from "../src/measures/index.ts";
import type { Organisation } from "../src/model/organisation.ts";

export const QUALITY_COLUMNS = [
  "organisation",
  "QO",
  "QW",
  "requirements met of judged",
  "stated",
  "coordination",
  "information served",
  "strain",
  "much to attune, little to decide",
  "insufficient",
  "demotivated",
  "growth fit",
  "slack",
  "absorbed in team",
  "extra hours",
] as const;

/** A row of a table in Markdown: the quality of today's division. */
export function qualityRow(name: string, organisation: Organisation): string {
  const found = quality(organisation);
  const figures = qualityFigures(found);
  const { results } = found.requirements;
  const exact = (value: number | null) => value?.toFixed(3) ?? "-";
  const whole = (value: number | null) => String(value ?? "-");
  const judged = results.filter(({ status }) => status !== "unknown").length;
  const cells = [
    name,
    exact(figures.organisationIndex),
    exact(figures.workIndex),
    `${results.filter(({ status }) => status === "pass").length} of ${judged}`,
    whole(results.length),
    exact(figures.coordinationShare),
    exact(figures.informationServed),
    exact(figures.strain),
    whole(figures.regulatingWarnings),
    whole(figures.insufficientGrades),
    whole(figures.demotivated),
    exact(figures.growthFit),
    exact(figures.slack),
    exact(figures.absorbedWithinTeam),
    figures.extraHours?.toFixed(1) ?? "-",
  ];
  return `| ${cells.join(" | ")} |`;
}
