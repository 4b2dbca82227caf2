import { parseArgs } from "node:util";
import { GOAL_NAMES } from "../src/goals/index.ts";
import { planFigures } from "../src/measures/planFigures.ts";
import { PRESET_NAMES, PRESETS, withPreset } from "../src/scenarios/index.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, withoutChange } from "./detailed.ts";

/**
 * What each preset does to the detailed organisations: its own figures and the costs of the goals it moves, with the usual
 * weights -> with the preset. Prints a table for docs/comparing.md: `npm run presets -- --effort 4000000`.
 */
const { values } = parseArgs({ options: { effort: { type: "string", default: "4000000" }, seed: { type: "string", default: "1" } } }); // prettier-ignore
const how = { effort: Number(values.effort), seed: Number(values.seed) };

console.log(`Effort ${values.effort}, seed ${values.seed}.\n`);
console.log("| organisation | preset | its figures | goals that change by 0.02 or more |");
console.log("|---|---|---|---|");
for (const name of DETAILED) {
  const organisation = withoutChange(name);
  const usual = solveSync(organisation, how);
  const before = planFigures(organisation, usual);
  for (const preset of PRESET_NAMES) {
    const aimed = withPreset(organisation, preset);
    const plan = solveSync(aimed, how);
    const after = planFigures(aimed, plan);
    const change = (was: number | null, is: number | null) => `${was?.toFixed(2) ?? "-"} -> ${is?.toFixed(2) ?? "-"}`; // prettier-ignore
    const figures = PRESETS[preset].figures.map(
      (figure) => `${figure} ${change(before[figure], after[figure])}`,
    );
    const goals = GOAL_NAMES.flatMap((goal) => {
      const [was, is] = [usual.cost.goals[goal] ?? 0, plan.cost.goals[goal] ?? 0];
      return Math.abs(is - was) < 0.02 ? [] : [`${goal} ${change(was, is)}`];
    });
    console.log(`| ${name} | ${preset} | ${figures.join(", ")} | ${goals.join(", ")} |`);
  }
}
