import { Option } from "commander";
import { variantsReport } from "../../report/index.ts";
import { compare, variants } from "../../scenarios/index.ts";
import { wholeNumber } from "../options.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** Several good plans that are far apart. */
export const variantsMode: Mode = {
  name: "variants",
  option: () =>
    new Option("--variants <number>", "find so many other good plans, as different as can be").argParser(
      wholeNumber(1),
    ),
  run: async (asked) => {
    const { organisation, options } = asked;
    const { plan } = await asked.firstPlan();
    const count = Number(options["variants"]);
    const found = await variants(organisation, plan, { ...searchOptions(asked), count });
    const plans = found.variants.map((variant) => variant.plan);
    const comparison = compare(organisation, plans);
    return {
      data: { ...found, comparison },
      text: (how) => variantsReport(organisation, found, comparison, how),
      files: plans.map((document, place) => ({ name: place === 0 ? "plan-1.json" : `variant-${place}.json`, document })), // prettier-ignore
    };
  },
};
