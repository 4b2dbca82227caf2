import type { Bottleneck, Remedy } from "../explain/index.ts";
import { issueText, type Issue } from "../model/issue.ts";
import type { Organisation } from "../model/organisation.ts";
import { paragraph, textOf, type Line } from "./blocks.ts";
import type { Outlook } from "./outlook.ts";
import { bottleneckSection } from "./way/bottlenecks.ts";
import { remedySection } from "./way/remedies.ts";
import { folded, pageOf, type Page, type ReportOptions } from "./page.ts";

/** What is worth knowing of an organisation before any work is divided: warnings, shortages, contradicting rules. */
export interface Checked {
  readonly warnings: readonly Issue[];
  readonly outlook: Outlook;
  /** Names of rules that contradict each other; empty if none do. */
  readonly contradiction: readonly string[];
  /** What certainly does not fit; absent if it was not looked at, as where rules contradict each other. */
  readonly bottlenecks?: readonly Bottleneck[];
  /** What would help, if that was tried. */
  readonly remedies?: readonly Remedy[];
}

/** What is known before anything is divided: what is short, who alone can do what, which rules contradict each other. */
export function checkReport(organisation: Organisation, checked: Checked, options: ReportOptions): string {
  const page = pageOf(organisation, options);
  const { words, names, width } = page;
  const { tasks, members } = organisation;
  const lines: readonly Line[] = [
    ...warnings(page, checked.warnings),
    ...(checked.contradiction.length === 0
      ? [words.check.usable(tasks.length, members.length)]
      : [words.check.contradiction, ...bullets(page, checked.contradiction.map((rule) => `${names.rule(rule)} (${rule})`))]), // prettier-ignore
    ...hours(page, checked.outlook),
    ...people(page, checked.outlook),
    ...(checked.bottlenecks === undefined ? [] : bottleneckSection(page, checked.bottlenecks)),
    ...(checked.remedies === undefined ? [] : remedySection(page, checked.remedies)),
  ];
  return textOf(lines, width);
}

function warnings(page: Page, found: readonly Issue[]): readonly Line[] {
  const { words } = page;
  if (found.length === 0) return [words.check.noWarnings];
  return [words.check.warnings(found.length), ...bullets(page, found.map(issueText))];
}

function hours(page: Page, { periods: all }: Outlook): readonly Line[] {
  const { words, periods } = page;
  const { hoursAWeek } = page.numbers;
  const over = all.filter(({ work, available }) => work > available + 1e-9);
  if (over.length > 0) {
    const texts = over.map(({ period, work, available }) =>
      words.check.work(periods.period(period), hoursAWeek(work), hoursAWeek(available)),
    );
    return [words.check.tooMuch, ...bullets(page, texts)];
  }
  const tightest = all.reduce((a, b) => (b.available - b.work < a.available - a.work ? b : a));
  return [words.check.enough(hoursAWeek(tightest.work), hoursAWeek(tightest.available))];
}

function people(page: Page, found: Outlook): readonly Line[] {
  const { words, names, numbers, periods } = page;
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? [] : [heading, ...bullets(page, items)];
  const short = (
    what: string,
    { period, work, available }: { period: number; work: number; available: number },
  ) =>
    `${words.check.shortTask(what, numbers.hours(work), numbers.hours(available))} (${periods.period(period)})`;
  return [
    ...list(words.check.nobody, found.nobodyAble.map(names.fullTask)),
    ...list(words.check.short, [
      ...found.shortTasks.map((each) => short(names.fullTask(each.task), each)),
      ...found.shortCompetences.map((each) =>
        short(words.check.level(names.competence(each.competence), each.level), each),
      ),
    ]),
    ...list(
      words.check.sole,
      found.soleHolders.map(({ task, member }) => `${names.fullTask(task)}: ${names.member(member)}`),
    ),
  ];
}

function bullets(page: Page, texts: readonly string[]): readonly Line[] {
  const { shown, rest } = folded(page, texts, 30);
  return [...shown.map((text) => paragraph("  - ", text)), ...rest];
}
