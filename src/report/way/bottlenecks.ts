import type { Bottleneck, Cause } from "../../explain/index.ts";
import { label, paragraph, section, type Block, type Line } from "../blocks.ts";
import { folded, type Page } from "../page.ts";
import { stretchesText } from "../sections/stretches.ts";
import { wayWords } from "../words/way/index.ts";

/** What certainly does not fit, each with the figures to add up. */
export function bottleneckSection(page: Page, found: readonly Bottleneck[]): readonly Block[] {
  const told = wayWords[page.language];
  if (found.length === 0) return section(told.heading, [told.none]);
  const { shown, rest } = folded(page, found, 8);
  return section(told.heading, [told.lead, ...shown.flatMap((each) => ["", ...sum(page, each)]), ...rest]);
}

function sum(page: Page, { periods, tasks, people, needed, available, short, causes }: Bottleneck): readonly Line[] {
  const { names, words, numbers, language } = page;
  const told = wayWords[language];
  const hours = periods === null ? numbers.hours : numbers.hoursAWeek;
  const when = periods === null ? words.always : stretchesText(page, periods.map((period) => ({ first: period, last: period })));
  const tasksLines = folded(page, tasks, 12);
  const peopleLines = folded(page, people, 12);
  return [
    label(told.needed(tasks.length, hours(needed), when)),
    ...tasksLines.shown.map((each) => paragraph("  - ", `${names.fullTask(each.task)}${words.colon}${hours(each.hours)}`)),
    ...tasksLines.rest,
    ...(people.length === 0 ? [told.nobody] : [told.available(people.length, hours(available))]),
    ...peopleLines.shown.map(({ member, hours: own, bound }) => {
      const isHours = bound === null || bound === "capacity";
      const text = isHours ? told.person(names.member(member), hours(own)) : told.bounded(names.member(member), hours(own), names.rule(bound));
      return paragraph("  - ", text);
    }),
    ...peopleLines.rest,
    told.short(hours(short)),
    told.unless,
    ...causes.map((cause) => paragraph("  » ", causeText(page, cause))),
  ];
} // prettier-ignore

function causeText({ names, list, language }: Page, cause: Cause): string {
  const told = wayWords[language];
  switch (cause.kind) {
    case "hours":
      return told.hours;
    case "portions":
      return told.portions;
    case "rule":
      return told.causes.rule(names.rule(cause.rule));
    case "competence":
      return told.causes.competence(list(cause.levels.map(({ competence, level }) => told.level(names.competence(competence), level)))); // prettier-ignore
    default:
      return told.causes[cause.kind](list(cause.members.map(names.member)));
  }
}
