import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const handOvers = { name: "handOvers", weight: 3, compile, verify } as const satisfies GoalModule;
