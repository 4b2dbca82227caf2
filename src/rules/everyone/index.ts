import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Everyone } from "./schema.ts";
import { verify } from "./verify.ts";

export const everyone = { type: "everyone", schema, compile, verify } satisfies RuleModule<Everyone>;
