import type { Compensation, TaskCompensation } from "../../fairness/compensation.ts";
import { section, table, type Block } from "../blocks.ts";
import { folded, type Page } from "../page.ts";

/** What an hour of each task could be worth, dearest first: advice, and said to be no more than that. */
export function compensation(page: Page, advice: Compensation): readonly Block[] {
  const words = page.words.compensation;
  const dearest = [...advice.tasks].sort((one, other) => (other.shadow?.rate ?? 0) - (one.shadow?.rate ?? 0));
  const { shown, rest } = folded(page, dearest);
  const columns = [
    { head: words.task, flexible: true },
    { head: words.hour, align: "right" },
    { head: words.shadow, align: "right" },
    { head: words.between, align: "right" },
    { head: words.earnings, align: "right" },
  ] as const;
  const rows = shown.map((each) => taskRow(page, each));
  if (rows.length === 0) return [];
  return section(words.heading, [
    words.advice,
    "",
    table(columns, rows),
    ...rest,
    "",
    ...notes(page, advice),
  ]);
}

function taskRow(
  { names, numbers, words }: Page,
  { task, voluntary, shadow, equalEarnings }: TaskCompensation,
): string[] {
  const name = names.fullTask(task);
  const { none, openEnded, interval } = words.compensation;
  const range = (least: number, most: number | null) => {
    if (most === null) return openEnded(numbers.exact(least));
    return most - least < 0.005 ? "" : interval(numbers.exact(least), numbers.exact(most));
  };
  return [
    voluntary ? words.compensation.voluntary(name) : name,
    numbers.exact(1),
    shadow === null ? none : numbers.exact(shadow.capped),
    shadow === null ? "" : range(shadow.least, shadow.most),
    equalEarnings === null ? none : numbers.exact(equalEarnings.capped),
  ];
}

/** What the columns mean, and only what is seen in them. */
function notes({ words, numbers }: Page, { cap, unique, tasks }: Compensation): readonly string[] {
  const told = words.compensation;
  return [
    told.shadowMeans,
    ...(unique ? [] : [told.betweenMeans]),
    tasks.some(({ equalEarnings }) => equalEarnings !== null) ? told.earningsMean : told.noEarnings,
    told.cap(numbers.exact(cap.least), numbers.exact(cap.most)),
  ];
}
