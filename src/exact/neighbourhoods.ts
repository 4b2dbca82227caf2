import type { Instance } from "../instance/instance.ts";
import type { Random } from "../random.ts";
import { grouped } from "./grouped.ts";

/** Cells that are divided anew together are those of some units, all within one part of the organisation and its time. */
interface Kind {
  readonly unitOf: (cell: number) => number;
  readonly partOf: (cell: number) => number;
}

/** A kind of neighbourhoods, and how many cells of it the backend can cope with. */
export interface Neighbourhoods {
  readonly kind: Kind;
  /** How often it is drawn in a round. */
  parts: number;
  cells: number;
}

/** Cells to begin with. */
const FIRST_CELLS = 120;

/**
 * Members within a season, a pair of seasons, a process, or altogether; processes within a season or in all of them; tasks
 * within a process, a season, or from anywhere.
 */
export function kindsOf({ cells, turns }: Instance): readonly Neighbourhoods[] {
  const member = (cell: number) => cells.member[cell]!;
  const ofTurn = (of: Int32Array) => (cell: number) => of[cells.turn[cell]!]!;
  const [season, process, task] = [turns.seasonOf, turns.processOf, turns.seriesOf].map(ofTurn) as [typeof member, typeof member, typeof member]; // prettier-ignore
  const pair = (cell: number) => season(cell) >> 1;
  const all = () => 0;
  return [
    { unitOf: member, partOf: season },
    { unitOf: member, partOf: pair },
    { unitOf: member, partOf: process },
    { unitOf: member, partOf: all },
    { unitOf: process, partOf: season },
    { unitOf: process, partOf: all },
    { unitOf: task, partOf: process },
    { unitOf: task, partOf: season },
    { unitOf: task, partOf: all },
  ].map((kind) => ({
    kind,
    parts: new Set(Array.from({ length: cells.count }, (_, cell) => kind.partOf(cell))).size,
    cells: FIRST_CELLS,
  }));
}

/**
 * The cells of units at random, of one part, up to about so many; of one unit at least. Those are left out that have to keep
 * their portions: of turns which others hold in full.
 */
export function draw(
  { cells, turns }: Instance,
  portions: ArrayLike<number>,
  { kind: { unitOf, partOf }, cells: most }: Neighbourhoods,
  random: Random,
): readonly number[] {
  const part = partOf(random.below(cells.count));
  // What belongs to no process has the number -1, and is a unit like others.
  const left = [...grouped(cells.count, (cell) => (partOf(cell) === part ? unitOf(cell) + 1 : -1))];
  const open = turns.portions.slice();
  for (let cell = 0; cell < cells.count; cell += 1) open[cells.turn[cell]!]! -= portions[cell]!;
  const units: number[] = [];
  let drawn: readonly number[] = [];
  while (left.length > 0) {
    const [next = []] = left.splice(random.below(left.length), 1);
    units.push(...next);
    for (const cell of next) open[cells.turn[cell]!]! += portions[cell]!;
    const isFree = (cell: number) => open[cells.turn[cell]!]! > 0;
    const free = units.filter(isFree);
    if (drawn.length > 0 && free.length > most) break;
    // Those before, if there are any, had nothing to give, and would only make it larger.
    drawn = free.length > most ? next.filter(isFree) : free;
  }
  return drawn;
}
