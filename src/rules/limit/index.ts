import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Limit } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const limit = { type: "limit", schema, compile, verify, words } satisfies RuleModule<Limit>;
