import { memberChanges, type DemotivationFlag, type MemberFigure } from "../../measures/index.ts";
import type { Plan } from "../../model/plan.ts";
import { label, paragraph, section, table, type Block, type Line } from "../blocks.ts";
import { comparedTable, type ComparedRow, type Kind } from "../figureTable.ts";
import { folded, type Page } from "../page.ts";
import { qualityOf, type ShownQuality } from "../shownQuality.ts";
import type { ToldFigure } from "../words/quality/words.ts";
import { requirementLines } from "./requirements.ts";

const KINDS: Readonly<Record<ToldFigure, Kind>> = {
  hardRequirementsFailed: { shown: "count", better: -1 },
  coordinationShare: { shown: "percent", better: -1 },
  interaction: { shown: "percent", better: -1 },
  informationServed: { shown: "percent", better: 1 },
  strain: { shown: "percent", better: -1 },
  stressful: { shown: "count", better: -1 },
  regulatingWarnings: { shown: "count", better: -1 },
  insufficientGrades: { shown: "count", better: -1 },
  demotivated: { shown: "count", better: -1 },
  slack: { shown: "percent", better: 0 },
  absorbedWithinTeam: { shown: "percent", better: 1 },
  extraHours: { shown: "count", better: -1 },
  decisionSteps: { shown: "percent", better: -1 },
};
const PERCENT: Kind = { shown: "percent", better: 1 };
const PEOPLE: Kind = { shown: "count", better: -1 };

/** Today, a plan, or both. */
export interface Divisions {
  readonly today: ShownQuality | null;
  readonly plan: ShownQuality | null;
}

/** The quality of the organisation and of the work, today and with the plan; and what clients and the law ask. */
export function quality(page: Page, plan: Plan): readonly Block[] {
  return qualitySection(page, qualityOf(page.organisation, plan));
}

/** The two indices, always together and with what they are made of; then all that says more. */
export function qualitySection(page: Page, divisions: Divisions): readonly Block[] {
  const told = page.words.quality;
  const has = { today: divisions.today !== null, plan: divisions.plan !== null };
  const of = (read: (shown: ShownQuality) => number | null) => ({
    before: divisions.today === null ? null : read(divisions.today),
    after: divisions.plan === null ? null : read(divisions.plan),
  });
  const questions = Object.entries(told.profile.questions) as [keyof ShownQuality["profile"], string][];
  return section(told.heading, [
    told.together,
    "",
    comparedTable(page, indexRows(page, divisions), has),
    ...requirementLines(page, divisions),
    "",
    comparedTable(
      page,
      (Object.entries(KINDS) as [ToldFigure, Kind][]).map(([name, kind]) => {
        return { name: told.figures[name], kind, ...of(({ figures }) => figures[name]) };
      }),
      has,
    ),
    "",
    label(told.profile.heading),
    comparedTable(
      page,
      questions.map(([question, name]) => {
        return { name, kind: PEOPLE, ...of(({ profile }) => profile[question]) };
      }),
      has,
      told.profile.question,
    ),
    "",
    ...gains(page, divisions),
    ...signs(page, divisions.plan ?? divisions.today),
  ]);
}

function indexRows({ words }: Page, { today, plan }: Divisions): readonly ComparedRow[] {
  const told = words.quality;
  return (["organisation", "work"] as const).flatMap((which): ComparedRow[] => {
    const [before, after] = [today?.indices[which], plan?.indices[which]];
    const known = (after ?? before)?.parts ?? {};
    const parts = (Object.keys(known) as (keyof typeof told.parts)[]).map((part): ComparedRow => {
      const value = (index: typeof before): number | null =>
        (index?.parts as Readonly<Partial<Record<typeof part, number | null>>> | undefined)?.[part] ?? null;
      return { name: `– ${told.parts[part]}`, kind: PERCENT, before: value(before), after: value(after) };
    });
    return [
      { name: told[which], kind: PERCENT, before: before?.value ?? null, after: after?.value ?? null },
      ...parts,
    ];
  });
}

/** For how many members a plan is better than today, on each figure of their own; nothing without both. */
function gains({ words, numbers }: Page, { today, plan }: Divisions): readonly Line[] {
  if (today === null || plan === null) return [];
  const told = words.quality.gains;
  const changes = memberChanges(today.perMember, plan.perMember);
  const rows = (Object.entries(told.figures) as [MemberFigure, string][]).flatMap(([figure, name]) => {
    const change = changes[figure];
    if (change === null) return [];
    const { rose, fell } = change.sign;
    const [better, worse] = LOW_IS_GOOD.has(figure) ? [fell, rose] : [rose, fell];
    return [[name, ...[better, worse, change.pairs - rose - fell].map(numbers.figure)]];
  });
  const counts = [told.better, told.worse, told.same].map((head) => ({ head, align: "right" }) as const);
  return rows.length === 0
    ? []
    : [label(told.heading), table([{ head: words.comparison.measure, flexible: true }, ...counts], rows), ""];
}

const LOW_IS_GOOD: ReadonlySet<MemberFigure> = new Set(["strain", "burdenMargin"]);

function signs(page: Page, shown: ShownQuality | null): readonly Line[] {
  const { words, names } = page;
  const told = words.quality.signs;
  if (shown === null) return [];
  const list = folded(page, shown.signs);
  const says = (flags: readonly DemotivationFlag[]) => flags.map((flag) => told.flags[flag]).join(", ");
  return [
    label(told.heading),
    ...(shown.signs.length === 0 && shown.hidden === 0 ? [told.nobody] : []),
    ...list.shown.map(({ member, flags }) =>
      paragraph("  » ", `${names.member(member)}${words.colon}${says(flags)}`),
    ),
    ...list.rest,
    ...(shown.hidden > 0 ? [told.hidden(shown.hidden)] : []),
  ];
}
