import * as z from "zod";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { hours, reference, text } from "./values.ts";

const term = z.int().min(1).max(LIMITS.periods);

/** How a task finds its holders over time (R84-R90). */
export const staffing = z.discriminatedUnion("mode", [
  entity({
    mode: z.literal("fixed"),
    deputy: z.boolean().optional().describe("somebody stands by; default for staff tasks"),
  }),
  entity({
    mode: z.literal("rotation"),
    term: term.default(1).describe("periods a turn lasts"),
    cooldown: z.int().min(0).max(LIMITS.periods).default(1).describe("turns one rests after a turn"),
    handOverHours: hours.default(0).describe("hours to hand a turn over, once, for the successor"),
    shadow: hours.default(0).describe("hours the successor looks on in the period before, once"),
  }),
  entity({
    mode: z.literal("voluntary"),
    compensation: text.optional(),
  }),
  entity({
    mode: z.literal("elected"),
    term: term.optional().describe("periods between elections; default: the horizon"),
    maxTerms: z.int().min(1).default(2),
    candidates: z.array(reference("member")).default([]),
    elected: z
      .array(reference("member"))
      .default([])
      .describe("who was elected, for the first term, the second ..."),
  }),
]);
export type Staffing = z.output<typeof staffing>;
export type StaffingMode = Staffing["mode"];
