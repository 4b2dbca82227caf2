import type { GoalModule } from "../module.ts";
import { compile } from "./compile.ts";
import { verify } from "./verify.ts";

export const satisfaction = {
  name: "satisfaction",
  weight: 4,
  compile,
  verify,
} as const satisfies GoalModule;
