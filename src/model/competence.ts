import * as z from "zod";
import { entity } from "./entity.ts";
import { id, text } from "./values.ts";

export const competence = entity({
  id,
  name: text.optional(),
  learningHours: z.number().gt(0).max(1e5).default(120).describe("hours of practice to gain one level"),
});
