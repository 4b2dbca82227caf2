import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Everyone } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const everyone = { type: "everyone", schema, compile, verify, words } satisfies RuleModule<Everyone>;
