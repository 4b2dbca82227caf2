import type { Comparison, Crossing, Criterion } from "../../scenarios/index.ts";
import { paragraph, section, table, type Block, type Line } from "../blocks.ts";
import type { Page } from "../page.ts";
import { capital } from "./capital.ts";
import { criterionName, finePercent } from "./criterion.ts";

/** The ranking, what it leaves out, and how far weights may change before another plan comes first. */
export function together(page: Page, comparison: Comparison, called: readonly string[]): readonly Block[] {
  const { words, numbers } = page;
  const told = words.comparing.score;
  const { plans, ranking } = comparison;
  if (plans.length < 2) return [];
  if (plans.every(({ score }) => score === null)) return section(told.heading, [told.nothing]);
  const rows = ranking.map((place, rank) => {
    const score = plans[place]?.score ?? null;
    return [numbers.figure(rank + 1), called[place] ?? "", score === null ? "-" : finePercent(page, score)];
  });
  const columns = [{ head: told.place, align: "right" }, { head: "" }, { head: told.score, align: "right" }] as const; // prettier-ignore
  const behind = plans.flatMap((plan, place) => (plan.comparable ? [] : [called[place] ?? ""]));
  return section(told.heading, [
    table(columns, rows),
    "",
    told.means,
    ...(behind.length === 0 ? [] : [told.behind(behind.join(", "))]),
    ...dominated(page, comparison, called),
    ...sensitive(page, comparison, called),
  ]);
}

function dominated({ words }: Page, { plans }: Comparison, called: readonly string[]): readonly Line[] {
  return plans.flatMap(({ dominatedBy }, place) => {
    const [by] = dominatedBy;
    if (by === undefined) return [];
    return [capital(words.comparing.score.dominated(called[place] ?? "", called[by] ?? ""))];
  });
} // prettier-ignore

/** Weights that are halved or doubled, or less, before another plan comes first: the nearest first. */
function sensitive(page: Page, comparison: Comparison, called: readonly string[]): readonly Line[] {
  const { words, numbers } = page;
  const told = words.comparing.score;
  const { criteria, sensitivity, ranking, plans } = comparison;
  if (plans.filter((plan) => plan.comparable).length < 2) return [];
  const first = called[ranking[0] ?? 0] ?? "";
  const near = criteria.flatMap((criterion, place) =>
    [sensitivity[place]?.more, sensitivity[place]?.less].flatMap((crossing) =>
      crossing === null || crossing === undefined || !isNear(criterion, crossing)
        ? []
        : [{ criterion, crossing }],
    ),
  );
  if (near.length === 0) return [capital(told.steady(first))];
  near.sort((a, b) => change(a.criterion, a.crossing) - change(b.criterion, b.crossing));
  return [
    capital(told.sensitive(first)),
    ...near.map(({ criterion, crossing }) => {
      const [now, then] = [numbers.exact(criterion.weight), numbers.exact(crossing.weight)];
      const name = criterionName(page, criterion);
      return paragraph("  » ", told.crossing(name, now, then, called[crossing.item] ?? ""));
    }),
  ];
}

function isNear({ weight }: Criterion, crossing: Crossing): boolean {
  return weight > 0 && crossing.weight >= weight / 2 && crossing.weight <= 2 * weight;
}

/** How much a weight changes, as a part of what it is. */
function change({ weight }: Criterion, crossing: Crossing): number {
  return Math.abs(Math.log2(crossing.weight / weight));
}
