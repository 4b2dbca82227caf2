import type { Plan } from "../model/plan.ts";

/**
 * Promises periods of a plan to the members: `replan` keeps what is published. The other periods are a draft. Periods that
 * were published already stay so. The plan given is not touched.
 * @throws {RangeError} if a period is not a whole number of 0 or more; periods beyond the calendar are for `verify` to find.
 */
export function publish(plan: Plan, periods: Iterable<number>): Plan {
  const published = new Set(plan.published);
  for (const period of periods) {
    if (!Number.isInteger(period) || period < 0)
      throw new RangeError(`period ${period}: expected a whole number of 0 or more`);
    published.add(period);
  }
  return { ...plan, published: [...published].sort((a, b) => a - b) };
}
