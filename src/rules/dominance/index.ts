import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Dominance } from "./schema.ts";
import { verify } from "./verify.ts";

export const dominance = {
  type: "dominance",
  schema,
  compile,
  verify,
} satisfies RuleModule<Dominance>;
