import * as z from "zod/mini";
import { described } from "./described.ts";
import { reference, id, periods, text, weight } from "./values.ts";
import { entity } from "./entity.ts";
import { selector } from "./selector.ts";

/** What every stated rule has: a name, words, and a weight if it may be broken at a price. */
export function statedRule<Type extends string, Shape extends z.core.$ZodLooseShape>(
  type: Type,
  shape: Shape,
) {
  return entity({
    type: z.literal(type),
    id: described(z.optional(id), "name of the rule; default its type and number"),
    weight: described(z.optional(weight), "makes the rule soft: it may be broken at this price"),
    because: described(z.optional(text), "why the group wants it"),
    ...shape,
  });
}

/** Whom a rule concerns; default everybody with hours. */
export const concerned = z.optional(z.array(reference("member")).check(z.minLength(1)));
/** The tasks a rule is about. */
export const selected = z._default(selector, {});
/** When a rule holds; default always. */
export const inPeriods = z.optional(periods);

/** A stated rule as the model floor knows it; its own fields are known in its folder under rules/. */
export interface Rule {
  readonly type: string;
  readonly id?: string | undefined;
  readonly weight?: number | undefined;
  readonly because?:
    string | { nl?: string | undefined; en?: string | undefined; fr?: string | undefined } | undefined;
}

/** What a rule is called in findings, costs and texts: its id, or its type and place in the list. */
export function ruleName(rule: Rule, index: number): string {
  return rule.id ?? `${rule.type} ${String(index + 1)}`;
}

/** A stated rule with the name it goes by. */
export interface Named<Stated> {
  readonly name: string;
  readonly rule: Stated;
}

export const LANGUAGES = ["nl", "en", "fr"] as const;
export type Language = (typeof LANGUAGES)[number];

/** How a rule is told to members. */
export interface RuleWords {
  /** What the rule is, in two or three words. */
  readonly name: string;
  /** What it means when it is not kept, as half a sentence. */
  readonly broken: string;
}

/** How a goal is told to members. */
export interface GoalWords {
  readonly name: string;
  /** What a lower cost means for the members, as half a sentence. */
  readonly aim: string;
}
