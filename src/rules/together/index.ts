import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Together } from "./schema.ts";
import { verify } from "./verify.ts";

export const together = { type: "together", schema, compile, verify } satisfies RuleModule<Together>;
