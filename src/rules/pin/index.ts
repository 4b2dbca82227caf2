import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Pin } from "./schema.ts";
import { verify } from "./verify.ts";

export const pin = { type: "pin", schema, compile, verify } satisfies RuleModule<Pin>;
