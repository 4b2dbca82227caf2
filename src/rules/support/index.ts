import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Support } from "./schema.ts";
import { verify } from "./verify.ts";

export const support = { type: "support", schema, compile, verify } satisfies RuleModule<Support>;
