import { isImpossible, type Hindered, type UndoneTurn } from "../explain/index.ts";
import type { Organisation } from "../model/organisation.ts";
import { section, type Block } from "./blocks.ts";
import { folded, type ReportOptions } from "./page.ts";
import { shownUndone } from "./shownExplanation.ts";
import { toldReport } from "./told.ts";
import type { WhyPage } from "./why/page.ts";
import { reasonLines } from "./why/reasons.ts";
import { whyWords } from "./words/why/index.ts";

/** What nobody does, in words: who could take it, what holds the others back, and who can never. */
export function undoneReport(organisation: Organisation, turns: readonly UndoneTurn[], options: ReportOptions): string {
  const shown = shownUndone(organisation, turns);
  return toldReport(organisation, options, whyWords, (page) => {
    const { told, group } = page;
    const { shown: some, rest } = folded(page, shown, 8);
    const lines = [told.undone.lead, ...some.flatMap((turn) => ofTurn(page, turn)), ...rest];
    return { title: told.undone.title(group), lines: shown.length === 0 ? [told.undone.none] : lines };
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
  const lines = (people: readonly Hindered[]) => reasonLines(page, people, { sign: "  - ", most: 6, free: told.undone.free }); // prettier-ignore
  return section(heading, [
    ...(others.length === 0 ? [told.undone.nobody] : lines(others)),
    ...(never.length === 0 ? [] : [told.undone.never(never.length), ...lines(never)]),
  ]);
}
