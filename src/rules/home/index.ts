import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Home } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const home = { type: "home", schema, compile, verify, words } satisfies RuleModule<Home>;
