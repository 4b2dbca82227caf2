import * as z from "zod/mini";
import { described } from "./described.ts";

/** What an id in a document can point to. */
export type ReferenceKind = "task" | "member" | "competence" | "process" | "slot" | "tag" | "main" | "client";

/** What the strings of a schema refer to: the reader checks all references in one walk (see references.ts). */
export const references = new WeakMap<z.core.$ZodType, ReferenceKind>();

/**
 * An object that refuses unknown keys, except `notes` and keys beginning with `x-`, which are kept as they are.
 * The unknown keys are reported by the walk in references.ts, together with a guess at what was meant; for types the
 * object has exactly the keys of its shape.
 */
export function entity<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape & { notes: typeof notes }> {
  return z.looseObject({ ...shape, notes });
}

const notes = described(
  z.optional(z.union([z.string(), z.array(z.string())])),
  "free remarks, kept as they are",
);

/** Everything below is readonly: documents are read, never changed. */
export type Deep<T> = T extends (infer Item)[]
  ? readonly Deep<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Deep<T[Key]> }
    : T;
