import * as z from "zod";
import { entity } from "./entity.ts";
import { positiveHours, reference } from "./values.ts";

/** How two tasks hang together (R7, R8, R13, R98-R101, R192). */
export const dependency = entity({
  from: reference("task"),
  to: reference("task"),
  kind: z
    .enum(["after", "simultaneous", "information", "control"])
    .describe("`after`: `to` comes after `from`"),
  delay: z
    .number()
    .min(0)
    .optional()
    .describe("waiting time of a hand-over, in the unit of the tasks' durations"),
  strength: positiveHours.optional().describe("weight of the link; default the lesser of both tasks' hours"),
  friction: z.number().min(0).optional().describe("times a week that it goes wrong"),
  mechanism: z.enum(["results", "process", "mutual", "standard", "values"]).optional(),
});
