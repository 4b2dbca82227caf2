import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { id, text } from "./values.ts";

/** What the client or the law expects of a process (R120, R121). */
const requirement = entity({
  type: z.enum(["responseTime", "leadTime", "quality", "legalCertainty"]),
  norm: described(z.number().check(z.gte(0)), "in `unit`: hours, days, a share, a number of people"),
  unit: z.optional(z.string().check(z.maxLength(40))),
  hard: z._default(z.boolean(), true),
  description: z.optional(text),
});

export const process = entity({
  id,
  name: z.optional(text),
  client: described(z.optional(id), "whom the process serves; default: itself"),
  requirements: z._default(z.array(requirement), []),
});
