import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Dominance } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const dominance = {
  type: "dominance",
  schema,
  compile,
  verify,
  words,
} satisfies RuleModule<Dominance>;
