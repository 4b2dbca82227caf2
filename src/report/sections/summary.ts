import type { Plan } from "../../model/plan.ts";
import { openWork } from "../../openWork.ts";
import { blockOf, type Block } from "../blocks.ts";
import type { Page } from "../page.ts";
import { stretchesText } from "./stretches.ts";

/** Title, dates, and in a few lines how it went. */
export function summary(page: Page, plan: Plan): readonly Block[] {
  const { organisation, words, periods } = page;
  const title = words.title(page.group);
  const { calendar } = organisation;
  const horizon = words.horizon(calendar.periods, calendar.weeksPerPeriod);
  return [
    { kind: "title", text: title },
    blockOf(periods.horizon === null ? horizon : `${horizon}, ${periods.horizon}`),
    { kind: "gap" },
    ...outcome(page, plan).map(blockOf),
  ];
}

function outcome(page: Page, plan: Plan): readonly string[] {
  const { organisation, words, numbers, tasks } = page;
  const work = tasks.reduce((sum, task) => sum + task.work, 0);
  const open = openWork(organisation, plan).hours;
  const members = organisation.members.length;
  const share = numbers.percent(work > 0 ? Math.min((work - open) / work, open > 0 ? 0.994 : 1) : 1);
  return [
    open > 0
      ? words.summary.almost(share, members, tasks.length)
      : words.summary.everything(members, tasks.length),
    plan.unmet.length > 0 ? words.summary.unmet(plan.unmet.length) : words.summary.kept,
    ...settled(page, plan),
    ...(plan.stopped === "aborted" ? [words.summary.aborted] : []),
  ];
}

/** What is published, if anything is: the rest is a draft. */
function settled(page: Page, { published }: Plan): readonly string[] {
  if (published.length === 0) return [];
  const periods = stretchesText(
    page,
    published.map((period) => ({ first: period, last: period })),
  );
  return [page.words.summary.published(periods, published.length === page.organisation.calendar.periods)];
}
