import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { id, text, weight } from "./values.ts";

const criterion = entity({
  name: described(z.optional(text), "what the group calls it"),
  measure: described(id, "name of a measure that is one number"),
  direction: described(z.enum(["higher", "lower"]), "at least the threshold, or at most"),
  threshold: z.number(),
  weight: z._default(weight, 1),
  owner: described(z.optional(text), "who asked for it"),
});

/** What the group aims at: weights and order of the goals, criteria that every plan is tested on. */
export const goals = entity({
  weights: z._default(z.record(id, weight), {}),
  order: described(
    z._default(z.array(z.array(id).check(z.minLength(1))), []),
    "goals in tiers of their own, the most important first",
  ),
  inequalityAversion: z._default(z.union([z.literal(1), z.literal(2)]), 2),
  criteria: z._default(z.array(criterion), []),
});
