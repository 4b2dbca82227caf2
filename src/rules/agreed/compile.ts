import { MOVED_TIER, type Companion, type Compilation } from "../../compilation.ts";
import type { Turn } from "../../domain/turns.ts";
import type { Organisation } from "../../model/organisation.ts";
import { isWork } from "../../model/plan.ts";

type Row = NonNullable<Organisation["agreed"]>["rows"][number];

/** What was done and promised stays; hours that move from the agreed plan cost, before any rule or goal. */
export function compile(_stated: readonly unknown[], compilation: Compilation): void {
  const { agreed } = compilation.organisation;
  if (agreed === undefined) return;
  const rows = byTurn(compilation, agreed.rows);
  const moved = compilation.owner("moved", MOVED_TIER);
  const all = compilation.tasks.reduce((sum, planned) => sum + planned.work, 0);
  const beside = new Map<Turn, Companion[]>();
  for (const companion of compilation.companions)
    beside.set(companion.of, [...(beside.get(companion.of) ?? []), companion]);
  for (const turn of compilation.turns) {
    const own = rows.get(turn) ?? [];
    keep(compilation, turn, beside.get(turn) ?? [], own, turn.first < agreed.from);
    if (turn.first >= agreed.from) price(compilation, turn, own, { owner: moved, cost: turn.work / all });
  }
}

/** The rows of each turn; a kept row of no turn is a bound that nothing can satisfy, so that it is found and named. */
function byTurn(compilation: Compilation, rows: readonly Row[]): ReadonlyMap<Turn, readonly Row[]> {
  const turns = new Map(compilation.turns.map((turn) => [keyOf(turn.of.task.id, turn), turn]));
  const found = new Map<Turn, Row[]>();
  for (const row of rows) {
    const turn = turns.get(keyOf(row.task, row));
    if (turn === undefined) {
      if (row.kept) refuse(compilation, row.portions);
    } else {
      const own = found.get(turn);
      if (own === undefined) found.set(turn, [row]);
      else own.push(row);
    }
  }
  return found;
}

function keyOf(task: string, { first, last }: { readonly first: number; readonly last: number }): string {
  return JSON.stringify([task, first, last]);
}

/** Who keeps something holds exactly that; of what has been done, nobody else holds anything. */
function keep(
  compilation: Compilation,
  turn: Turn,
  beside: readonly Companion[],
  rows: readonly Row[],
  done: boolean,
): void {
  const { builder } = compilation;
  const owner = compilation.owner("agreed", "hard");
  const cells = [
    ...compilation.cells(turn).map(({ cell, person }) => ({ cell, person, role: "work" })),
    ...beside.flatMap(({ role, cells: own }) => own.map((each) => ({ ...each, role }))),
  ];
  const met = new Set<Row>();
  for (const { cell, person, role } of cells) {
    const row = rows.find((each) => each.member === person.member.id && seat(each.role) === role);
    if (row?.kept === true) {
      met.add(row);
      builder.atLeast(cell, row.portions);
      builder.atMost(cell, row.portions, owner);
    } else if (row === undefined && done) builder.atMost(cell, 0, owner);
  }
  for (const row of rows)
    if (row.kept && seat(row.role) === "work" && !met.has(row)) refuse(compilation, row.portions);
}

/** Half of every difference in hours x weeks, as part of all work: who gives and who takes both count (M23). */
function price(
  compilation: Compilation,
  turn: Turn,
  rows: readonly Row[],
  { owner, cost }: { readonly owner: number; readonly cost: number },
): void {
  const shares = new Map<string, number>();
  for (const { member, role, portions } of rows)
    if (seat(role) === "work") shares.set(member, portions / turn.of.portions);
  for (const { cell, person, share } of compilation.cells(turn)) {
    const target = shares.get(person.member.id) ?? 0;
    shares.delete(person.member.id);
    const price = cost / 2;
    compilation.builder.ledger({
      owner,
      cells: [cell],
      amounts: [share],
      cost: { target, under: price, over: price },
    });
  }
  for (const share of shares.values()) compilation.builder.constant(owner, (cost / 2) * share);
}

function seat(role: Row["role"]): string {
  return isWork(role) ? "work" : role;
}

function refuse(compilation: Compilation, portions: number): void {
  const owner = compilation.owner("agreed", "hard");
  compilation.builder.ledger({ owner, cells: [], amounts: [], lower: portions });
}
