import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Backup } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const backup = { type: "backup", schema, compile, verify, words } satisfies RuleModule<Backup>;
