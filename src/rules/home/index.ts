import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Home } from "./schema.ts";
import { verify } from "./verify.ts";

export const home = { type: "home", schema, compile, verify } satisfies RuleModule<Home>;
