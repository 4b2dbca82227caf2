import { seasonShares, type Compilation } from "../../compilation.ts";
import { inSeason, seasonsOf } from "../../domain/seasons.ts";
import type { Named } from "../../model/rule.ts";
import type { Part } from "./schema.ts";

/** Who executes a process also plans it, guards its quality and meets its client. */
export function compile(stated: readonly Named<Part>[], compilation: Compilation): void {
  const { builder, organisation, seasons, tasks } = compilation;
  for (const named of stated) {
    const { min, aspects, processes } = named.rule;
    const { owner } = compilation.ownerOf(named, "elastic");
    if (min === 0) continue;
    const concerned = organisation.processes.filter(({ id }) => processes?.includes(id) ?? true);
    const triples = concerned.flatMap(({ id }) => {
      const own = tasks.filter(({ task }) => task.process === id);
      const executing = own.filter(({ task }) => task.kind === "executing");
      return seasonsOf(seasons, organisation.calendar.periods).flatMap((season) => {
        const doing = inSeason(executing, season);
        return aspects.flatMap((aspect) => {
          const guiding = inSeason(own.filter(({ task }) => task.kind === "regulating" && task.aspect === aspect), season); // prettier-ignore
          return doing.hours > 0 && guiding.hours > 0 ? [{ doing, guiding }] : [];
        });
      });
    });
    for (const { doing, guiding } of triples) {
      for (const person of compilation.people) {
        const [does, guides] = [
          seasonShares(compilation, person, doing),
          seasonShares(compilation, person, guiding),
        ];
        builder.ledger({
          owner,
          cells: [...guides.cells, ...does.cells],
          amounts: [...guides.amounts, ...does.amounts.map((amount) => -min * amount)],
          cost: { target: 0, under: 1 / min / triples.length },
        });
      }
    }
  }
}
