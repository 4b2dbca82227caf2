import { groupBy } from "../../measures/distribution.ts";
import type { Plan } from "../../model/plan.ts";
import { paragraph, section, type Block, type Line } from "../blocks.ts";
import { folded, type Page } from "../page.ts";

/** Rules that are not quite kept, cooldowns that could not be asked, wishes that need a course. */
export function unmet(page: Page, plan: Plan): readonly Block[] {
  return section(page.words.unmet.heading, [
    ...rules(page, plan),
    ...waived(page, plan),
    ...courses(page, plan),
  ]);
}

function rules(page: Page, plan: Plan): readonly Line[] {
  const { names, numbers, words } = page;
  const largest = [...plan.unmet].sort((a, b) => b.cost - a.cost);
  const { shown, rest } = folded(page, largest);
  const lines = shown.flatMap(({ rule, cost }) => {
    const { broken } = names.ruleWords(rule);
    return [
      paragraph("  » ", names.rule(rule)),
      paragraph("    ", `${broken}${words.colon}${numbers.exact(cost)}`),
    ];
  });
  return lines.length === 0 ? [] : [words.unmet.cost, ...lines, ...rest];
}

function waived(page: Page, plan: Plan): readonly Line[] {
  if (plan.waived.length === 0) return [];
  const { words, names } = page;
  const tasks = [...groupBy(plan.waived, ({ task }) => task)].map(([task, turns]) => {
    const fewest = turns.reduce((a, b) => (b.able - b.needed < a.able - a.needed ? b : a));
    return { task, able: fewest.able, needed: fewest.needed };
  });
  const { shown, rest } = folded(page, tasks);
  return [
    words.unmet.waived,
    ...shown.map(({ task, able, needed }) =>
      paragraph("  » ", words.unmet.waivedTask(names.fullTask(task), able, needed)),
    ),
    ...rest,
  ];
}

function courses(page: Page, plan: Plan): readonly Line[] {
  const { words, names } = page;
  const open = plan.leftOut.filter(({ member }) => page.member(member)?.private !== true);
  if (open.length === 0) return [];
  const members = [...groupBy(open, ({ member }) => member)];
  const { shown, rest } = folded(page, members);
  return [
    words.unmet.courses,
    ...shown.map(([member, wishes]) => {
      const competences = wishes.map(({ competence }) => names.competence(competence)).join(", ");
      return paragraph("  » ", words.unmet.course(names.member(member), competences));
    }),
    ...rest,
  ];
}
