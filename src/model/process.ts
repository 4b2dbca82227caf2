import * as z from "zod";
import { entity } from "./entity.ts";
import { id, text } from "./values.ts";

/** What the client or the law expects of a process (R120, R121). */
const requirement = entity({
  type: z.enum(["responseTime", "leadTime", "quality", "legalCertainty"]),
  norm: z.number().min(0).describe("in `unit`: hours, days, a share, a number of people"),
  unit: z.string().max(40).optional(),
  hard: z.boolean().default(true),
  description: text.optional(),
});

export const process = entity({
  id,
  name: text.optional(),
  client: id.optional().describe("whom the process serves; default: itself"),
  requirements: z.array(requirement).default([]),
});
