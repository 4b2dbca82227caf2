import * as z from "zod/mini";
import { described } from "./described.ts";
import { references, type ReferenceKind } from "./entity.ts";
import { LIMITS } from "./limits.ts";

/** A name within its list: any script, no control characters, no spaces at the ends. */
export const id = z
  .string()
  .check(
    z.minLength(1),
    z.maxLength(LIMITS.id),
    z.regex(
      /^(?!(?:__proto__|constructor|prototype)$)[^\p{Cc}\s](?:[^\p{Cc}]*[^\p{Cc}\s])?$/u,
      "an id has no control characters, no spaces at its ends, and is not a reserved word of JavaScript objects",
    ),
  );

/** The id of something defined elsewhere in the document. */
export function reference(kind: ReferenceKind): typeof id {
  const schema = described(id, `id of a ${kind}`);
  references.set(schema, kind);
  return schema;
}

const words = z.string().check(z.maxLength(LIMITS.text));
/** Words for people: one string, or one per language. */
export const text = z.union([
  words,
  z.strictObject({ nl: z.optional(words), en: z.optional(words), fr: z.optional(words) }),
]);
export type Text = z.output<typeof text>;

/** Hours below a thousandth (four seconds) are none: they would drown in rounding errors. */
export const hours = z.number().check(
  z.gte(0),
  z.lte(LIMITS.hours),
  z.refine((value) => value <= 0 || value >= 0.001, "either 0 or at least 0.001"),
);
export const positiveHours = z.number().check(z.gte(0.001), z.lte(LIMITS.hours));
/** 0 none, 1 learning, 2 with guidance, 3 independent, 4 can teach. */
export const level = z.int().check(z.gte(0), z.lte(4));
/** -2 dislikes strongly ... 2 likes very much. */
export const preference = z.number().check(z.gte(-2), z.lte(2));
export const share = z.number().check(z.gte(0), z.lte(1));
export const weight = z.number().check(z.gte(0), z.lte(1e6));
/** Periods are numbered from 0. */
export const period = z.int().check(z.gte(0), z.lte(LIMITS.periods - 1));
/** A list in which nothing stands twice. */
export function distinct<Value extends z.ZodMiniType<string | number>>(value: Value) {
  return z
    .array(value)
    .check(
      z.minLength(1),
      z.refine((list) => new Set(list).size === list.length, "something stands twice in this list"),
    )
    .register(z.globalRegistry, { uniqueItems: true });
}
export const periods = distinct(period).check(z.maxLength(LIMITS.periods));

/** A dictionary keyed by ids of one kind. */
export function by<Value extends z.ZodMiniType>(kind: ReferenceKind, value: Value) {
  return z.record(reference(kind), value);
}

/** One value or a list of them. */
export function oneOrMore<Value extends z.ZodMiniType>(value: Value) {
  return z.union([value, z.array(value).check(z.minLength(1))]);
}
