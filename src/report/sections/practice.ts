import { openWishes } from "../../domain/wishes.ts";
import type { Member } from "../../model/organisation.ts";
import { isWork, type Assignment } from "../../model/plan.ts";
import { label, paragraph, type Line } from "../blocks.ts";
import type { Page } from "../page.ts";

/** What a member practises over the horizon for each wish to grow, against what the wish takes. */
export function practice(page: Page, member: Member, rows: readonly Assignment[]): readonly Line[] {
  const { organisation, words, names, numbers } = page;
  if (openWishes(organisation, member).length === 0) return [];
  if (member.private) return [`  ${words.bundles.private}`];
  const items = practised(page, member, rows)
    .filter(({ hours }) => hours > 0)
    .map(({ competence, hours, wished }) => {
      const far =
        hours >= wished
          ? words.bundles.enough(numbers.figure(wished))
          : words.bundles.practised(numbers.figure(hours), numbers.figure(wished));
      return paragraph("    ", `${names.competence(competence)}${words.colon}${far}`);
    });
  return items.length === 0 ? [] : [label(words.bundles.grows, 2), ...items];
}

/** Whole hours practised for each wish of a member, and what the wish takes. */
export function practised(
  page: Page,
  member: Member,
  rows: readonly Assignment[],
): readonly { readonly competence: string; readonly hours: number; readonly wished: number }[] {
  return openWishes(page.organisation, member).map((wish) => {
    const hours = rows
      .filter(({ role }) => isWork(role) || role === "shadow")
      .filter(({ task }) => {
        const own = page.taskOf(task);
        return own !== undefined && wish.practisedBy(own);
      })
      .reduce((sum, row) => sum + row.hours * weeksOf(page, row), 0);
    return { competence: wish.competence, hours: Math.round(hours), wished: Math.round(wish.hours) };
  });
}

/** Weeks of the periods in which the task exists; a shadow looks on for one period, whatever the task. */
function weeksOf(page: Page, { task, role, first, last }: Assignment): number {
  const { weeksPerPeriod } = page.organisation.calendar;
  const exists = page.taskOf(task)?.periods;
  if (role === "shadow" || exists === undefined) return (last - first + 1) * weeksPerPeriod;
  return new Set(exists.filter((period) => first <= period && period <= last)).size * weeksPerPeriod;
}
