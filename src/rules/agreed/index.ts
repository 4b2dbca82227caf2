import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const agreed = { type: "agreed", compile, verify } as const satisfies RuleModule;
