import { isImpossible, type Hindered, type UndoneTurn } from "../explain/index.ts";
import type { Organisation } from "../model/organisation.ts";
import { paragraph, section, type Block, type Line } from "./blocks.ts";
import { folded, type ReportOptions } from "./page.ts";
import { shownUndone } from "./shownExplanation.ts";
import { toldReport } from "./told.ts";
import type { WhyPage } from "./why/page.ts";
import { reasonsText } from "./why/reasons.ts";
import { whyWords } from "./words/why/index.ts";

/** What nobody does, in words: who could take it, what holds the others back, and who can never. */
export function undoneReport(organisation: Organisation, turns: readonly UndoneTurn[], options: ReportOptions): string {
  const shown = shownUndone(organisation, turns);
  return toldReport(organisation, options, whyWords, (page) => {
    const { told, group } = page;
    if (shown.length === 0) return { title: told.undone.title(group), lines: [told.undone.none] };
    const { shown: some, rest } = folded(page, shown, 8);
    return {
      title: told.undone.title(group),
      lines: [told.undone.lead, ...some.flatMap((turn) => ofTurn(page, turn)), ...rest],
    };
  });
} // prettier-ignore

function ofTurn(page: WhyPage, turn: UndoneTurn): readonly Block[] {
  const { told, names, numbers, periods } = page;
  const heading = told.undone.turn(
    names.fullTask(turn.task),
    periods.stretch(turn.first, turn.last),
    numbers.hoursAWeek(turn.hours),
  );
  const never = turn.people.filter(({ obstacles }) => isImpossible(obstacles));
  const others = turn.people.filter((each) => !never.includes(each));
  const line = ({ member, obstacles }: Hindered) => {
    const reason = obstacles.length === 0 ? told.undone.free : reasonsText(page, obstacles);
    return paragraph("  - ", `${names.member(member)}${page.words.colon}${reason}`);
  };
  return section(heading, [
    ...(others.length === 0 ? [told.undone.nobody] : folding(page, others, line)),
    ...(never.length === 0 ? [] : [told.undone.never(never.length), ...folding(page, never, line)]),
  ]);
}

function folding(page: WhyPage, people: readonly Hindered[], line: (each: Hindered) => Line): readonly Line[] {
  const { shown, rest } = folded(page, people, 6);
  return [...shown.map(line), ...rest];
} // prettier-ignore
