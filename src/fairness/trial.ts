import type { TurnCell } from "../compilation.ts";
import { recount } from "../instance/recount.ts";
import { State } from "../search/state.ts";
import type { Holders } from "./holders.ts";

/** A cost of a rule may rise by so much: rounding. */
const ACCURACY = 1e-9;

/** Portions that come to a cell, or go from it if below 0. */
export interface Change {
  readonly cell: TurnCell;
  readonly by: number;
}

/** Tries small changes of a plan: do all rules stay kept as they are? */
export class Trial {
  readonly #holders: Holders;
  readonly #state: State;
  readonly #broken: number;
  /** Costs of coverage and rules, which come before all goals, in the plan. */
  readonly #tiers: Float64Array;

  constructor(holders: Holders) {
    const { instance } = holders.compiled;
    this.#holders = holders;
    this.#state = new State(instance);
    this.#state.load(holders.portions);
    this.#broken = this.#state.broken;
    this.#tiers = this.#state.tiers.slice(0, instance.goalsFrom);
  }

  /** Whether nothing breaks and no rule costs more after these changes; those that give come first. */
  allows(changes: readonly Change[]): boolean {
    const { cells } = this.#state.instance;
    try {
      for (const { cell, by } of changes) {
        const after = (this.#state.portions[cell.cell] ?? 0) + by;
        if (after < (cells.least[cell.cell] ?? 0) || after > (cells.most[cell.cell] ?? 0)) return false;
        this.#change(cell, by);
      }
      return this.#isKept();
    } finally {
      this.#state.undo();
    }
  }

  /**
   * Names of the rules that keep one portion from going over. `pin`: a pin, a lock or an election gives it to whom it
   * would come from; `people`: the turn itself lets the other hold no more.
   */
  obstacles(from: TurnCell, to: TurnCell): readonly string[] {
    const { cells, owners } = this.#state.instance;
    const names = (found: readonly number[]) => [
      ...new Set(found.map((owner) => owners[owner]?.name ?? "people")),
    ];
    if ((this.#state.portions[from.cell] ?? 0) <= (cells.least[from.cell] ?? 0)) return ["pin"];
    try {
      this.#change(from, -1);
      const blockers = this.#state.blockers(to.cell);
      if (blockers.length > 0) return names(blockers);
      this.#change(to, 1);
      return this.#isKept() ? [] : names(this.#raised());
    } finally {
      this.#state.undo();
    }
  }

  /** A learner's portion takes one of a mentor with it. */
  #change(cell: TurnCell, by: number): void {
    this.#state.change(cell.cell, by);
    if (!cell.learner || by > 0) return;
    const { turns } = this.#state.instance;
    const mentors = turns.mentor[cell.turn.index] ?? -1;
    if (mentors < 0) return;
    const { start, items } = turns.cells;
    for (let left = -by; left > 0; left -= 1) {
      const mentor = items
        .subarray(start[mentors], start[mentors + 1])
        .find((each) => (this.#state.portions[each] ?? 0) > 0);
      if (mentor !== undefined) this.#state.change(mentor, -1);
    }
  }

  #isKept(): boolean {
    if (this.#state.broken > this.#broken) return false;
    const { tiers } = this.#state;
    return this.#tiers.every((cost, tier) => (tiers[tier] ?? 0) <= cost + ACCURACY);
  }

  /** Which rules are broken, or cost more, than in the plan. */
  #raised(): readonly number[] {
    const { instance, portions } = this.#state;
    const [before, after] = [recount(instance, this.#holders.portions), recount(instance, portions)];
    const broken = after.broken.filter((owner) => !before.broken.includes(owner));
    const dearer = instance.owners.flatMap(({ kind }, owner) => {
      const rise = (after.owners[owner] ?? 0) - (before.owners[owner] ?? 0);
      return kind !== "goal" && rise > ACCURACY ? [owner] : [];
    });
    return broken.length + dearer.length > 0 ? [...broken, ...dearer] : [-1];
  }
}
