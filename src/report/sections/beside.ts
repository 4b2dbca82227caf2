import type { Member } from "../../model/organisation.ts";
import type { Assignment, Plan } from "../../model/plan.ts";
import { label, table, type Line } from "../blocks.ts";
import type { Page } from "../page.ts";

/** What a member does for others in the last period, beside their own work; and what they look on at, whenever. */
export function beside(page: Page, member: Member, plan: Plan, wide: number): readonly Line[] {
  const { words, numbers, last } = page;
  const rows = plan.assignments.filter((row) => {
    const now = row.first <= last && last <= row.last;
    return row.member === member.id && (now || row.role === "shadow");
  });
  const cells = rows.flatMap((row) => {
    const text = besideText(page, plan, row);
    return text === null ? [] : [[text, row.hours > 0 ? numbers.hours(row.hours) : ""]];
  });
  if (cells.length === 0) return [];
  const columns = [
    { least: wide, flexible: true },
    { align: "right", least: 7 },
  ] as const;
  return [label(words.bundles.beside, 2), table(columns, cells, { indent: 4 })];
}

/** What somebody does beside work itself; null for work itself. */
export function besideText({ words, names }: Page, plan: Plan, row: Assignment): string | null {
  const task = names.fullTask(row.task);
  switch (row.role) {
    case "mentor":
      return words.bundles.mentors(learnersOf(plan, row).map(names.member).join(", "), task);
    case "deputy":
      return words.bundles.deputises(task);
    case "adviser":
      return words.bundles.advises(task);
    case "shadow":
      return words.bundles.shadows(task);
    case "holder":
    case "learner":
      return null;
  }
}

/** Those who learn in the turn in which somebody guides. */
export function learnersOf({ assignments }: Plan, mentor: Assignment): readonly string[] {
  const { task, first } = mentor;
  const rows = assignments.filter(
    (row) => row.role === "learner" && row.task === task && row.first === first,
  );
  return [...new Set(rows.map(({ member }) => member))];
}
