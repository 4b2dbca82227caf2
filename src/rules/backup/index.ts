import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Backup } from "./schema.ts";
import { verify } from "./verify.ts";

export const backup = { type: "backup", schema, compile, verify } satisfies RuleModule<Backup>;
