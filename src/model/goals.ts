import * as z from "zod";
import { entity } from "./entity.ts";
import { id, text, weight } from "./values.ts";

const criterion = entity({
  measure: id.describe("name of a measure"),
  direction: z.enum(["higher", "lower"]),
  threshold: z.number(),
  weight: weight.default(1),
  owner: text.optional().describe("who asked for it"),
});

/** What the group aims at: weights and order of the goals, criteria that every plan is tested on. */
export const goals = entity({
  weights: z.record(id, weight).default({}),
  order: z
    .array(z.array(id).min(1))
    .default([])
    .describe("goals in tiers of their own, the most important first"),
  inequalityAversion: z.union([z.literal(1), z.literal(2)]).default(2),
  criteria: z.array(criterion).default([]),
});
