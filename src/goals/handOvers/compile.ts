import type { Compilation } from "../../compilation.ts";
import { overlapping } from "../../domain/turns.ts";

/** Whole processes: as few cases as possible change hands between a step and the next (theory: M3, least share). */
export function compile(compilation: Compilation, weight: number): void {
  const byId = new Map(compilation.tasks.map((planned) => [planned.task.id, planned]));
  const steps = compilation.organisation.dependencies.flatMap(({ kind, from, to, strength }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (kind !== "after" || a === undefined || b === undefined) return [];
    if (a.task.process === undefined || a.task.process !== b.task.process) return [];
    const v = strength ?? Math.min(a.task.hours, b.task.hours);
    return overlapping(a, b).map((pair) => ({ ...pair, v: v * pair.periods }));
  });
  if (steps.length === 0) return;
  const total = steps.reduce((sum, { v }) => sum + v, 0);
  const owner = compilation.owner("handOvers", "goal", weight);
  compilation.builder.constant(owner, 1);
  for (const { a, b, v } of steps) {
    for (const one of compilation.cells(a)) {
      const other = compilation.cell(b, one.person);
      if (other === undefined) continue;
      compilation.builder.pair(
        owner,
        v / total,
        { cells: [one.cell], amounts: [one.share] },
        { cells: [other.cell], amounts: [other.share] },
      );
    }
  }
}
