import type { Lesson } from "../../domain/lesson.ts";
import type { PlanDifference } from "../../difference.ts";
import type { Open } from "../../openWork.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";

/** Something that the group could change so that more of its work is done. */
export type Change =
  /** Take on somebody of so many hours a week, with these levels. */
  | {
      readonly kind: "hire";
      readonly hours: number;
      readonly levels: Readonly<Record<string, number>>;
    }
  /** Let a member learn; hours of practice for all of it, and whether they wish it. */
  | ({ readonly kind: "train"; readonly member: string } & Lesson)
  /** Let a member who is able work more hours a week. */
  | { readonly kind: "extend"; readonly member: string; readonly from: number; readonly to: number }
  /** Make a rule a wish of weight 1. */
  | { readonly kind: "relax"; readonly rule: string }
  /** Ask members to volunteer, or to be candidates. */
  | { readonly kind: "ask"; readonly members: readonly string[]; readonly tasks: readonly string[] }
  /** Let the work be done in other parts of the week. */
  | { readonly kind: "slots"; readonly tasks: readonly string[] }
  /** Let work that exists for a time only come earlier or later, or take longer: the same hours in all. */
  | {
      readonly kind: "move";
      readonly task: string;
      /** The periods in which it exists now, and those in which it would; ascending. */
      readonly from: readonly number[];
      readonly to: readonly number[];
      /** Hours a week that it would then ask. */
      readonly hours: number;
    }
  /** Leave work of the least urgency undone. */
  | { readonly kind: "drop"; readonly tasks: readonly string[] };

/** A change, and what it brings: found by solving again with it, from the plan. */
export interface Remedy {
  readonly change: Change;
  /** The organisation with the change: the plan is verified against this one. */
  readonly organisation: Organisation;
  readonly plan: Plan;
  /** Work that is still undone with it. */
  readonly open: Open;
  /** Hours x weeks that are done now and were not, above 0; for what is dropped, beside what was dropped. */
  readonly gained: number;
  /** For training: weeks until what is gained makes up for the hours of practice; null for other changes. */
  readonly weeksToRepay: number | null;
  readonly difference: PlanDifference;
}
