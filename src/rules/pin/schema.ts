import * as z from "zod/mini";
import { described } from "../../model/described.ts";
import type { Deep } from "../../model/entity.ts";
import { inPeriods, statedRule } from "../../model/rule.ts";
import { reference, share } from "../../model/values.ts";

/** A member holds (a share of) a task: what the group has fixed beforehand. */
export const schema = statedRule("pin", {
  member: reference("member"),
  task: reference("task"),
  share: described(z.optional(share), "least share of every turn; default all that people.min allows"),
  periods: inPeriods,
});
export type Pin = Deep<z.output<typeof schema>>;
