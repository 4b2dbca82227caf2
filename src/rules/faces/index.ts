import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Faces } from "./schema.ts";
import { verify } from "./verify.ts";

export const faces = { type: "faces", schema, compile, verify } satisfies RuleModule<Faces>;
