import type { Compiled } from "./compile.ts";
import type { Plan } from "./model/plan.ts";

/** From a plan back to a solution: the portions that still have a place in the instance; the rest is left open. */
export function encode({ instance, turns, cells, companions }: Compiled, plan: Plan): Int32Array {
  const places = new Map<string, number>();
  for (const turn of turns) {
    for (const { cell, person } of cells[turn.index] ?? [])
      places.set(key("holder", turn.of.task.id, turn.first, person.member.id), cell);
  }
  for (const { role, of, cells: beside } of companions) {
    for (const { cell, person } of beside)
      places.set(key(role, of.of.task.id, of.first, person.member.id), cell);
  }
  const portions = new Int32Array(instance.cells.count);
  const held = new Int32Array(instance.turns.count);
  for (const { role, task, first, member, portions: wanted } of plan.assignments) {
    const cell = places.get(key(role === "learner" ? "holder" : role, task, first, member));
    if (cell === undefined) continue;
    const turn = instance.cells.turn[cell] ?? 0;
    const room = Math.min(
      (instance.cells.most[cell] ?? 0) - (portions[cell] ?? 0),
      (instance.turns.portions[turn] ?? 0) - (held[turn] ?? 0),
    );
    const given = Math.max(0, Math.min(wanted, room));
    portions[cell] = (portions[cell] ?? 0) + given;
    held[turn] = (held[turn] ?? 0) + given;
  }
  return portions;
}

function key(role: string, task: string, first: number, member: string): string {
  return JSON.stringify([role, task, first, member]);
}
