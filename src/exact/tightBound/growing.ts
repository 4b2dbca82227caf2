import type { Answer, Backend, SolveLimits } from "../backends/backend.ts";
import type { LinearModel } from "../linearModel.ts";
import { packBounds, withRows, type Row } from "../rows.ts";

/** A relaxation to which rows are added, with whatever the backend has for it. */
export interface GrowingRelaxation {
  solve(limits: SolveLimits): Answer;
  add(rows: readonly Row[]): void;
  close(): void;
}

/** Opens a relaxation: backends that cannot keep a model between solves are given all of it each time. */
export function growing(backend: Backend, model: LinearModel): GrowingRelaxation {
  const opened = backend.grow?.(model);
  if (opened === undefined) return new Renewed(backend, model);
  return {
    solve: (limits) => opened.solve(limits),
    add: (rows) => {
      opened.add(packBounds(rows));
    },
    close: () => {
      opened.close();
    },
  };
}

class Renewed implements GrowingRelaxation {
  readonly #backend: Backend;
  #model: LinearModel;

  constructor(backend: Backend, model: LinearModel) {
    this.#backend = backend;
    this.#model = model;
  }

  solve(limits: SolveLimits): Answer {
    return this.#backend.solve(this.#model, { ...limits, relaxed: true });
  }

  add(rows: readonly Row[]): void {
    this.#model = withRows(this.#model, rows);
  }

  close(): void {
    // Nothing is kept between solves.
  }
}
