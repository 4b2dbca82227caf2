import type { Change, Remedy } from "../../explain/index.ts";
import { paragraph, section, type Block } from "../blocks.ts";
import { folded, type Page } from "../page.ts";
import { stretchesText } from "../sections/stretches.ts";
import { wayWords } from "../words/way/index.ts";

/** What would help, most first: each was tried. */
export function remedySection(page: Page, found: readonly Remedy[]): readonly Block[] {
  const { numbers, words } = page;
  const told = wayWords[page.language].remedies;
  if (found.length === 0) return section(told.heading, [told.none]);
  const { shown, rest } = folded(page, found, 10);
  return section(told.heading, [
    told.lead,
    ...shown.flatMap(({ change, gained, open, weeksToRepay }) => [
      paragraph("  » ", changeText(page, change)),
      paragraph(
        "    ",
        [
          open.hours > 1e-6
            ? told.gains(numbers.hours(gained), numbers.hours(open.hours))
            : told.all(numbers.hours(gained)),
          ...(weeksToRepay === null ? [] : [told.repays(Math.ceil(weeksToRepay))]),
        ].join(words.locale.startsWith("fr") ? " ; " : "; "),
      ),
    ]),
    ...rest,
  ]);
}

function changeText(page: Page, change: Change): string {
  const { names, numbers, list, language } = page;
  const way = wayWords[language];
  const told = way.remedies;
  const tasks = (ids: readonly string[]) => list(ids.map(names.fullTask));
  const when = (periods: readonly number[]) => stretchesText(page, periods.map((period) => ({ first: period, last: period }))); // prettier-ignore
  const level = (competence: string, to: number) => way.level(names.competence(competence), to);
  switch (change.kind) {
    case "hire":
      return told.hire(
        numbers.hoursAWeek(change.hours),
        list(Object.entries(change.levels).map(([competence, to]) => level(competence, to))),
      );
    case "train":
      return told.train(
        names.member(change.member),
        list(change.levels.map(({ competence, to }) => level(competence, to))),
        numbers.hours(change.hours),
        change.wished && page.member(change.member)?.private !== true,
      );
    case "extend":
      return told.extend(
        names.member(change.member),
        numbers.hoursAWeek(change.from),
        numbers.hoursAWeek(change.to),
      );
    case "relax":
      return told.relax(names.rule(change.rule));
    case "ask":
      return told.ask(list(change.members.map(names.member)), tasks(change.tasks));
    case "slots":
      return told.slots(tasks(change.tasks));
    case "move":
      return told.move(
        names.fullTask(change.task),
        when(change.from),
        when(change.to),
        numbers.hoursAWeek(change.hours),
      );
    case "drop":
      return told.drop(tasks(change.tasks));
  }
}
