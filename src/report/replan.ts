import { groupBy } from "../measures/distribution.ts";
import { isWork } from "../model/plan.ts";
import type { Move, MoveReason, Replan } from "../scenarios/index.ts";
import { paragraph, textOf, type Line } from "./blocks.ts";
import { folded, pageOf, type Page, type ReportOptions } from "./page.ts";
import { stretchesText } from "./sections/stretches.ts";
import { uncovered } from "./sections/uncovered.ts";

const REASONS: readonly MoveReason[] = [
  "absent",
  "fewer-hours",
  "agreed",
  "makes-room",
  "was-open",
  "better",
];

/** What a new plan does otherwise than the one before it: what moves, from whom to whom, and why; what stays undone. */
export function replanReport(made: Replan, options: ReportOptions): string {
  const { organisation, plan, moves } = made;
  const page = pageOf(organisation, options);
  const { words, width } = page;
  const title = words.replan.title(page.group);
  const from = organisation.agreed?.from ?? 0;
  const lines: readonly Line[] = [
    { kind: "title", text: title },
    ...(moves.moves.length === 0
      ? [words.replan.nothing]
      : [words.replan.moved(page.numbers.hours(moves.hours))]),
    ...REASONS.flatMap((why) => because(page, why, moves.moves)),
    ...released(page, made),
    ...relaxed(page, made),
    ...uncovered(page, { ...plan, uncovered: plan.uncovered.filter(({ first }) => first >= from) }),
  ];
  return textOf(lines, width);
}

/** The moves of one reason; the same move in turns that follow on each other is told once. */
function because(page: Page, why: MoveReason, moves: readonly Move[]): readonly Line[] {
  const own = [
    ...groupBy(
      moves.filter((move) => move.why === why),
      ({ task, from, to, hours }) => JSON.stringify([task, from, to, hours]),
    ).values(),
  ];
  if (own.length === 0) return [];
  const { shown, rest } = folded(page, own);
  const lines = shown.flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const text = `${page.names.fullTask(first.task)}, ${stretchesText(page, same)}${page.words.colon}${passing(page, first)}, ${page.numbers.hoursAWeek(first.hours)}`;
    return paragraph("  » ", text);
  });
  return ["", page.words.replan.because[why], ...lines, ...rest];
}

function passing({ names, words }: Page, { from, to }: Move): string {
  if (from === null) return to === null ? "" : words.replan.takes(names.member(to));
  return to === null
    ? words.replan.drops(names.member(from))
    : words.replan.passes(names.member(from), names.member(to));
}

function released(page: Page, { released: rows }: Replan): readonly Line[] {
  const work = rows.filter(({ role }) => isWork(role));
  if (work.length === 0) return [];
  const own = [...groupBy(work, ({ task, member }) => JSON.stringify([task, member])).values()];
  const { shown, rest } = folded(page, own);
  const lines = shown.flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { names, words } = page;
    const text = `${names.fullTask(first.task)}, ${stretchesText(page, same)}${words.colon}${names.member(first.member)}`;
    return paragraph("  » ", text);
  });
  return ["", page.words.replan.released, ...lines, ...rest];
}

function relaxed({ names, words }: Page, { relaxed: rules }: Replan): readonly Line[] {
  if (rules.length === 0) return [];
  return ["", words.replan.relaxed, ...rules.map((rule) => paragraph("  » ", names.rule(rule)))];
}
