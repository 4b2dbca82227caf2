import { paragraph } from "../layout.ts";
import { section, type Page } from "../page.ts";
import { table } from "../table.ts";

/** What can be had of one goal for how much of another, as far as it has been looked at. */
export function frontier({ frontier: told, words, names, numbers, width }: Page): readonly string[] {
  if (told === null) return [];
  const { heading, between, single, plan, given, knee, kneeMeans } = words.frontier;
  const [first, second] = [names.goal(told.goals[0]).name, names.goal(told.goals[1]).name];
  if (told.points.length < 2) return section(heading, paragraph("", single, width));
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
    ...paragraph("", between(first, second), width),
    "",
    ...table(columns, rows, { width }),
    ...(told.knee === null ? [] : ["", ...paragraph("", kneeMeans, width)]),
  ]);
}
