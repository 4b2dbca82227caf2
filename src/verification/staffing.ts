import type { Task } from "../model/organisation.ts";
import type { StaffingMode } from "../model/staffing.ts";

/** How a task finds its holders, with all defaults filled in; what a mode does not know is empty. */
export interface FullStaffing {
  readonly mode: StaffingMode;
  readonly deputy: boolean;
  /** Periods a turn lasts, where turns follow terms. */
  readonly term: number;
  readonly cooldown: number;
  /** Hours, once, to take a whole turn over: handing over and looking on. */
  readonly shadow: number;
  readonly maxTerms: number;
  readonly candidates: readonly string[];
  readonly elected: readonly string[];
}

const NONE: FullStaffing = {
  mode: "fixed",
  deputy: false,
  term: 1,
  cooldown: 0,
  shadow: 0,
  maxTerms: 0,
  candidates: [],
  elected: [],
};

/** The staffing that a task states, or that follows from its unpleasantness and kind. */
export function staffingOf(task: Task, periods: number): FullStaffing {
  const { staffing: stated } = task;
  if (stated === undefined) {
    if (task.unpleasant >= 0.5) return { ...NONE, mode: "rotation", cooldown: 1 };
    if (task.kind === "staff")
      return { ...NONE, mode: "rotation", term: Math.ceil(periods / 4), cooldown: 1 };
    return NONE;
  }
  switch (stated.mode) {
    case "fixed":
      return { ...NONE, deputy: stated.deputy ?? task.kind === "staff" };
    case "rotation":
      return {
        ...NONE,
        mode: "rotation",
        term: stated.term,
        cooldown: stated.cooldown,
        shadow: stated.handOverHours + stated.shadow,
      };
    case "voluntary":
      return { ...NONE, mode: "voluntary" };
    case "elected":
      return {
        ...NONE,
        mode: "elected",
        term: stated.term ?? periods,
        maxTerms: stated.maxTerms,
        candidates: stated.candidates,
        elected: stated.elected,
      };
  }
}
