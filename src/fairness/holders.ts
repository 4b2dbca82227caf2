import { compile, type Compiled } from "../compile.ts";
import type { TurnCell } from "../compilation.ts";
import { encode } from "../encode.ts";
import { isMore } from "../measures/chores.ts";
import { choreId } from "../measures/horizonChores.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/** Who may hold a turn in any plan at all, and who does in this one. */
export class Holders {
  readonly compiled: Compiled;
  /** Portions per cell, as the plan has them. */
  readonly portions: Int32Array;
  readonly #places: ReadonlyMap<string, number>;

  constructor(organisation: Organisation, plan: Plan) {
    this.compiled = compile(organisation);
    this.portions = encode(this.compiled, plan);
    this.#places = new Map(
      this.compiled.turns.map(({ of, first, index }) => [choreId(of.task.id, first), index]),
    );
  }

  /** Everybody who may hold portions of the turn, learners too. */
  cells(turn: string): readonly TurnCell[] {
    return this.compiled.cells[this.#places.get(turn) ?? -1] ?? [];
  }

  held({ cell }: TurnCell): number {
    return this.portions[cell] ?? 0;
  }

  /** Whether a portion fits in all the hours of the member, whatever else they do. */
  hasHours(cell: TurnCell): boolean {
    return mostByHours(cell) > 0;
  }

  /** Portions that a member may hold at most: by the turn, by rules about this turn alone, by their hours. */
  most(cell: TurnCell): number {
    return Math.min(this.compiled.instance.cells.most[cell.cell] ?? 0, mostByHours(cell));
  }

  /** Portions that only this member may hold in any plan that covers as much of the turn: what the others cannot, or a pin. */
  forced(turn: string, member: string): number {
    const own = this.#cell(turn, member);
    const others = this.cells(turn).filter((cell) => cell !== own);
    const left = this.#covered(turn) - others.reduce((sum, cell) => sum + this.most(cell), 0);
    const pinned = own === undefined ? 0 : (this.compiled.instance.cells.least[own.cell] ?? 0);
    return Math.max(0, pinned, left);
  }

  /** Portions that a member may hold at most in such a plan, when others have to hold so many. */
  mostBeside(turn: string, member: string, forcedOnOthers: number): number {
    const own = this.#cell(turn, member);
    return own === undefined
      ? 0
      : Math.max(0, Math.min(this.most(own), this.#covered(turn) - forcedOnOthers));
  }

  #cell(turn: string, member: string): TurnCell | undefined {
    return this.cells(turn).find(({ person }) => person.member.id === member);
  }

  #covered(turn: string): number {
    return this.cells(turn).reduce((sum, cell) => sum + this.held(cell), 0);
  }
}

/** Portions that fit in the hours of the member's leanest period. */
function mostByHours({ turn, person, ownHours }: TurnCell): number {
  const leanest = Math.min(...turn.periods.map((period) => person.available[period] ?? 0));
  const fitting = Math.floor(leanest / ownHours);
  // Another may seem not to fit only by rounding.
  return isMore((fitting + 1) * ownHours, leanest) ? fitting : fitting + 1;
}
