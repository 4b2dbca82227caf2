import { seasonShares, type Compilation } from "../../compilation.ts";
import { inSeason, seasonsOf, type SeasonWork } from "../../domain/seasons.ts";
import type { Named } from "../../model/rule.ts";
import type { Part } from "./schema.ts";

/** What is done in a process in a season, and what guides it, by aspect. */
interface Work {
  readonly doing: SeasonWork;
  readonly guidings: readonly SeasonWork[];
}

/** Who executes a process also plans it, guards its quality and meets its client. */
export function compile(stated: readonly Named<Part>[], compilation: Compilation): void {
  const { builder, organisation, seasons, tasks } = compilation;
  for (const named of stated) {
    const { min, aspects, processes } = named.rule;
    const { owner } = compilation.ownerOf(named, "elastic");
    if (min === 0) continue;
    const concerned = organisation.processes.filter(({ id }) => processes?.includes(id) ?? true);
    const parts = concerned.flatMap(({ id }): Work[] => {
      const own = tasks.filter(({ task }) => task.process === id);
      const executing = own.filter(({ task }) => task.kind === "executing");
      return seasonsOf(seasons, organisation.calendar.periods).flatMap((season) => {
        const doing = inSeason(executing, season);
        if (doing.hours === 0) return [];
        const guidings = aspects
          .map((aspect) =>
            inSeason(
              own.filter(({ task }) => task.kind === "regulating" && task.aspect === aspect),
              season,
            ),
          )
          .filter((guiding) => guiding.hours > 0);
        return [{ doing, guidings }];
      });
    });
    const instances = parts.reduce((sum, { guidings }) => sum + guidings.length, 0);
    for (const { doing, guidings } of parts) {
      const shares = seasonShares(compilation, doing);
      const done = compilation.people.map((person) => compilation.side(shares, person, (share) => -min * share)); // prettier-ignore
      for (const guiding of guidings) {
        const guided = seasonShares(compilation, guiding);
        for (const person of compilation.people) {
          const guides = compilation.side(guided, person);
          const does = done[person.index] ?? guides;
          builder.ledger({
            owner,
            cells: guides.cells.concat(does.cells),
            amounts: guides.amounts.concat(does.amounts),
            cost: { target: 0, under: 1 / min / instances },
          });
        }
      }
    }
  }
}
