import type { Text } from "../model/values.ts";

/** What gives a turn, or a part of it, to a member whatever a plan chooses. */
export type Fixed =
  | { readonly by: "pin"; readonly rule: string }
  | { readonly by: "lock" }
  | { readonly by: "elected" }
  | { readonly by: "scope" }
  | { readonly by: "agreed" }
  | { readonly by: "published" };

/** What keeps a member from holding a portion of a turn. Hours are hours a week. */
export type Reason =
  /** Levels that are short, and why the member is no learner either; null where wishes are not shown to others. */
  | {
      readonly kind: "not-able";
      readonly short: readonly {
        readonly competence: string;
        readonly has: number;
        readonly needs: number;
      }[];
      readonly noLearner: NoLearner | null;
    }
  /** No hours in these periods of the turn; the reasons that the document gives. */
  | { readonly kind: "away"; readonly periods: readonly number[]; readonly because: readonly Text[] }
  | { readonly kind: "exempt"; readonly because: Text }
  /** The task is for parts of the week in which the member does not work. */
  | { readonly kind: "slots"; readonly slots: readonly string[] }
  | { readonly kind: "no-volunteer" }
  | { readonly kind: "no-candidate" }
  /** A portion needs more hours than are left, in the tightest period: of the week, or of the parts of the week it falls in. */
  | {
      readonly kind: "hours";
      readonly within: "week" | "slots";
      readonly period: number;
      readonly left: number;
      readonly needs: number;
    }
  /** Rests after, or before, these turns of the same task; or after what was held before the horizon. */
  | {
      readonly kind: "cooldown";
      readonly turns: readonly { readonly first: number; readonly last: number }[];
      readonly before: boolean;
    }
  /** Has served as many terms of an elected role as there may be, or would. */
  | { readonly kind: "term"; readonly most: number }
  /** A learner whom nobody can guide, or nobody who can has room. */
  | { readonly kind: "no-mentor" }
  /** As many people as may share the turn do so. */
  | { readonly kind: "people"; readonly most: number }
  /** The task or the member is outside what is divided. */
  | { readonly kind: "scope" }
  /** It is done, or was promised to others. */
  | { readonly kind: "agreed" }
  | { readonly kind: "published" }
  /** All of the turn is given to others beforehand. */
  | { readonly kind: "fixed"; readonly to: string; readonly by: readonly Fixed[] }
  /** A rule that the group has stated, by its name; or `simultaneous`, `stretch` and other built-in ones. */
  | { readonly kind: "rule"; readonly rule: string }
  /** Several rules that together leave no way, by their names; `proven` if certain, else the search found no way. */
  | { readonly kind: "contradiction"; readonly rules: readonly string[]; readonly proven: boolean };

/**
 * Why somebody who is not able is no learner: the task lets nobody learn, or more is short than one level in one
 * competence, or there is no wish for it.
 */
export type NoLearner = "no-learners" | "too-far" | "no-wish";

/** A reason, and whether it holds whatever the rest of the plan is. */
export type Obstacle = Reason & {
  /** True if no plan can give it to the member; false if it is due to what else this plan has chosen. */
  readonly lasting: boolean;
};
