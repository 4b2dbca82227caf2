import type { MovedWork } from "../../explain/index.ts";
import { groupBy } from "../../measures/distribution.ts";
import { paragraph, type Line } from "../blocks.ts";
import { stretchesText } from "../sections/stretches.ts";
import type { WhyPage } from "./page.ts";

/** Longer lists say only how much moves besides. */
const MOST_MOVES = 10;

/**
 * What goes from whom to whom: what the question is about first, as `weight` says, and the same in several turns told
 * once.
 */
export function movesText(
  page: WhyPage,
  moves: readonly MovedWork[],
  weight: (move: MovedWork) => number,
): readonly Line[] {
  const told = page.told.alternative;
  if (moves.length === 0) return [told.noMoves];
  const same = groupBy(moves, ({ task, from, to, hours }) => JSON.stringify([task, from, to, hours]));
  const rank = ([first]: readonly MovedWork[]) => (first === undefined ? 0 : weight(first));
  const groups = [...same.values()].sort((a, b) => rank(b) - rank(a));
  const shown = page.all || groups.length <= MOST_MOVES + 1 ? groups : groups.slice(0, MOST_MOVES);
  const rest = groups.slice(shown.length).flat();
  return [
    told.moves,
    ...shown.map((own) => paragraph("  » ", moveText(page, own))),
    ...(rest.length === 0
      ? []
      : [paragraph("  » ", told.moreMoves(rest.length, page.numbers.hours(hoursOf(page, rest))))]),
  ];
}

function moveText(page: WhyPage, same: readonly MovedWork[]): string {
  const [first] = same;
  if (first === undefined) return "";
  const { names, words, numbers } = page;
  return `${names.fullTask(first.task)}, ${stretchesText(page, same)}${words.colon}${passing(page, first)}, ${numbers.hoursAWeek(first.hours)}`;
}

function passing({ names, told }: WhyPage, { from, to }: MovedWork): string {
  if (from === null) return to === null ? "" : told.alternative.takes(names.member(to));
  return to === null
    ? told.alternative.drops(names.member(from))
    : told.alternative.passes(names.member(from), names.member(to));
}

/** Hours over all weeks. */
function hoursOf({ tasks, organisation }: WhyPage, moves: readonly MovedWork[]): number {
  const { weeksPerPeriod } = organisation.calendar;
  const key = (task: string, first: number) => JSON.stringify([task, first]);
  const weeks = new Map(
    tasks.flatMap(({ task, turns }) => turns.map((turn) => [key(task.id, turn.first), turn.weeks] as const)),
  );
  return moves.reduce((sum, { task, first, hours }) => {
    return sum + hours * (weeks.get(key(task, first)) ?? weeksPerPeriod);
  }, 0);
}
