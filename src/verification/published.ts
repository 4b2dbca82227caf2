import type { Facts } from "./facts.ts";
import type { Violation } from "./finding.ts";
import { formBreach } from "./rows.ts";

/** Published periods are periods of the calendar, each told once, in order. */
export function publishedBreaches({ plan, calendar }: Facts): readonly Violation[] {
  return plan.published.flatMap((period, place): readonly Violation[] => {
    if (period >= calendar.periods)
      return [formBreach({ period, message: `The plan publishes period ${period}, which does not exist.` })];
    const before = plan.published[place - 1];
    if (before === undefined || before < period) return [];
    return [formBreach({ period, message: `Published periods are told once and in order: ${period} after ${before}.` })]; // prettier-ignore
  });
}
