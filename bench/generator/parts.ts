import type { OrganisationInput } from "../../src/parse.ts";

export type TaskInput = OrganisationInput["tasks"][number];
export type MemberInput = OrganisationInput["members"][number];
export type RuleInput = NonNullable<OrganisationInput["rules"]>[number];
export type ProcessInput = NonNullable<OrganisationInput["processes"]>[number];
export type DependencyInput = NonNullable<OrganisationInput["dependencies"]>[number];
export type DivisionInput = NonNullable<OrganisationInput["asIs"]>[number];

/** How large a generated organisation is. */
export interface Size {
  /** 5 to 200. */
  readonly members: number;
  /** At least 8. */
  readonly tasks: number;
  /** 1 to 52. */
  readonly periods: number;
}

/** What is known of an organisation while its parts are made, one after the other. */
export interface Outline {
  readonly size: Size;
  readonly calendar: OrganisationInput["calendar"];
  /** Slots that most, but not all members can work in. */
  readonly slots: readonly string[];
  /** Trades: every process needs one, every member has a few. */
  readonly crafts: readonly string[];
  readonly processes: readonly ProcessInput[];
  readonly tasks: readonly TaskInput[];
  readonly members: readonly MemberInput[];
}
