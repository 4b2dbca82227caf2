import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Change } from "./schema.ts";
import { verify } from "./verify.ts";

export const change = { type: "change", schema, compile, verify } satisfies RuleModule<Change>;
