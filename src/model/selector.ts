import * as z from "zod";
import { entity } from "./entity.ts";
import { KINDS } from "./task.ts";
import { id, oneOrMore, reference, share } from "./values.ts";

/** Picks tasks: every key given must hold; within a key, one of its values. `{}` picks all tasks. */
export const selector = entity({
  tasks: oneOrMore(reference("task")).optional(),
  main: oneOrMore(reference("main")).optional(),
  kind: oneOrMore(z.enum(KINDS)).optional(),
  aspect: oneOrMore(id).optional(),
  process: oneOrMore(reference("process")).optional(),
  tag: oneOrMore(reference("tag")).optional(),
  staffing: oneOrMore(z.enum(["fixed", "rotation", "voluntary", "elected"])).optional(),
  unpleasant: z.union([z.boolean(), share]).optional(),
});
