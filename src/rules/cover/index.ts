import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Cover } from "./schema.ts";
import { verify } from "./verify.ts";

export const cover = { type: "cover", schema, compile, verify } satisfies RuleModule<Cover>;
