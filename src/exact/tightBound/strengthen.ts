import type { Deadline } from "../allowance.ts";
import type { Answer, Backend, SolveLimits } from "../backends/backend.ts";
import type { Formulation } from "../formulation/formulation.ts";
import type { LinearModel } from "../linearModel.ts";
import { rowsOf, withRows, type Row } from "../rows.ts";
import { Agenda } from "./agenda.ts";
import { blocksOf } from "./block.ts";
import { coverageRows } from "./coverageRows.ts";
import { growing, type GrowingRelaxation } from "./growing.ts";
import { separate } from "./separate.ts";

/** What to strengthen, and how long. */
export interface Task {
  readonly formulation: Formulation;
  readonly backend: Backend;
  readonly tier: number;
  /** What the tiers before it may cost. */
  readonly ceilings: ArrayLike<number>;
  /** Portions of a division that keeps all rules and ceilings: no true cut cuts it off. */
  readonly portions: ArrayLike<number>;
  /** Bound at which to stop; what is small is measured by it. */
  readonly enough: number;
  /** Rounds of cuts. */
  readonly rounds: number;
  readonly deadline: Deadline;
}

/** Branch-and-bound nodes for a block. Its bound makes a true cut even if its best bundle is not found. */
const NODES = 50;
/** Part of the time left that one block may take, and solves of the relaxation that time is kept for. */
const BLOCK_SHARE = 1 / 16;
const SOLVES_KEPT = 2;
/** Parts of the cost to bound: how exactly a block is solved, from where a violation counts, and what ends it all. */
const BLOCK_GAP = 5e-4;
const LEAST_VIOLATION = 1e-4;
const LEAST_LIFT = 1e-5;
/** A row that a division breaks by more than this is none that all divisions keep. */
const ACCURACY = 1e-6;

/**
 * A lower bound on the cost of a tier, from a relaxation that is cut closer round by round (Ralphs and Galati 2006, section
 * 3.1, decompose and cut): lines below the squared costs, and cuts from blocks of cells in whole numbers. Yields the
 * bound after every solve; each is valid, and none is below the one before.
 */
export function* strengthenedBounds(task: Task): Generator<number, void> {
  const strengthening = new Strengthening(task);
  try {
    yield* strengthening.run();
  } finally {
    strengthening.close();
  }
}

class Strengthening {
  readonly #task: Task;
  readonly #model: LinearModel;
  readonly #rows: Row[];
  readonly #relaxation: GrowingRelaxation;
  /** Rows of the formulation that are known here. */
  #known: number;
  #bound = -Infinity;
  /** Seconds that the relaxation took last time; 0 without a limit of time. */
  #pace = 0;

  constructor(task: Task) {
    const { formulation, tier, ceilings, backend } = task;
    const model = formulation.model(tier, ceilings);
    this.#task = task;
    this.#model = withRows(model, coverageRows(formulation.instance, tier, ceilings));
    this.#rows = rowsOf(this.#model.rows, 0, this.#model.rows.count);
    this.#known = formulation.rows;
    this.#relaxation = growing(backend, this.#model);
  }

  close(): void {
    this.#relaxation.close();
  }

  *run(): Generator<number, void> {
    const { rounds, deadline, enough, formulation } = this.#task;
    const agenda = new Agenda(blocksOf(formulation.instance, this.#model.columns.count, this.#rows));
    let answer = this.#solve();
    yield this.#bound;
    for (let round = 0; round < rounds && this.#bound < enough && !deadline.isOver; round += 1) {
      const before = this.#bound;
      const refined = this.#refine(answer);
      const cuts = yield* this.#separate(agenda, answer);
      if (refined + cuts === 0 && !agenda.widen()) return;
      answer = this.#solve();
      yield this.#bound;
      const lift = this.#bound - before;
      if (lift < LEAST_LIFT * Math.abs(enough) && cuts > 0 && !agenda.widen()) return;
      agenda.conclude(lift / Math.abs(enough));
    }
  }

  #solve(): Answer {
    const { deadline } = this.#task;
    const { seconds = 0 } = deadline.left;
    const answer = this.#relaxation.solve(deadline.left);
    this.#pace = seconds - (deadline.left.seconds ?? 0);
    this.#bound = Math.max(this.#bound, answer.bound);
    return answer;
  }

  /** Lines below the squared costs where the solution lies. */
  #refine({ values }: Answer): number {
    const { formulation, tier, ceilings } = this.#task;
    if (values === null || formulation.refine(values) === 0) return 0;
    const lines = rowsOf(formulation.model(tier, ceilings).rows, this.#known, formulation.rows);
    this.#known = formulation.rows;
    this.#add(lines);
    return lines.length;
  }

  /** Cuts of the blocks on the agenda; yields between them. */
  *#separate(agenda: Agenda, { values, duals }: Answer): Generator<number, number> {
    if (values === null || duals === null) return 0;
    const { backend, enough, portions, formulation } = this.#task;
    const fractional = { model: this.#model, rows: this.#rows.slice(0, duals.length), values, duals };
    const known = formulation.values(portions);
    const cuts: Row[] = [];
    for (const block of agenda.next()) {
      const time = this.#timeForBlock();
      // What is found too late for the relaxation to take in is of no use.
      if (time.seconds !== undefined && time.seconds <= 0) break;
      const limits = { ...time, nodes: NODES, gap: BLOCK_GAP * Math.abs(enough), boundOnly: true };
      const cut = separate(backend, block, fractional, limits);
      const counts = cut !== null && cut.violation > LEAST_VIOLATION * Math.abs(enough);
      agenda.record(block, counts ? cut.violation : 0);
      // No solver is beyond doubt: a cut that a true division refutes is dropped.
      if (counts && keeps(cut.row, known)) cuts.push(cut.row);
      yield this.#bound;
    }
    this.#add(cuts);
    return cuts.length;
  }

  #timeForBlock(): SolveLimits {
    const { seconds } = this.#task.deadline.left;
    return seconds === undefined ? {} : { seconds: (seconds - SOLVES_KEPT * this.#pace) * BLOCK_SHARE };
  }

  #add(rows: readonly Row[]): void {
    this.#rows.push(...rows);
    this.#relaxation.add(rows);
  }
}

function keeps({ columns, amounts, lower, upper }: Row, values: Float64Array): boolean {
  const sum = columns.reduce((total, column, at) => total + amounts[at]! * values[column]!, 0);
  return sum >= lower - ACCURACY && sum <= upper + ACCURACY;
}
