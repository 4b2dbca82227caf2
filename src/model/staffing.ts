import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { hours, reference, text } from "./values.ts";

const term = z.int().check(z.gte(1), z.lte(LIMITS.periods));

/** How a task finds its holders over time (R84-R90). */
export const staffing = z.discriminatedUnion("mode", [
  entity({
    mode: z.literal("fixed"),
    deputy: described(z.optional(z.boolean()), "somebody stands by; default for staff tasks"),
  }),
  entity({
    mode: z.literal("rotation"),
    term: described(z._default(term, 1), "periods a turn lasts"),
    cooldown: described(
      z._default(z.int().check(z.gte(0), z.lte(LIMITS.periods)), 1),
      "turns one rests after a turn",
    ),
    handOverHours: described(z._default(hours, 0), "hours to hand a turn over, once, for the successor"),
    shadow: described(z._default(hours, 0), "hours the successor looks on in the period before, once"),
  }),
  entity({
    mode: z.literal("voluntary"),
    compensation: z.optional(text),
  }),
  entity({
    mode: z.literal("elected"),
    term: described(z.optional(term), "periods between elections; default: the horizon"),
    maxTerms: z._default(z.int().check(z.gte(1)), 2),
    candidates: z._default(z.array(reference("member")), []),
    elected: described(
      z._default(z.array(reference("member")), []),
      "who was elected, for the first term, the second ...",
    ),
  }),
]);
export type Staffing = z.output<typeof staffing>;
export type StaffingMode = Staffing["mode"];
