import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Part } from "./schema.ts";
import { verify } from "./verify.ts";

export const part = { type: "part", schema, compile, verify } satisfies RuleModule<Part>;
