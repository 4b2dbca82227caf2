import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { schema, type Faces } from "./schema.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const faces = { type: "faces", schema, compile, verify, words } satisfies RuleModule<Faces>;
