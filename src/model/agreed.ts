import * as z from "zod/mini";
import { described } from "./described.ts";
import { entity } from "./entity.ts";
import { LIMITS } from "./limits.ts";
import { period, reference } from "./values.ts";

/** What stands beside the work is agreed too; looking on follows from the turns. */
const AGREED_ROLES = ["holder", "learner", "mentor", "deputy", "adviser"] as const;

const row = entity({
  task: reference("task"),
  first: described(period, "first active period of the turn"),
  last: described(period, "last active period of the turn"),
  member: reference("member"),
  role: z.enum(AGREED_ROLES),
  portions: z.int().check(z.gte(1), z.lte(LIMITS.portions)),
  kept: described(z._default(z.boolean(), false), "stays exactly as it is"),
});

/** A plan that a group lives by, when something changes: what was done or promised stays, the rest moves as little as can be. */
export const agreed = entity({
  from: described(period, "first period that may change; what is before it has been done"),
  published: described(z._default(z.array(period), []), "periods that the members have been promised"),
  rows: z.array(row).check(z.maxLength(LIMITS.cells)),
});
