import { standing, type Person } from "../domain/people.ts";
import type { Turn } from "../domain/turns.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Fixed, Obstacle } from "./obstacle.ts";

/** A turn: a task, from a first to a last period. */
export interface TurnName {
  readonly first: number;
  readonly last: number;
}

/** A member, and what keeps them from one portion more. */
export interface Hindered {
  readonly member: string;
  /** Empty: they are able, allowed and free. */
  readonly obstacles: readonly Obstacle[];
}

/** Somebody else, and whether they could hold a portion of the turn, if the member gives it. */
export interface Other extends Hindered {
  /** Portions of the turn that they hold already. */
  readonly portions: number;
  /** Whether they would learn it, beside a mentor. */
  readonly learner: boolean;
}

/** A turn that the member holds, or part of it. */
export interface HeldTurn extends TurnName {
  readonly portions: number;
  /** Portions of the whole turn. */
  readonly of: number;
  /** Own hours a week. */
  readonly hours: number;
  readonly learner: boolean;
  /** What gives it to the member whatever a plan chooses; empty: the plan chose it. */
  readonly fixed: readonly Fixed[];
  /** Everybody else, who is free first, in the order of the document. */
  readonly others: readonly Other[];
}

/** A turn of which the member holds nothing. */
export interface NotHeldTurn extends TurnName {
  /** What keeps the member from a portion of it; empty: a portion could go over as things are, and the plan chose otherwise. */
  readonly obstacles: readonly Obstacle[];
  /** Who holds how many portions. */
  readonly holders: readonly { readonly member: string; readonly portions: number }[];
  /** Portions that nobody holds. */
  readonly open: number;
}

export function heldTurn(inquiry: Inquiry, turn: Turn, person: Person): HeldTurn {
  const { id } = person.member;
  const row = inquiry.rows(turn).find(({ member }) => member === id);
  return {
    first: turn.first,
    last: turn.last,
    portions: row?.portions ?? 0,
    of: turn.of.portions,
    hours: row?.hours ?? 0,
    learner: row?.role === "learner",
    fixed: inquiry.fixed(turn, id),
    others: inquiry.people
      .filter((each) => each !== person)
      .map((each) => other(inquiry, turn, each, id))
      .sort(byNearness),
  };
}

function other(inquiry: Inquiry, turn: Turn, person: Person, giver: string): Other {
  return {
    member: person.member.id,
    portions: inquiry.held(turn, person.member.id),
    learner: standing(person.member, turn.of, inquiry.organisation) === "learner",
    obstacles: inquiry.obstacles(turn, person, giver),
  };
}

/** Who is free first, then who has no room in this plan, then who can never. */
export function byNearness(a: Hindered, b: Hindered): number {
  return rank(a) - rank(b);
}

function rank({ obstacles }: Hindered): number {
  if (obstacles.length === 0) return 0;
  return isImpossible(obstacles) ? 2 : 1;
}

/** Whether no plan can give it to them. */
export function isImpossible(obstacles: readonly Obstacle[]): boolean {
  return obstacles.some(({ lasting }) => lasting);
}

export function notHeldTurn(inquiry: Inquiry, turn: Turn, person: Person): NotHeldTurn {
  const holders = inquiry.rows(turn).map(({ member, portions }) => ({ member, portions }));
  const held = holders.reduce((sum, { portions }) => sum + portions, 0);
  return {
    first: turn.first,
    last: turn.last,
    obstacles: inquiry.obstacles(turn, person),
    holders,
    open: turn.of.portions - held,
  };
}
