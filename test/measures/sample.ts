import * as z from "zod/mini";
import { organisationSchema, type Organisation } from "../../src/model/organisation.ts";
import { planSchema, type Plan } from "../../src/model/plan.ts";

const schema = organisationSchema(z.looseObject({ type: z.string() }));

type Input = Omit<z.input<typeof schema>, "schema" | "calendar"> & {
  calendar?: z.input<typeof schema>["calendar"];
};

/** An organisation of one period, unless told otherwise; only its form is checked. */
export function organisationOf(input: Input): Organisation {
  const document = { schema: "beurtrol/1", calendar: { periods: 1, weeksPerPeriod: 1 }, ...input };
  return schema.parse(document) as unknown as Organisation;
}

type Row = readonly [
  task: string,
  member: string,
  first: number,
  last: number,
  role?: "holder" | "learner" | "mentor" | "deputy" | "adviser" | "shadow",
  portions?: number,
  of?: number,
  hours?: number,
];

/** A plan with these rows; what is not about who does what is empty. */
export function planOf(
  rows: readonly Row[],
  uncovered: readonly (readonly [string, number, number])[] = [],
): Plan {
  return planSchema.parse({
    schema: "beurtrol-plan/1",
    library: "test",
    organisation: "test",
    seed: 0,
    effort: 0,
    assignments: rows.map(([task, member, first, last, role = "holder", portions = 1, of = 1, hours = 1]) => {
      return { task, member, first, last, role, portions, of, hours };
    }),
    uncovered: uncovered.map(([task, first, last]) => {
      return {
        task,
        first,
        last,
        role: "holder",
        portions: 1,
        of: 1,
        hours: 1,
        reason: "nobody-able",
        able: 0,
      };
    }),
    unmet: [],
    waived: [],
    leftOut: [],
    cost: { tiers: [], rules: {}, goals: {} },
    stopped: "effort",
    quality: { bound: null, gap: null, optimal: false, tiers: [] },
    closing: {},
  });
}
