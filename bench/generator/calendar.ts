import type { OrganisationInput } from "../../src/parse.ts";

/** Up to thirteen periods are months, more are weeks; steady work changes hands three or four times in a full horizon. */
export function calendar(periods: number): OrganisationInput["calendar"] {
  const seasons = periods < 4 ? 1 : periods < 8 ? 2 : periods < 40 ? 3 : 4;
  return {
    periods,
    weeksPerPeriod: periods <= 13 ? 4 : 1,
    redistribution: Array.from({ length: seasons }, (_, season) => Math.round((season * periods) / seasons)),
    slots: [
      { id: "early", hours: 15 },
      { id: "day", hours: 30 },
      { id: "evening", hours: 15 },
    ],
  };
}
