import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Stretch } from "./schema.ts";
import { verify } from "./verify.ts";

export const stretch = { type: "stretch", schema, compile, verify } satisfies RuleModule<Stretch>;
