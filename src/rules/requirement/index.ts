import type { RuleModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const requirement = { type: "requirement", compile, verify, words } satisfies RuleModule;
