import type { Organisation } from "../../model/organisation.ts";
import type { Comparison, Variant, Variants } from "../../scenarios/index.ts";
import { paragraph, section, table, textOf, type Block, type Line } from "../blocks.ts";
import { folded, pageOf, type Page, type ReportOptions } from "../page.ts";
import { capital } from "./capital.ts";
import { finePercent } from "./criterion.ts";
import { sideBySide } from "./sideBySide.ts";
import { together } from "./together.ts";

export interface VariantReportOptions extends ReportOptions {
  /** By how much the variants may be worse than the best, as they were asked for. Default 0.02. */
  readonly worse?: number;
}

/** Several good plans to choose from: how far they are apart, what makes each different, and all side by side. */
export function variantsReport(
  organisation: Organisation,
  found: Variants,
  comparison: Comparison,
  options: VariantReportOptions,
): string {
  const page = pageOf(organisation, options);
  const { comparing } = page.words;
  const told = comparing.variants;
  const [, ...others] = found.variants;
  const called = found.variants.map((_, place) =>
    place === 0 ? comparing.plan(1) : comparing.variant(place),
  );
  const worse = finePercent(page, options.worse ?? 0.02);
  const title = told.title(page.group);
  const heading: Line = { kind: "title", text: title };
  if (others.length === 0) return textOf([heading, told.none(worse)], page.width);
  return textOf(
    [
      heading,
      told.found(others.length, found.wanted, worse),
      ...section(told.distances, [distances(page, found, called)]),
      ...others.flatMap((variant, place) => different(page, variant, called[place + 1] ?? "")),
      ...sideBySide(page, comparison, called),
      ...together(page, comparison, called),
    ],
    page.width,
  );
}

function distances(page: Page, { distances: rows }: Variants, called: readonly string[]): Block {
  const columns = [{ head: "" }, ...called.map((head) => ({ head, align: "right" }) as const)];
  const cells = rows.map((row, place) => [
    called[place] ?? "",
    ...row.map((share, column) => (column === place ? "·" : page.numbers.percent(share))),
  ]);
  return table(columns, cells);
}

/** What makes a variant another plan: how good it is, what it does for goals and members, who does what. */
function different(page: Page, variant: Variant, name: string): readonly Block[] {
  const { words, numbers } = page;
  const told = words.comparing.variants;
  const heading = told.differs(name, numbers.percent(variant.distance));
  return section(capital(heading), [
    quality(page, variant),
    ...(isSounder(variant) ? [told.sounder] : []),
    ...list(page, told.goalsBetter, goals(page, variant, -1)),
    ...list(page, told.goalsWorse, goals(page, variant, 1)),
    ...list(page, told.gain, members(page, variant, 1)),
    ...list(page, told.lose, members(page, variant, -1)),
    ...shifts(page, variant),
  ]);
}

/** Below this a change of the goals, or of a member's satisfaction, is not told. */
const LEAST = 0.005;

/** Below this a change of what comes before the goals is not told: a quarter of a per cent of the hours. */
const LEAST_SOUNDER = 0.0025;

/** Whether more work is done, or agreements are kept better, than with the plan given. */
function isSounder({ difference }: Variant): boolean {
  return Object.entries(difference.tiers).some(
    ([tier, { before, after }]) => !/^(?:goals|fairness)/.test(tier) && before - after >= LEAST_SOUNDER,
  );
}

function quality(page: Page, { relative }: Variant): string {
  const told = page.words.comparing.variants;
  if (Math.abs(relative) < 0.0005) return told.equal;
  return relative > 0 ? told.worse(finePercent(page, relative)) : told.cheaper(finePercent(page, -relative));
}

/** Goals that cost more, or less. */
function goals(page: Page, { goals: changes }: Variant, sign: 1 | -1): readonly string[] {
  return changes.filter(({ change }) => change * sign >= LEAST).map(({ goal }) => page.names.goal(goal).name);
}

/** Who gains, or loses; wishes of private members are not told. */
function members(page: Page, { members: changes }: Variant, sign: 1 | -1): readonly string[] {
  return changes
    .filter(({ member, change }) => change * sign >= LEAST && page.member(member)?.private !== true)
    .map(({ member }) => page.names.member(member));
}

function list(page: Page, lead: string, items: readonly string[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph("  ", `${lead}${page.words.colon}${items.join(", ")}`, 4)];
}

function shifts(page: Page, { shifts: all }: Variant): readonly Line[] {
  const { words, names, numbers } = page;
  const told = words.comparing.variants;
  const { shown, rest } = folded(page, all, 8);
  return [
    `  ${told.shifts}${words.colon.trimEnd()}`,
    ...shown.map(({ member, task, hours }) => {
      const say = hours > 0 ? told.more : told.less;
      const text = say(names.member(member), numbers.hours(Math.abs(hours)), names.fullTask(task));
      return paragraph("    » ", text);
    }),
    ...rest.map((line) => `  ${line}`),
  ];
}
