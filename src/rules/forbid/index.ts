import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Forbid } from "./schema.ts";
import { verify } from "./verify.ts";

export const forbid = { type: "forbid", schema, compile, verify } satisfies RuleModule<Forbid>;
