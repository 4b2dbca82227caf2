import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { positiveHours, reference } from "./values.ts";

/** How two tasks hang together (R7, R8, R13, R98-R101, R192). */
export const dependency = entity({
  from: reference("task"),
  to: reference("task"),
  kind: described(
    z.enum(["after", "simultaneous", "information", "control"]),
    "`after`: `to` comes after `from`",
  ),
  delay: described(
    z.optional(z.number().check(z.gte(0))),
    "waiting time of a hand-over, in the unit of the tasks' durations",
  ),
  strength: described(
    z.optional(positiveHours),
    "weight of the link; default the lesser of both tasks' hours",
  ),
  friction: described(z.optional(z.number().check(z.gte(0))), "times a week that it goes wrong"),
  mechanism: z.optional(z.enum(["results", "process", "mutual", "standard", "values"])),
});
