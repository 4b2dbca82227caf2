import * as z from "zod/mini";
import { entity } from "./entity.ts";
import { KINDS } from "./task.ts";
import { id, oneOrMore, reference, share } from "./values.ts";

/** Picks tasks: every key given must hold; within a key, one of its values. `{}` picks all tasks. */
export const selector = entity({
  tasks: z.optional(oneOrMore(reference("task"))),
  main: z.optional(oneOrMore(reference("main"))),
  kind: z.optional(oneOrMore(z.enum(KINDS))),
  aspect: z.optional(oneOrMore(id)),
  process: z.optional(oneOrMore(reference("process"))),
  tag: z.optional(oneOrMore(reference("tag"))),
  staffing: z.optional(oneOrMore(z.enum(["fixed", "rotation", "voluntary", "elected"]))),
  unpleasant: z.optional(z.union([z.boolean(), share])),
});
