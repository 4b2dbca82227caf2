import type * as z from "zod/mini";
import type { Compilation } from "../compilation.ts";
import type { Named, Rule } from "../model/rule.ts";
import type { Facts } from "../verification/facts.ts";
import type { Finding } from "../verification/finding.ts";

/** One kind of rule: how it reads, how it compiles, how it is verified. How it is told stands in words.ts. */
export interface RuleModule<Stated extends Rule = Rule> {
  /** The `type` of stated rules; the name of a built-in one. */
  readonly type: Stated["type"];
  /** How a stated rule is written; absent for rules that are only built in. */
  readonly schema?: z.ZodMiniType<Stated>;
  /** Adds the stated rules of this kind, and those that the organisation implies, to the instance. */
  compile(stated: readonly Named<Stated>[], compilation: Compilation): void;
  /** Checks the same rules from the two documents alone. */
  verify(stated: readonly Named<Stated>[], facts: Facts): readonly Finding[];
}
