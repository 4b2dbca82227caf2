import { Option } from "commander";
import { stressReport } from "../../report/index.ts";
import { dependencyAdvice, stress } from "../../scenarios/index.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** Every single absence, and what to do about what hangs on one person. */
export const stressMode: Mode = {
  name: "stress",
  option: () => new Option("--stress", "let every member be away once: what stays undone, who helps"),
  run: async (asked) => {
    const { organisation } = asked;
    const { plan } = await asked.firstPlan();
    const found = await stress(organisation, plan, searchOptions(asked));
    const advice = dependencyAdvice(organisation, plan);
    return {
      data: { ...found, advice },
      text: (how) => stressReport(organisation, found, advice, how),
      files: [],
    };
  },
};
