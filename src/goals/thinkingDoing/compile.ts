import { seasonShares, type Compilation } from "../../compilation.ts";
import { inSeason, seasonsOf } from "../../domain/seasons.ts";

/** Thinking and doing in the same hands: who executes a process regulates it (theory: M4). */
export function compile(compilation: Compilation, weight: number): void {
  const { organisation, tasks } = compilation;
  const couples = organisation.processes.flatMap(({ id }) => {
    const own = tasks.filter(({ task }) => task.process === id);
    return seasonsOf(compilation.seasons, organisation.calendar.periods).flatMap((season) => {
      const thinking = inSeason(own.filter(({ task }) => task.kind === "regulating"), season); // prettier-ignore
      const doing = inSeason(own.filter(({ task }) => task.kind === "executing" || task.kind === "supporting"), season); // prettier-ignore
      return thinking.hours > 0 && doing.hours > 0 ? [{ thinking, doing }] : [];
    });
  });
  if (couples.length === 0) return;
  const total = couples.reduce((sum, { thinking }) => sum + thinking.hours, 0);
  const owner = compilation.owner("thinkingDoing", "goal", weight);
  compilation.builder.constant(owner, 1);
  for (const { thinking, doing } of couples) {
    const [thinks, does] = [seasonShares(compilation, thinking), seasonShares(compilation, doing)];
    for (const person of compilation.people) {
      compilation.builder.pair(
        owner,
        thinking.hours / total,
        compilation.side(thinks, person),
        compilation.side(does, person),
      );
    }
  }
}
