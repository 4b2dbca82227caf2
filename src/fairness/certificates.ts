import type { Dispersion } from "../measures/dispersion.ts";

/** What a certificate can say of a member's burden (docs/fairness.md). */
export const NOTIONS = ["proportional", "propx", "ef1", "eq1", "maximin"] as const;
export type Notion = (typeof NOTIONS)[number];

/**
 * Why a certificate says no.
 *
 * - `unavoidable`: every plan that covers as much of these turns says no too, since only this member may hold them.
 * - `history`: with what earlier horizons left counted in, it says yes: somebody makes up for what they carried less before.
 * - `movable`: another division is fairer, and keeps every rule as well: portions of one turn go to somebody else, perhaps
 *   in return for portions of another turn, after which both carry less than this member now. The plan divides otherwise
 *   for the sake of its other goals, or because the search did not see it.
 * - `stuck`: no such move or exchange between two members is possible; whether a wholly other division would do, is not known.
 */
export type Because = "unavoidable" | "history" | "movable" | "stuck";

export interface Certificate {
  /** Null if it could not be computed: a maximin share of too many different turns. */
  readonly holds: boolean | null;
  /** Only where it does not hold. */
  readonly because: Because | null;
}

/** A turn: a task from a first to a last active period. */
export interface TurnName {
  readonly task: string;
  readonly first: number;
  readonly last: number;
}

/** Somebody whom a member thinks better off, hours and entitlement considered. */
export interface EnvyOf {
  readonly of: string;
  /** The turn of which one portion less would end the envy; null if none would. */
  readonly healing: TurnName | null;
}

/**
 * What keeps somebody who is able from a portion of a turn, the first that holds: `hours`: they have too few hours in a
 * period for it, whatever else they do; `noPart`: they have entitlement 0; `heavier`: they would then carry more, for
 * their part, than the member does now; `busy`: their hours are full; `rules`: a rule would not be kept, or be kept less.
 * Null: nothing does.
 */
export interface Obstacle {
  readonly member: string;
  readonly kind: "hours" | "noPart" | "heavier" | "busy" | "rules" | null;
  /** Names of the rules, for `rules`; `pin` also stands for locks and elections. */
  readonly rules: readonly string[];
}

/** Whether somebody else could relieve a member of a turn. */
export interface Relief extends TurnName {
  /** Portions that nobody else may hold, in any plan that covers as much of this turn. */
  readonly forced: number;
  /** Others who are able but away in one of its periods. */
  readonly away: readonly string[];
  /** All others who are able and present. Learners are left out: they cannot do it on their own. */
  readonly others: readonly Obstacle[];
}

/** Portions that could go to another, perhaps in return for others. */
export interface Move extends TurnName {
  readonly portions: number;
  readonly to: string;
  readonly inReturn: (TurnName & { readonly portions: number }) | null;
}

export interface MemberCertificates {
  readonly member: string;
  /** Part in the unpleasant work, in (0, 1]. */
  readonly entitlement: number;
  /** Burden points over the horizon by their own feeling; everybody's points for all of it are the same. */
  readonly burden: number;
  /** Entitlement x all points; null for a member who minds nothing of it. */
  readonly fairShare: number | null;
  /** Burden points that earlier horizons left, beyond the due; below 0 if they carried less. */
  readonly carriedBefore: number;
  /** Burden over entitlement. */
  readonly rate: number;
  /** Burden over fair share, at most 1 is proportional; and with what was carried before. Null without a fair share. */
  readonly margin: number | null;
  readonly marginWithHistory: number | null;
  /** What they would carry at most if they divided all and the others chose first; null if too many turns differ. */
  readonly maximinShare: number | null;
  readonly certificates: Readonly<Record<Notion, Certificate>>;
  readonly envies: readonly EnvyOf[];
  /** Members whose burden, by their own feeling and for their part, is less even when this member is one portion lighter. */
  readonly heavierThan: readonly string[];
  /** The move or exchange after which the heavier of the two carries least; null if none helps, or everything holds. */
  readonly move: Move | null;
  /** Per turn that they hold and mind; empty if everything holds. */
  readonly relief: readonly Relief[];
}

/** Somebody who is owed and owes nothing: no hours over the horizon, or entitlement 0. */
export interface WithoutPart {
  readonly member: string;
  readonly hasHours: boolean;
  /** Burden points that they carry all the same. */
  readonly burden: number;
}

export interface GroupCertificates {
  /** Whether each holds for all members with a part; null if it could not be computed for some and holds for the others. */
  readonly holds: Readonly<Record<Notion, boolean | null>>;
  /** The largest rate; null if nobody has a part. */
  readonly worstRate: number | null;
  /** How unequal the rates are: burden points over entitlement. */
  readonly rates: Dispersion;
  /** How unequal unpleasant hours are, over the hours that each member has: what can be counted without asking anybody. */
  readonly hours: Dispersion;
}

/** What can be said of how fairly a plan divides unpleasant work: plain data. */
export interface Certificates {
  /** Members with a part in it, in the order of the document. */
  readonly members: readonly MemberCertificates[];
  readonly withoutPart: readonly WithoutPart[];
  readonly group: GroupCertificates;
}
