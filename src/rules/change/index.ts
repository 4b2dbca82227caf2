import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Change } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const change = { type: "change", schema, compile, verify, words } satisfies RuleModule<Change>;
