import { spread } from "./distribution.ts";

export const ORGANISATION_PARTS = ["kept", "parallel", "independent", "requirements", "covered"] as const;
export const WORK_PARTS = ["motivating", "relaxed", "whole", "growing", "fair"] as const;
export type OrganisationPart = (typeof ORGANISATION_PARTS)[number];
export type WorkPart = (typeof WORK_PARTS)[number];

/** An index with what it is made of; each part in [0, 1], high is good, null where it is not defined. */
export interface Index<Part extends string> {
  /** Mean of the parts that are defined; null if none is. */
  readonly value: number | null;
  readonly parts: Readonly<Record<Part, number | null>>;
}

/** The two are always shown together: one can be bought at the other's cost, so they are never added up. */
export interface Indices {
  /** QO: quality of the organisation. */
  readonly organisation: Index<OrganisationPart>;
  /** QW: quality of the work. */
  readonly work: Index<WorkPart>;
}

/**
 * An index as the mean of its parts (M27).
 *
 * QO: `kept` 1 - least hand-overs within processes; `parallel` 1 - functional concentration; `independent` 1 - interaction
 * between processes; `requirements` share that pass; `covered` hours held. QW: `motivating` (mean AMP - 1)/6; `relaxed` 1 -
 * mean strain; `whole` wholeness; `growing` growth fit; `fair` fair share over burden of whoever carries most for theirs,
 * at most 1.
 */
export function indexOf<Part extends string>(parts: Readonly<Record<Part, number | null>>): Index<Part> {
  const known = Object.values<number | null>(parts).filter((part) => part !== null);
  return { value: spread(known)?.mean ?? null, parts };
}
