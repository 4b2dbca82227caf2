import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Cover } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const cover = { type: "cover", schema, compile, verify, words } satisfies RuleModule<Cover>;
