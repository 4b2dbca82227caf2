import type { Organisation } from "../../model/organisation.ts";
import type { DependencyAdvice, Stress } from "../../scenarios/index.ts";
import { paragraph, section, table, type Line } from "../blocks.ts";
import type { ReportOptions } from "../page.ts";
import { wayWords } from "../words/way/index.ts";
import { toldReport } from "../told.ts";
import { whatIfWords } from "../words/whatif/index.ts";
import type { WhatIfPage } from "./page.ts";

/** Names of helpers in a cell. */
const FEW = 4;

/** What every single absence does, what hangs on one person most, and what to do about it. */
export function stressReport(
  organisation: Organisation,
  found: Stress,
  advice: DependencyAdvice,
  options: ReportOptions,
): string {
  return toldReport(organisation, options, whatIfWords, (page) => {
    const { told, group, periods } = page;
    const whole = Math.round(found.covered * found.absences.length);
    return {
      title: told.stress.title(group),
      lines: [
        told.stress.lead(periods.stretch(found.from, found.to)),
        "",
        absences(page, found),
        "",
        told.stress.covered(whole, found.absences.length),
        ...section(told.stress.advice, advised(page, advice)),
      ],
    };
  });
}

function absences({ told, names, numbers }: WhatIfPage, found: Stress): Line {
  const words = told.stress;
  const columns = [
    { head: words.member },
    { head: words.held, align: "right" },
    { head: words.open, align: "right" },
    { head: words.moved, align: "right" },
    { head: words.helpers, flexible: true },
  ] as const;
  const rows = [...found.absences]
    .sort((a, b) => b.open.hours - a.open.hours)
    .map(({ member, held, open, moved, helpers, relaxed }) => [
      names.member(member),
      numbers.hours(held),
      numbers.hours(open.hours),
      numbers.hours(moved),
      relaxed === null
        ? words.noPlan
        : [...helpers.slice(0, FEW).map((each) => names.member(each.member)), ...(helpers.length > FEW ? ["…"] : [])].join(", "), // prettier-ignore
    ]);
  return table(columns, rows);
}

function advised(page: WhatIfPage, { pairs }: DependencyAdvice): readonly Line[] {
  const { told, names, numbers, list, language } = page;
  return pairs.flatMap(({ member, task, undone, onlyOne, learning, deputies }) => [
    paragraph("  » ", told.stress.hangs(names.member(member), names.fullTask(task), numbers.hoursAWeek(undone))),
    ...(onlyOne ? [paragraph("    ", told.stress.onlyOne)] : []),
    ...learning.slice(0, 2).map(({ member: who, levels, hours, wished }) => {
      const text = list(levels.map(({ competence, to }) => wayWords[language].level(names.competence(competence), to)));
      const shown = wished && page.member(who)?.private !== true;
      return paragraph("    - ", told.stress.learn(names.member(who), text, numbers.hours(hours), shown));
    }),
    ...deputies.slice(0, 2).map((each) => paragraph("    - ", told.stress.standIn(names.member(each.member)))),
  ]);
} // prettier-ignore
