import type { Person } from "./domain/people.ts";
import type { SeasonWork } from "./domain/seasons.ts";
import type { PlannedTask, Turn } from "./domain/turns.ts";
import type { InstanceBuilder, Side } from "./instance/builder.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Named, Rule } from "./model/rule.ts";

/** Where hours that move from an agreed plan are counted: after coverage, before all rules and goals. */
export const MOVED_TIER = "moved";

/** What a rule or goal asks: never to be broken, or a cost in the tier of its kind. */
export type OwnerKind = "hard" | "elastic" | "soft" | "goal" | typeof MOVED_TIER;

/** What every rule and goal compiles from, and into. */
export interface Compilation {
  readonly organisation: Organisation;
  readonly people: readonly Person[];
  readonly tasks: readonly PlannedTask[];
  readonly turns: readonly Turn[];
  /** All periods of the calendar: when a rule holds that names none. */
  readonly periods: readonly number[];
  /** First periods of the seasons. */
  readonly seasons: readonly number[];
  readonly builder: InstanceBuilder;
  /** Owners of built-in and stated rules and of goals, made on first use. */
  owner(name: string, kind: OwnerKind, weight?: number): number;
  /** The owner of a stated rule: soft if it has a weight, else as the kind of rule says. */
  ownerOf(named: Named<Rule>, otherwise: "hard" | "elastic"): RuleOwner;
  /** The cells of a turn: every member who may hold portions of it. */
  cells(turn: Turn): readonly TurnCell[];
  /** The cell of a member in a turn, if they may hold portions of it. */
  cell(turn: Turn, person: Person): TurnCell | undefined;
  /** The number of that cell; -1 if there is none. */
  cellAt(turn: Turn, person: Person): number;
  /** The cells of a member in some turns, in their order. */
  cellsIn(turns: readonly Turn[], person: Person): TurnCell[];
  /** The numbers of those cells: quicker, for those who need no more. */
  cellsAt(turns: readonly Turn[], person: Person): number[];
  /** What a portion of each of these turns adds to a balance; a turn is left out for whom that is undefined. */
  amounts(turns: readonly Turn[], of: (portion: Portion, place: number) => number | undefined): Amounts;
  /** The cells of a member in these turns, each with its amount, or with what the member makes of it, unless undefined. */
  side(amounts: Amounts, person: Person, own?: (amount: number, of: PlannedTask) => number | undefined): Side;
  /** Shows the same, one by one. */
  eachAmount(
    amounts: Amounts,
    person: Person,
    see: (cell: number, amount: number, of: PlannedTask) => void,
  ): void;
  /** Companion turns so far: mentors, deputies, advisers. Their rules compile first, since their hours are load. */
  readonly companions: readonly Companion[];
  /** The cells of a person in the companion turns so far, in their order. */
  besidesOf(person: Person): readonly CompanionCell[];
  /** Adds a companion turn; `cost` is that of one uncovered portion. */
  accompany(companion: CompanionSpec, owner: number, cost: number): Companion;
  /** p[m,t]. */
  preference(person: Person, planned: PlannedTask): number;
}

/** Who a stated rule's bounds and costs belong to. */
export interface RuleOwner {
  readonly owner: number;
  /** Its upper bounds are hard; else breaking them costs. */
  readonly hard: boolean;
}

/** A portion of a turn, as it is to everyone who is able, or to every learner. */
export interface Portion {
  readonly turn: Turn;
  readonly learner: boolean;
  /** Share of the turn that a portion is: 1/q. */
  readonly share: number;
  /** Hours a week that a portion costs: a learner more. */
  readonly ownHours: number;
  /** Shadow hours of a portion, once, in the period before the turn. */
  readonly shadowHours: number;
}

/**
 * What a portion of each of some turns adds to a balance, to who is able and to a learner: worked out once for all members,
 * in lists of numbers, since a large organisation reads them hundreds of times.
 */
export interface Amounts {
  /** Places in the list of all turns. */
  readonly turns: readonly number[];
  /** Their tasks, by place in the list of all tasks. */
  readonly tasks: readonly number[];
  /** NaN where the turn is left out. */
  readonly able: readonly number[];
  readonly learner: readonly number[];
}

/** One member in one turn. */
export interface TurnCell extends Portion {
  readonly cell: number;
  readonly person: Person;
}

/** A turn beside a turn, with its own portions and people. */
export interface CompanionSpec {
  readonly role: "mentor" | "deputy" | "adviser";
  readonly of: Turn;
  readonly portions: number;
  /** Hours a week of one portion. */
  readonly hours: number;
  readonly people: readonly Person[];
}

/** The same in the instance. */
export interface Companion extends CompanionSpec {
  /** Index of the instance's turn. */
  readonly index: number;
  readonly cells: readonly { readonly cell: number; readonly person: Person }[];
}

/** One member in one companion turn. */
export interface CompanionCell {
  readonly cell: number;
  readonly companion: Companion;
}

/** What a portion of each turn adds to a member's share of the work of a season. */
export function seasonShares(compilation: Compilation, work: SeasonWork): Amounts {
  return compilation.amounts(
    work.turns.map(({ turn }) => turn),
    ({ share }, place) => (share * (work.turns[place]?.hours ?? 0)) / work.hours,
  );
}
