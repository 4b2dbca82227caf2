/** What a shortage is owed to: with only this otherwise, it would be gone. */
export type Cause =
  /** Nobody else has the levels. */
  | {
      readonly kind: "competence";
      readonly levels: readonly { readonly competence: string; readonly level: number }[];
    }
  /** A rule of the group, or one that always holds, such as `term`. */
  | { readonly kind: "rule"; readonly rule: string }
  | { readonly kind: "exempt" | "slots" | "volunteers" | "candidates"; readonly members: readonly string[] }
  /** Somebody who is away, or has fewer hours than usual. */
  | { readonly kind: "absence"; readonly members: readonly string[] }
  /** Parts that are too large: with small ones the hours would do. */
  | { readonly kind: "portions" }
  /** None of these alone: all who are there have too few hours. */
  | { readonly kind: "hours" };

/**
 * Work that cannot all be done, with the figures to add up: the hours of the tasks are more than all who may do any of them can
 * do of it together. Without any one of the tasks the rest would fit.
 */
export interface Bottleneck {
  /** Periods in which it is so, with these figures; null if only the whole horizon shows it. */
  readonly periods: readonly number[] | null;
  /** Hours a week in such a period, or hours x weeks over the horizon. */
  readonly tasks: readonly { readonly task: string; readonly hours: number }[];
  /** Who may do some of it, and how much of it they can do at most; who can do nothing of it is left out. */
  readonly people: readonly {
    readonly member: string;
    readonly hours: number;
    /** What bounds them: `capacity` for their hours, the name of a rule, or null for what the turns themselves allow. */
    readonly bound: string | null;
  }[];
  readonly needed: number;
  readonly available: number;
  /** needed - available, above 0. */
  readonly short: number;
  /** Each would be enough by itself if it were otherwise; never empty. */
  readonly causes: readonly Cause[];
}
