import { lookup } from "../../domain/people.ts";
import { goals as modules } from "../../goals/index.ts";
import { weightOf } from "../../goals/weightOf.ts";
import { section, table, type Block, type Table } from "../blocks.ts";
import type { Page } from "../page.ts";

/** What each goal costs, in words. */
export function goals(page: Page, costs: Readonly<Record<string, number>>): readonly Block[] {
  return section(page.words.goals.heading, [goalTable(page, costs)]);
}

export function goalTable(page: Page, costs: Readonly<Record<string, number>>): Table {
  const { organisation, words, names, numbers } = page;
  const rows = modules.flatMap((goal) => {
    const cost = lookup(costs, goal.name);
    if (cost === undefined) return [];
    const { name, aim } = names.goal(goal.name);
    const weight = weightOf(organisation, goal);
    return [
      [
        `${name}${words.colon}${aim}`,
        numbers.exact(cost),
        weight === 0 ? words.goals.unweighted : numbers.figure(weight),
      ],
    ];
  });
  const columns = [
    { head: words.goals.goal, flexible: true },
    { head: words.goals.cost, align: "right" },
    { head: words.goals.weight, align: "right" },
  ] as const;
  return table(columns, rows);
}
