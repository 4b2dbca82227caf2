import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Apart } from "./schema.ts";
import { verify } from "./verify.ts";

export const apart = { type: "apart", schema, compile, verify } satisfies RuleModule<Apart>;
