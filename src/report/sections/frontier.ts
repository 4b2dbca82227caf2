import { section, table, type Block } from "../blocks.ts";
import type { Page } from "../page.ts";

/** What can be had of one goal for how much of another, as far as it has been looked at. */
export function frontier({ frontier: told, words, names, numbers }: Page): readonly Block[] {
  if (told === null) return [];
  const { heading, between, single, plan, given, knee, kneeMeans } = words.frontier;
  const [first, second] = [names.goal(told.goals[0]).name, names.goal(told.goals[1]).name];
  if (told.points.length < 2) return section(heading, [single]);
  const rows = told.points.map((point, index) => [
    `${plan} ${index + 1}`,
    ...point.costs.map((cost) => numbers.exact(cost)),
    [...(point.given ? [given] : []), ...(index === told.knee ? [knee] : [])].join(", "),
  ]);
  const columns = [
    { head: "" },
    { head: first, align: "right" },
    { head: second, align: "right" },
    { head: "", flexible: true },
  ] as const;
  return section(heading, [
    between(first, second),
    "",
    table(columns, rows),
    ...(told.knee === null ? [] : ["", kneeMeans]),
  ]);
}
