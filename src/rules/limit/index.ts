import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Limit } from "./schema.ts";
import { verify } from "./verify.ts";

export const limit = { type: "limit", schema, compile, verify } satisfies RuleModule<Limit>;
