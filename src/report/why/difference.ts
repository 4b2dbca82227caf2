import type { Alternative } from "../../explain/index.ts";
import type { Difference, MemberDifference, PlanDifference } from "../../difference.ts";
import { label, table, type Line } from "../blocks.ts";
import { folded } from "../page.ts";
import type { WhyPage } from "./page.ts";

/** Kinds of tiers, as they are told. */
export type TierKind = "coverage" | "moved" | "elastic" | "soft" | "fairness" | "goals";

/** The most important tier in which two plans differ; null if they do in none. */
export function firstTier({ tiers }: PlanDifference): TierKind | null {
  const found = Object.entries(tiers).find(([, { before, after }]) => Math.abs(after - before) > 1e-9);
  return found === undefined ? null : kindOf(found[0]);
}

function kindOf(tier: string): TierKind {
  const kinds = ["coverage", "moved", "elastic", "soft", "fairness"] as const;
  return kinds.find((kind) => tier.startsWith(kind)) ?? "goals";
}

/** What another plan comes to for the group, and where it loses first. */
export function verdictText({ told }: WhyPage, alternative: Alternative): string {
  const tier = firstTier(alternative);
  const { worse, equal, better, loses } = told.alternative;
  if (alternative.worth === "worse" && tier !== null) return worse(loses[tier]);
  return alternative.worth === "better" ? better : equal;
}

/** What two plans differ in as it is printed: work that stays undone, rules, goals. */
function differenceTable(
  page: WhyPage,
  different: PlanDifference,
  heads: readonly [string, string],
): readonly Line[] {
  const told = page.told.alternative;
  const rows = [...tierRows(page, different), ...ruleRows(page, different), ...goalRows(page, different)];
  if (rows.length === 0) return [told.nothing];
  const columns = [
    { head: told.what, flexible: true },
    { head: heads[0], align: "right" },
    { head: heads[1], align: "right" },
    {},
  ] as const;
  return [table(columns, rows)];
}

type Row = readonly string[];

/** A row if the figures differ as they are printed; less is better. */
function row(page: WhyPage, name: string, figures: Difference, shown: (value: number) => string): Row[] {
  const { better1, worse1 } = page.told.alternative;
  const [before, after] = [shown(figures.before), shown(figures.after)];
  if (before === after) return [];
  return [[name, before, after, figures.after < figures.before ? better1 : worse1]];
}

function tierRows(page: WhyPage, { tiers }: PlanDifference): readonly Row[] {
  const { told, numbers, organisation, tasks } = page;
  const { periods, weeksPerPeriod } = organisation.calendar;
  const hours = tasks.reduce((sum, { work }) => sum + work, 0) / (periods * weeksPerPeriod);
  return Object.entries(tiers).flatMap(([tier, figures]): Row[] => {
    const number = tier.split(" ")[1] ?? "";
    switch (kindOf(tier)) {
      case "coverage":
        return row(page, told.alternative.uncovered(number), figures, (cost) => numbers.figure(cost * hours));
      case "moved":
        return row(page, told.alternative.moved, figures, numbers.percent);
      case "fairness":
        return row(page, told.alternative.carriesMost(number), figures, numbers.exact);
      default:
        // The others are the sums of the rules and goals below.
        return [];
    }
  });
}

function ruleRows(page: WhyPage, { rules }: PlanDifference): readonly Row[] {
  return Object.entries(rules).flatMap(([rule, figures]) =>
    row(page, page.names.rule(rule), figures, page.numbers.exact),
  );
}

function goalRows(page: WhyPage, { goals }: PlanDifference): readonly Row[] {
  const { told, names, numbers } = page;
  return Object.entries(goals).flatMap(([goal, figures]) =>
    row(page, told.alternative.goal(names.goal(goal).name), figures, numbers.exact),
  );
}

/** Whom it makes a difference to, in satisfaction first; private members only counted. */
function memberTable(page: WhyPage, { members }: PlanDifference): readonly Line[] {
  const { told, names, organisation } = page;
  const byChange = [...members].sort((a, b) => satisfactionChange(b) - satisfactionChange(a));
  const rows = byChange.flatMap((each) => {
    const cells = memberCells(page, each);
    return cells.some((cell) => cell !== "") ? [[names.member(each.member), ...cells]] : [];
  });
  const hidden = organisation.members.filter((member) => member.private).length;
  const { shown, rest } = folded(page, rows, 8);
  const columns = [
    { head: told.alternative.member, flexible: true },
    { head: told.alternative.satisfaction },
    { head: told.alternative.hours },
    { head: told.alternative.burden, flexible: true },
  ];
  // What changes for nobody needs no column.
  const used = columns.map((_, place) => shown.some((cells) => (cells[place] ?? "") !== ""));
  return [
    ...(rows.length === 0
      ? []
      : [
          table(
            columns.filter((_, place) => used[place]),
            shown.map((cells) => cells.filter((_, place) => used[place])),
          ),
        ]),
    ...rest,
    ...(hidden === 0 ? [] : [told.alternative.hidden(hidden)]),
  ];
}

function satisfactionChange({ satisfaction }: MemberDifference): number {
  return satisfaction === null ? 0 : Math.abs(satisfaction.after - satisfaction.before);
}

/** Satisfaction, hours a week and burden: empty where nothing changes as it is printed. */
function memberCells(
  { organisation, numbers, told }: WhyPage,
  different: MemberDifference,
): readonly string[] {
  const { periods, weeksPerPeriod } = organisation.calendar;
  const weekly = (hours: number) => numbers.figure(hours / (periods * weeksPerPeriod));
  const change = (figures: Difference | null, shown: (value: number) => string) => {
    if (figures === null) return "";
    const [before, after] = [shown(figures.before), shown(figures.after)];
    return before === after ? "" : told.alternative.change(before, after);
  };
  return [
    change(different.satisfaction, numbers.percent),
    change(different.hours, weekly),
    change(different.burden, (points) => numbers.figure(clean(points))),
  ];
}

/** No minus before a nought. */
function clean(value: number): number {
  return Math.abs(value) < 0.05 ? 0 : value;
}

/** Both tables under what they are about. */
export function differenceSections(
  page: WhyPage,
  different: PlanDifference,
  heads: readonly [string, string],
): readonly Line[] {
  const { differs, members: forWhom } = page.told.alternative;
  const members = memberTable(page, different);
  return [
    "",
    label(differs),
    ...differenceTable(page, different, heads),
    ...(members.length === 0 ? [] : ["", label(forWhom), ...members]),
  ];
}
