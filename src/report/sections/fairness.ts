import { NOTIONS, type Certificate, type MemberCertificates } from "../../fairness/index.ts";
import type { Plan } from "../../model/plan.ts";
import { paragraph, section, table, type Block, type Line, type Table } from "../blocks.ts";
import type { Page } from "../page.ts";
import { shownCertificates, type ShownCertificates } from "../shownCertificates.ts";
import type { Column } from "../table.ts";
import { reasons } from "./fairnessReasons.ts";

/** More members than this are not read at one table: then those who carry most for their part. */
const MOST_ROWS = 24;
const FEW = 5;

/** How fairly unpleasant work is shared: everybody's burden and certificates, and why some do not hold. */
export function fairness(page: Page, plan: Plan): readonly Block[] {
  const { organisation, words } = page;
  const told = words.fairness;
  const found = shownCertificates(organisation, plan);
  if (!organisation.tasks.some(({ unpleasant }) => unpleasant > 0))
    return section(told.heading, [told.nothing]);
  const { members } = found;
  const fold = !page.all && members.length > MOST_ROWS;
  const heaviest = [...members].sort((a, b) => b.rate - a.rate);
  const shown = fold ? heaviest.slice(0, FEW) : members;
  return section(told.heading, [
    told.points,
    "",
    certificateTable(page, shown),
    ...(fold ? [words.folded(members.length - FEW)] : []),
    ...(found.hidden > 0 ? [told.hidden(found.hidden)] : []),
    "",
    ...meanings(page, shown),
    "",
    ...spread(page, found),
    ...reasons(page, shown),
  ]);
}

function certificateTable(page: Page, members: readonly MemberCertificates[]): Table {
  const { words, names, numbers } = page;
  const told = words.fairness;
  const past = members.some(({ carriedBefore }) => carriedBefore !== 0);
  const right = (head: string): Column => ({ head, align: "right" });
  const columns: readonly Column[] = [
    { head: told.member, flexible: true },
    right(told.burden),
    right(told.share),
    right(told.margin),
    ...(past ? [right(told.before), right(told.withHistory)] : []),
    ...NOTIONS.map((notion): Column => ({ head: told.notions[notion] })),
  ];
  const percent = (value: number | null) => (value === null ? "-" : numbers.percent(value));
  const rows = members.map((own) => [
    names.member(own.member),
    numbers.figure(own.burden),
    own.fairShare === null ? "-" : numbers.figure(own.fairShare),
    percent(own.margin),
    ...(past ? [numbers.figure(own.carriedBefore), percent(own.marginWithHistory)] : []),
    ...NOTIONS.map((notion) => answer(page, own.certificates[notion])),
  ]);
  return table(columns, rows);
}

function answer({ words }: Page, { holds }: Certificate): string {
  const { yes, no, unknown } = words.fairness;
  return holds === null ? unknown : holds ? yes : no;
}

function meanings({ words }: Page, members: readonly MemberCertificates[]): readonly Line[] {
  const told = words.fairness;
  const isOpen = members.some(({ certificates }) =>
    NOTIONS.some((each) => certificates[each].holds === null),
  );
  return [
    ...NOTIONS.map((notion) => paragraph(`${told.notions[notion]}${words.colon}`, told.meanings[notion], 4)),
    ...(isOpen ? [paragraph(`${told.unknown}${words.colon}`, told.unknownMeans, 4)] : []),
  ];
}

function spread({ words, names, numbers }: Page, found: ShownCertificates): readonly string[] {
  const told = words.fairness;
  const { rates, hours } = found.group;
  const carrying = found.withoutPart.filter(({ burden }) => burden > 0);
  const exact = (value: number | null) => (value === null ? "-" : numbers.exact(value));
  return [
    ...(rates.maxOverMean === null
      ? []
      : [told.spread(exact(rates.gini), exact(rates.jain), numbers.figure(rates.maxOverMean))]),
    ...(hours.gini === null ? [] : [told.hours(exact(hours.gini), exact(hours.jain))]),
    ...(carrying.length === 0
      ? []
      : [told.withoutPart(carrying.map(({ member }) => names.member(member)).join(", "))]),
  ];
}
