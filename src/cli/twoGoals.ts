import { InvalidArgumentError } from "commander";
import { GOAL_NAMES, type GoalName } from "../goals/index.ts";
import { oneOf } from "./options.ts";

/** What `--frontier` takes, for its help. */
export const frontierGoals = `handOvers,satisfaction. Goals: ${GOAL_NAMES.join(", ")}`;

/** Two different goals, with a comma between them. */
export function twoGoals(value: string): readonly [GoalName, GoalName] {
  const names = value.split(",").map((name) => name.trim());
  const [first, second, ...more] = names.map(oneOf("goal", GOAL_NAMES));
  if (first === undefined || second === undefined || more.length > 0 || first === second)
    throw new InvalidArgumentError("expected two goals, with a comma between them.");
  return [first, second];
}
