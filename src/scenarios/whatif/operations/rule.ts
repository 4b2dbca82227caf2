import * as z from "zod/mini";
import { described } from "../../../model/described.ts";
import { entity, type Deep } from "../../../model/entity.ts";
import type { Organisation } from "../../../model/organisation.ts";
import { ruleName, type Rule } from "../../../model/rule.ts";
import { weight } from "../../../model/values.ts";
import { ruleSchema } from "../../../rules/index.ts";

/** A rule of the group that is off, or a wish instead of a condition, or a condition instead of a wish. */
export const schema = entity({
  kind: z.literal("rule"),
  rule: described(z.string(), "name of a stated rule: its id, or what reports call it"),
  is: described(z.union([z.enum(["off", "hard"]), weight]), "off, hard, or the weight of a wish"),
});

/** A rule that the group does not have. */
export const added = entity({
  kind: z.literal("newRule"),
  rule: described(ruleSchema, "a rule as in the organisation document"),
});

/** A rule that is off keeps its place, so that rules without an id keep their names, and weighs nothing. */
export function apply(
  organisation: Organisation,
  { rule: name, is }: Deep<z.output<typeof schema>>,
): Organisation {
  const rules = organisation.rules.map((rule, index): Rule => {
    if (ruleName(rule, index) !== name) return rule;
    return { ...rule, weight: is === "hard" ? undefined : is === "off" ? 0 : is };
  });
  return { ...organisation, rules };
}

export function add(organisation: Organisation, { rule }: Deep<z.output<typeof added>>): Organisation {
  return { ...organisation, rules: [...organisation.rules, rule] };
}
