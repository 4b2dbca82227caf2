import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { id, text } from "./values.ts";

export const competence = entity({
  id,
  name: z.optional(text),
  learningHours: described(
    z._default(z.number().check(z.gt(0), z.lte(1e5)), 120),
    "hours of practice to gain one level",
  ),
});
