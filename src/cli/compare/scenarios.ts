import { Option } from "commander";
import { scenariosReport, shownWhatIf } from "../../report/index.ts";
import { whatIf } from "../../scenarios/index.ts";
import { readScenarios } from "../input.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** Named changes, each solved and compared with the plan. */
export const scenariosMode: Mode = {
  name: "scenarios",
  option: () => new Option("--scenarios <file>", "what if: a document of named changes, JSON or YAML"),
  run: async (asked) => {
    const { organisation, options } = asked;
    const scenarios = await readScenarios(String(options["scenarios"]), organisation);
    const { plan } = await asked.firstPlan();
    const found = await whatIf(organisation, plan, scenarios, searchOptions(asked));
    return {
      data: shownWhatIf(organisation, found),
      text: (how) => scenariosReport(organisation, found, how),
      files: found.scenarios.flatMap(({ organisation: changed, plan: made }, place) => [
        { name: `scenario-${place + 1}.json`, document: changed },
        ...(made === null ? [] : [{ name: `scenario-${place + 1}-plan.json`, document: made }]),
      ]),
    };
  },
};
