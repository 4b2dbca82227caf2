import { reread } from "../alternative.ts";
import type { GoalName } from "../goals/index.ts";
import type { FigureName } from "../measures/figures.ts";
import type { Organisation } from "../model/organisation.ts";

/** An aim that a group can choose, as weights of all goals, with the measures by which it is judged. */
export interface Preset {
  /** Weights of the goals that are not the usual ones. */
  readonly weights: Readonly<Partial<Record<GoalName, number>>>;
  /** What should become better. */
  readonly figures: readonly FigureName[];
}

/**
 * The four aims of a redesign (R126, "flexibiliteit verhogen, projectwerking stimuleren, silowerking tegengaan, werkdruk
 * verlagen"). They move weights only: rules and what has to be done stay as the group has stated them.
 */
export const PRESETS = {
  /** More people who can take over more: practice, other work, and nothing for staying with what one did. */
  flexibility: {
    weights: { growth: 8, continuity: 0, variety: 2 },
    figures: ["versatility", "truckFactor"],
  },
  /** Whoever carries something out plans and decides it too, from beginning to end, with changing tasks. */
  projects: {
    weights: { thinkingDoing: 8, growth: 4, continuity: 0, variety: 2 },
    figures: ["thinkingDoing", "insourcedRegulation", "overhead"],
  },
  /** Whole processes in few hands instead of a department for each step. */
  silos: {
    weights: { handOvers: 9, thinkingDoing: 4, satisfaction: 2 },
    figures: ["handOvers", "handOversEverywhere", "streamIndex", "wholeness"],
  },
  /** Nobody carries much more than others: hours, unpleasant work and work for the group. */
  workload: {
    weights: { workload: 8, burden: 8, staffLoad: 4 },
    figures: ["unpleasantGini", "leastSatisfaction"],
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetName = keyof typeof PRESETS;

export const PRESET_NAMES = Object.keys(PRESETS) as readonly PresetName[];

/**
 * The organisation with the weights of a preset; goals that the preset does not name get their usual weight, and the order
 * of the goals goes, since tiers are not weighed. A plan of it is a plan of another document: count it anew to compare.
 * @throws {RangeError} if there is no such preset.
 */
export function withPreset(organisation: Organisation, name: PresetName): Organisation {
  if (!Object.hasOwn(PRESETS, name)) throw new RangeError(`there is no preset ${JSON.stringify(name)}`);
  return reread({
    ...organisation,
    goals: { ...organisation.goals, weights: { ...PRESETS[name].weights }, order: [] },
  });
}
