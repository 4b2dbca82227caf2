import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Apart } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const apart = { type: "apart", schema, compile, verify, words } satisfies RuleModule<Apart>;
