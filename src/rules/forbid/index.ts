import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Forbid } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const forbid = { type: "forbid", schema, compile, verify, words } satisfies RuleModule<Forbid>;
