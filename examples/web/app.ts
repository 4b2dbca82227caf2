import type { Organisation, OrganisationInput, Plan } from "beurtrol";
import type { Reading } from "./reading.ts";
import type { Outcome, Solving } from "./solving.ts";
import type { Language, Words } from "./words/index.ts";

/** A plan with the organisation that it was made for. */
export interface Result {
  readonly document: OrganisationInput;
  readonly organisation: Organisation;
  readonly plan: Plan;
}

/** A search that goes on. */
export interface Busy {
  readonly solving: Solving;
  /** Part of it that is done, 0 to 1. */
  fraction: number;
  stopping: boolean;
}

/** How to search, as it is filled in. */
export interface Choices {
  open: boolean;
  by: "effort" | "seconds";
  effort: string;
  seconds: string;
  seed: string;
}

/** What the page knows; it is gone when the page is closed. */
export interface State {
  language: Language;
  reading: Reading | null;
  busy: Busy | null;
  /** Who fills in their wishes. */
  member: string | null;
  readonly choices: Choices;
  /** Why there is no plan, if the last search gave none. */
  failure: Exclude<Outcome, { kind: "plan" }> | null;
  result: Result | null;
}

export const PART_NAMES = ["start", "wishes", "solve", "plan"] as const;
export type PartName = (typeof PART_NAMES)[number];

/** What the parts of the page share. */
export interface App {
  readonly state: State;
  readonly words: () => Words;
  /** Draws parts anew. */
  readonly redraw: (...names: readonly PartName[]) => void;
  /** What a part does when something happens elsewhere; it says so when it is drawn. */
  readonly when: {
    /** The search got further. */
    progress: (fraction: number) => void;
    /** The organisation is no longer that of the plan. */
    changed: () => void;
  };
}
