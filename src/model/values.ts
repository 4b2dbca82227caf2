import * as z from "zod";
import { references, type ReferenceKind } from "./entity.ts";
import { LIMITS } from "./limits.ts";

/** A name within its list: any script, no control characters, no spaces at the ends. */
export const id = z
  .string()
  .min(1)
  .max(LIMITS.id)
  .regex(
    /^(?!(?:__proto__|constructor|prototype)$)[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u,
    "an id has no control characters, no spaces at its ends, and is not a reserved word of JavaScript objects",
  );

/** The id of something defined elsewhere in the document. */
export function reference(kind: ReferenceKind): typeof id {
  const schema = id.describe(`id of a ${kind}`);
  references.add(schema, { kind });
  return schema;
}

const words = z.string().max(LIMITS.text);
/** Words for people: one string, or one per language. */
export const text = z.union([
  words,
  z.strictObject({ nl: words.optional(), en: words.optional(), fr: words.optional() }),
]);
export type Text = z.output<typeof text>;

/** Hours below a thousandth (four seconds) are none: they would drown in rounding errors. */
export const hours = z
  .number()
  .min(0)
  .max(LIMITS.hours)
  .refine((value) => value <= 0 || value >= 0.001, "either 0 or at least 0.001");
export const positiveHours = z.number().min(0.001).max(LIMITS.hours);
/** 0 none, 1 learning, 2 with guidance, 3 independent, 4 can teach. */
export const level = z.int().min(0).max(4);
/** -2 dislikes strongly ... 2 likes very much. */
export const preference = z.number().min(-2).max(2);
export const share = z.number().min(0).max(1);
export const weight = z.number().min(0).max(1e6);
/** Periods are numbered from 0. */
export const period = z
  .int()
  .min(0)
  .max(LIMITS.periods - 1);
/** A list in which nothing stands twice. */
export function distinct<Value extends z.ZodType<string | number>>(value: Value) {
  return z
    .array(value)
    .min(1)
    .refine((list) => new Set(list).size === list.length, "something stands twice in this list")
    .meta({ uniqueItems: true });
}
export const periods = distinct(period).max(LIMITS.periods);

/** A dictionary keyed by ids of one kind. */
export function by<Value extends z.ZodType>(kind: ReferenceKind, value: Value) {
  return z.record(reference(kind), value);
}

/** One value or a list of them. */
export function oneOrMore<Value extends z.ZodType>(value: Value) {
  return z.union([value, z.array(value).min(1)]);
}
