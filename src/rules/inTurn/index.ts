import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type InTurn } from "./schema.ts";
import { verify } from "./verify.ts";

export const inTurn = { type: "inTurn", schema, compile, verify } satisfies RuleModule<InTurn>;
