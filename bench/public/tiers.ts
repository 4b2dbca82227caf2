/** The tiers of an instance that stems from no organisation: the same, in the same order, as the engines expect them. */
export const TIERS = [
  "coverage 1",
  "coverage 2",
  "coverage 3",
  "coverage 4",
  "coverage 5",
  "elastic",
  "soft",
  "goals",
] as const;

export const COVERAGE = TIERS.indexOf("coverage 1");
export const ELASTIC = TIERS.indexOf("elastic");
export const GOALS = TIERS.indexOf("goals");
