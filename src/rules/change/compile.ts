import type { Compilation } from "../../compilation.ts";
import { lookup } from "../../domain/people.ts";
import type { PlannedTask, Turn } from "../../domain/turns.ts";
import type { Named } from "../../model/rule.ts";
import type { Change } from "./schema.ts";

/** At each redistribution at most a share of the steady hours changes hands; what a hard rule forces does not count. */
export function compile(stated: readonly Named<Change>[], compilation: Compilation): void {
  const steady = compilation.tasks.filter((planned) => planned.steady);
  const today = new Map(compilation.organisation.asIs.map(({ task, shares }) => [task, shares]));
  const start = steady.flatMap((planned) => {
    const [turn, shares] = [planned.turns[0], today.get(planned.task.id)];
    return turn === undefined || shares === undefined ? [] : [{ turn, shares }];
  });
  // Where a plan is made anew is no redistribution: there as little moves as can be anyhow.
  const cuts = new Set(compilation.organisation.calendar.cuts);
  const later = compilation.seasons
    .filter((season) => season > 0 && !cuts.has(season))
    .map((season) => steady.flatMap((planned) => handOver(planned, season, compilation.seasons)));
  const moments = (start.length > 0 ? 1 : 0) + later.filter((moves) => moves.length > 0).length;
  for (const named of stated) {
    compilation.ownerOf(named, "hard");
    if (start.length > 0) fromToday(named, compilation, start, moments);
    for (const moves of later) if (moves.length > 0) fromSeason(named, compilation, moves, moments);
  }
}

/** The turn of a steady task that starts with this season, and the one before it. */
function handOver(
  { turns }: PlannedTask,
  season: number,
  seasons: readonly number[],
): readonly (readonly [Turn, Turn])[] {
  const end = seasons[seasons.indexOf(season) + 1] ?? Infinity;
  const turn = turns.find((candidate) => candidate.first >= season && candidate.first < end);
  const before = turn && turns[turn.number - 1];
  return turn !== undefined && before !== undefined ? [[before, turn]] : [];
}

function fromToday(
  named: Named<Change>,
  compilation: Compilation,
  start: readonly { readonly turn: Turn; readonly shares: Readonly<Record<string, number>> }[],
  moments: number,
): void {
  const hours = start.reduce((sum, { turn }) => sum + turn.of.task.hours, 0);
  const load = new Float64Array(compilation.people.length);
  let forced = 0;
  for (const { turn, shares } of start) {
    const { task, portions } = turn.of;
    const most = Math.floor(portions / task.people.min) / portions;
    forced += task.hours;
    for (const { person } of compilation.cells(turn)) {
      const kept = Math.min(lookup(shares, person.member.id) ?? 0, most);
      forced -= task.hours * kept;
      load[person.index] = (load[person.index] ?? 0) + task.hours * kept;
    }
  }
  for (const person of compilation.people)
    forced += Math.max(0, (load[person.index] ?? 0) - (person.available[0] ?? 0));
  const { owner, budget } = open(named, compilation, named.rule.max * hours + forced, hours, moments);
  for (const { turn, shares } of start) {
    for (const { cell, person, share } of compilation.cells(turn)) {
      const target = lookup(shares, person.member.id) ?? 0;
      compilation.builder.ledger({
        owner,
        budget,
        cells: [cell],
        amounts: [share],
        cost: { target, over: turn.of.task.hours },
      });
    }
  }
}

function fromSeason(
  named: Named<Change>,
  compilation: Compilation,
  moves: readonly (readonly [Turn, Turn])[],
  moments: number,
): void {
  const hours = moves.reduce((sum, [, turn]) => sum + turn.of.task.hours, 0);
  const { owner, budget } = open(named, compilation, named.rule.max * hours, hours, moments);
  for (const [before, turn] of moves) {
    const over = turn.of.task.hours;
    for (const { cell, person, share } of compilation.cells(turn)) {
      const old = compilation.cell(before, person);
      const cells = old === undefined ? [cell] : [old.cell, cell];
      const amounts = old === undefined ? [share] : [-old.share, share];
      compilation.builder.ledger({ owner, budget, cells, amounts, cost: { target: 0, over } });
    }
    for (const { cell, person, share } of compilation.cells(before)) {
      // Who may hold nothing of the new turn has to let go: those hours do not count.
      if (compilation.cell(turn, person) === undefined) {
        compilation.builder.ledger({
          owner,
          budget,
          cells: [cell],
          amounts: [share],
          cost: { target: 0, over: -over },
        });
      }
    }
  }
}

function open(
  named: Named<Change>,
  compilation: Compilation,
  limit: number,
  hours: number,
  moments: number,
): { owner: number; budget: number } {
  const { owner, hard } = compilation.ownerOf(named, "hard");
  return { owner, budget: compilation.builder.budget(owner, limit, hard ? undefined : 1 / hours / moments) };
}
