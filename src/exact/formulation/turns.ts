import { Expression } from "./expression.ts";
import type { Programme } from "./programme.ts";
import { held } from "./scope.ts";

/** A whole number of portions per free cell, the first columns of the programme. */
export function formulateCells(programme: Programme): void {
  const { cells } = programme.instance;
  for (const cell of programme.scope.cells)
    programme.column(cells.least[cell]!, cells.most[cell]!, true, null);
}

/** No turn is held more than once, learners hold as much as their mentors, and what stays open costs. */
export function formulateTurns(programme: Programme): void {
  const { instance, scope } = programme;
  const { turns, cells } = instance;
  for (const turn of scope.turns) {
    const taken = held(scope, turns.cells, turn);
    const portions = turns.portions[turn]!;
    if (taken.columns.length > 0) programme.row(-Infinity, taken, portions);
    const owner = turns.owner[turn]!;
    const cost = turns.cost[turn]!;
    if (cost !== 0) programme.charge(owner, new Expression(cost * portions).plus(taken, -cost));
    const mentor = turns.mentor[turn]!;
    if (mentor < 0) continue;
    const learned = held(scope, turns.cells, turn, (cell) => cells.learner[cell] === 1);
    const link = held(scope, turns.cells, mentor).plus(learned, -1);
    if (link.columns.length > 0) programme.row(0, link, 0);
  }
}
