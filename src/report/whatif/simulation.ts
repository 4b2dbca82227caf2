import type { Organisation } from "../../model/organisation.ts";
import type { Simulation } from "../../scenarios/index.ts";
import { paragraph, section, type Line } from "../blocks.ts";
import { folded, type ReportOptions } from "../page.ts";
import { toldReport } from "../told.ts";
import { whatIfWords } from "../words/whatif/index.ts";
import type { WhatIfPage } from "./page.ts";

const ENDINGS = ["undisturbed", "helped", "replanned", "undone", "untried"] as const;

/** How often a plan stands up to chance, and where it breaks. `absence`: the chance that was asked for. */
export function simulationReport(
  organisation: Organisation,
  found: Simulation,
  absence: number,
  options: ReportOptions,
): string {
  return toldReport(organisation, options, whatIfWords, (page) => {
    const { numbers, group } = page;
    const told = page.told.simulation;
    const { covered, uncovered, runs } = found;
    return {
      title: told.title(group),
      lines: [
        told.runs(runs, numbers.percent(absence)),
        "",
        told.covered(hundred(page, covered.share), hundred(page, covered.low), hundred(page, covered.high)),
        told.undone(numbers.hours(uncovered.mean), numbers.hours(uncovered.worst)),
        "",
        told.endings,
        ...ENDINGS.filter((ending) => found.endings[ending] > 0).map((ending) =>
          paragraph("  - ", `${told.ending[ending]}${page.words.colon}${hundred(page, found.endings[ending] / runs)}`),
        ),
        ...section(told.tasks, often(page, found.tasks.map(({ task, runs: some }) => [page.names.fullTask(task), some / runs]))),
        ...section(told.members, often(page, found.members.map(({ member, runs: some }) => [page.names.member(member), some / runs]))),
      ],
    };
  });
} // prettier-ignore

function hundred({ numbers }: WhatIfPage, share: number): string {
  return numbers.figure(100 * share);
}

function often(page: WhatIfPage, items: readonly (readonly [string, number])[]): readonly Line[] {
  const { shown, rest } = folded(
    page,
    [...items].sort(([, a], [, b]) => b - a),
    6,
  );
  const text = ([name, share]: readonly [string, number]) =>
    `${name}${page.words.colon}${page.told.simulation.often(hundred(page, share))}`;
  return [...shown.map((each) => paragraph("  - ", text(each))), ...rest];
}
