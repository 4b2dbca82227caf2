import type { TurnCell } from "../compilation.ts";
import { isMore, type Party } from "../measures/chores.ts";
import { choreId, type ChoreTurn, type HorizonChores } from "../measures/horizonChores.ts";
import type { Move } from "./certificates.ts";
import type { Holders } from "./holders.ts";
import type { Change, Trial } from "./trial.ts";

/** A member's cell in a turn that they hold and mind, and that of somebody else who could hold it. */
interface Pair {
  readonly own: TurnCell;
  readonly to: TurnCell;
}

/** Portions that change hands, from one cell of a turn to another. */
interface Passing {
  readonly from: TurnCell;
  readonly to: TurnCell;
  readonly portions: number;
}

interface Candidate {
  readonly given: Passing;
  readonly returned: Passing | null;
  /** What the heavier of the two then carries for their part. */
  readonly rate: number;
}

/** Moves of one turn from one member to another, with nothing or with one turn in return. */
export class Exchanges {
  readonly #holders: Holders;
  readonly #trial: Trial;
  readonly #held: ReadonlyMap<string, readonly TurnCell[]>;
  readonly #parties: ReadonlyMap<string, Party>;
  readonly #carried: ReadonlyMap<string, number>;
  /** Per turn of the compiled organisation the chore that it is; nothing for what nobody finds unpleasant. */
  readonly #chores: readonly (ChoreTurn | undefined)[];

  constructor(
    holders: Holders,
    trial: Trial,
    held: ReadonlyMap<string, readonly TurnCell[]>,
    { parties, turns }: HorizonChores,
    carried: ReadonlyMap<string, number>,
  ) {
    this.#holders = holders;
    this.#trial = trial;
    this.#held = held;
    this.#parties = new Map(parties.map((party) => [party.id, party]));
    this.#carried = carried;
    const chores = new Map(turns.map((turn) => [turn.id, turn]));
    this.#chores = holders.compiled.turns.map(({ of, first }) => chores.get(choreId(of.task.id, first)));
  }

  /** The allowed exchange that leaves the heavier of the two lightest, if that is lighter than the member is now. */
  best(member: string, pairs: readonly Pair[]): Move | null {
    let rate = this.rate(member, 0);
    let best: Candidate | null = null;
    for (const pair of pairs) {
      if (pair.to.person.entitlement === 0) continue;
      for (const candidate of this.#candidates(member, pair)) {
        if (!isMore(rate, candidate.rate) || !this.#trial.allows(changesOf(candidate))) continue;
        best = candidate;
        ({ rate } = candidate);
      }
    }
    return best === null ? null : moveOf(best);
  }

  /** Points over entitlement that a member would carry with so many points more. */
  rate(member: string, more: number): number {
    const entitlement = this.#parties.get(member)?.entitlement ?? 0;
    return entitlement > 0 ? ((this.#carried.get(member) ?? 0) + more) / entitlement : Infinity;
  }

  /** Points that portions of a turn cost a member. */
  points(member: string, { turn }: TurnCell, portions: number): number {
    const chore = this.#chores[turn.index];
    if (chore === undefined) return 0;
    return ((this.#parties.get(member)?.costs.get(chore.id) ?? 0) * portions) / chore.portions;
  }

  *#candidates(member: string, { own, to }: Pair): Generator<Candidate> {
    const other = to.person.member.id;
    for (const portions of this.#amounts(own)) {
      const given = { from: own, to, portions };
      yield this.#candidate(member, other, given, null);
      for (const back of this.#held.get(other) ?? []) {
        const mine = this.#cellOf(member, back);
        if (mine === undefined || mine.learner || back.learner || back.turn === own.turn) continue;
        for (const returned of this.#amounts(back))
          yield this.#candidate(member, other, given, { from: back, to: mine, portions: returned });
      }
    }
  }

  #candidate(member: string, other: string, given: Passing, returned: Passing | null): Candidate {
    const balance = (who: string, sign: 1 | -1) =>
      sign *
      (this.points(who, given.from, given.portions) -
        (returned === null ? 0 : this.points(who, returned.from, returned.portions)));
    const rate = Math.max(this.rate(member, balance(member, -1)), this.rate(other, balance(other, 1)));
    return { given, returned, rate };
  }

  /** One portion, or all that somebody holds: half a turn is not always allowed. */
  #amounts(cell: TurnCell): readonly number[] {
    const held = this.#holders.held(cell);
    return held > 1 ? [1, held] : [held];
  }

  #cellOf(member: string, { turn }: TurnCell): TurnCell | undefined {
    return this.#holders.compiled.cells[turn.index]?.find(({ person }) => person.member.id === member);
  }
}

function changesOf({ given, returned }: Candidate): readonly Change[] {
  const passings = returned === null ? [given] : [given, returned];
  return [
    ...passings.map(({ from, portions }) => ({ cell: from, by: -portions })),
    ...passings.map(({ to, portions }) => ({ cell: to, by: portions })),
  ];
}

function moveOf({ given, returned }: Candidate): Move {
  const named = ({ from: { turn }, portions }: Passing) => {
    return { task: turn.of.task.id, first: turn.first, last: turn.last, portions };
  };
  return {
    ...named(given),
    to: given.to.person.member.id,
    inReturn: returned === null ? null : named(returned),
  };
}
