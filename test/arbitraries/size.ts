/** Least and most, both included. */
export type Range = readonly [min: number, max: number];

/** How large random organisations are. */
export interface Size {
  readonly members: Range;
  readonly tasks: Range;
  readonly periods: Range;
  readonly competences: Range;
  readonly processes: Range;
  readonly slots: Range;
  readonly dependencies: Range;
  readonly rules: Range;
  /** Portions of a task that states them. */
  readonly portions: Range;
}

/** What random organisations may have; all of it by default. */
export interface Features {
  readonly learners: boolean;
  /** Tasks whose requirements are a wish. */
  readonly soft: boolean;
  readonly slots: boolean;
  /** Other hours in some periods, also none. */
  readonly absence: boolean;
  readonly exemptions: boolean;
  /** Other modes than `fixed`. */
  readonly staffing: boolean;
  /** Deputies, advisers, hand-over and shadow hours. */
  readonly companions: boolean;
  readonly preferences: boolean;
  readonly stretch: boolean;
  readonly hardRules: boolean;
  readonly softRules: boolean;
  /** Pins that a member can keep, seen on their own; other rules may still contradict them. */
  readonly pins: boolean;
  readonly scope: boolean;
  readonly locks: boolean;
  readonly asIs: boolean;
  readonly history: boolean;
  readonly goals: boolean;
  readonly redistribution: boolean;
  /** Names in many scripts, notes and extensions. */
  readonly names: boolean;
}

export const SIZE: Size = {
  members: [1, 6],
  tasks: [1, 9],
  periods: [1, 5],
  competences: [0, 3],
  processes: [0, 3],
  slots: [0, 3],
  dependencies: [0, 6],
  rules: [0, 6],
  portions: [1, 6],
};

export const FEATURES: Features = {
  learners: true, soft: true, slots: true, absence: true, exemptions: true, staffing: true, companions: true,
  preferences: true, stretch: true, hardRules: true, softRules: true, pins: true, scope: true, locks: true,
  asIs: true, history: true, goals: true, redistribution: true, names: true,
}; // prettier-ignore

/** What the parts of a random organisation refer to. */
export interface World {
  readonly size: Size;
  readonly features: Features;
  readonly periods: number;
  readonly tasks: readonly string[];
  readonly members: readonly string[];
  readonly competences: readonly string[];
  readonly processes: readonly string[];
  readonly slots: readonly string[];
  readonly tags: readonly string[];
}
