import { Option } from "commander";
import type { GoalName } from "../../goals/index.ts";
import { textReport } from "../../report/index.ts";
import { frontier } from "../../scenarios/index.ts";
import { twoGoals, frontierGoals } from "../twoGoals.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** Two goals against each other. */
export const frontierMode: Mode = {
  name: "frontier",
  option: () =>
    new Option("--frontier <goals>", `what one goal costs another, such as ${frontierGoals}`).argParser(
      twoGoals,
    ),
  run: async (asked) => {
    const { organisation, plans, options } = asked;
    const [given] = plans;
    const goals = options["frontier"] as readonly [GoalName, GoalName];
    const curve = await frontier(organisation, goals, searchOptions(asked), given?.plan);
    const [first] = curve.points;
    return {
      data: curve,
      text: (how) =>
        first === undefined ? "" : textReport(organisation, first.plan, { ...how, sections: ["frontier"], frontier: curve }), // prettier-ignore
      files: curve.points.map(({ plan }, place) => ({ name: `plan-${place + 1}.json`, document: plan })),
    };
  },
};
