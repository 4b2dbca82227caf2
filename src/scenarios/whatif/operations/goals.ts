import * as z from "zod/mini";
import { described } from "../../../model/described.ts";
import { entity, type Deep } from "../../../model/entity.ts";
import { goals } from "../../../model/goals.ts";
import type { Organisation } from "../../../model/organisation.ts";

/** Other weights of goals, or another order. */
export const schema = entity({
  kind: z.literal("goals"),
  weights: described(goals.shape.weights, "weights that replace those of the document; the others stay"),
  order: described(z.optional(goals.shape.order.def.innerType), "tiers of goals that replace those of the document"),
}); // prettier-ignore

export function apply(
  organisation: Organisation,
  { weights, order }: Deep<z.output<typeof schema>>,
): Organisation {
  const { goals: stated } = organisation;
  const changed = { ...stated, weights: { ...stated.weights, ...weights }, order: order ?? stated.order };
  return { ...organisation, goals: changed };
}
