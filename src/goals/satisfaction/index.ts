import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";
import { words } from "./words.ts";

export const satisfaction: GoalModule = { name: "satisfaction", weight: 4, compile, verify, words };
