import { availableIn } from "../../measures/division.ts";
import type { Member } from "../../model/organisation.ts";
import { isWork, type Assignment, type Plan } from "../../model/plan.ts";
import { label, table, type Line } from "../blocks.ts";
import type { Page } from "../page.ts";
import type { Column } from "../table.ts";
import { beside } from "./beside.ts";
import { likeSign } from "./likeSign.ts";
import { practice } from "./practice.ts";

/** One member: what they hold in the last period, what they do beside it, their turns, what they practise. */
export function bundle(page: Page, member: Member, plan: Plan, wide: number): readonly Line[] {
  const { words, names, numbers, last, organisation } = page;
  const rows = plan.assignments.filter((row) => row.member === member.id);
  const now = rows.filter((row) => row.first <= last && last <= row.last);
  const hours = now.reduce((sum, row) => sum + row.hours, 0);
  const available = availableIn(member, last);
  const load =
    available > 0
      ? words.bundles.load(numbers.figure(hours), numbers.figure(available))
      : words.bundles.absent;
  const work = now.filter(({ role }) => isWork(role));
  const processes = [...organisation.processes.map(({ id }) => id), undefined];
  return [
    label(`${names.member(member.id)}${words.colon}${load}`),
    ...processes.flatMap((process) => {
      const own = work.filter(({ task }) => page.taskOf(task)?.process === process);
      return own.length === 0 ? [] : held(page, member, process, own, wide);
    }),
    ...beside(page, member, plan, wide),
    ...turns(page, rows, wide),
    ...practice(page, member, rows),
  ];
}

function held(
  page: Page,
  member: Member,
  process: string | undefined,
  rows: readonly Assignment[],
  wide: number,
): readonly Line[] {
  const { words, names, numbers } = page;
  const home = process !== undefined && member.home === process ? ` (${words.bundles.home})` : "";
  const columns: readonly Column[] = [
    { least: wide, most: wide },
    { align: "right", least: 7 },
    { least: 2 },
    { flexible: true },
  ];
  const cells = rows.map((row) => [
    names.task(row.task),
    numbers.hours(row.hours),
    member.private ? "" : likeSign(page, member, row.task),
    remarks(page, row),
  ]);
  return [
    label(`${process === undefined ? words.bundles.group : names.process(process)}${home}`, 2),
    table(columns, cells, { indent: 4 }),
  ];
}

function remarks({ words, tasks }: Page, row: Assignment): string {
  const mode = tasks.find(({ task }) => task.id === row.task)?.staffing.mode;
  return [
    ...(row.role === "learner" ? [words.bundles.learns] : []),
    ...(mode === "rotation" ? [words.bundles.rotates] : mode === "elected" ? [words.bundles.elected] : []),
  ].join(", ");
}

/** What goes round, and when it is this member's turn. */
function turns(page: Page, rows: readonly Assignment[], wide: number): readonly Line[] {
  const { words, names, periods, tasks, organisation } = page;
  const cells = tasks.flatMap(({ task, steady }) => {
    const own = rows.filter((row) => row.task === task.id && isWork(row.role));
    if (steady || own.length === 0) return [];
    const when = own.map(({ first, last }) => {
      return first === last ? periods.period(first) : periods.stretch(first, last);
    });
    return [[names.fullTask(task.id), when.join(", ")]];
  });
  if (cells.length === 0) return [];
  const columns = [{ least: wide, most: wide }, { flexible: true }];
  return [
    label(words.bundles.turns(organisation.calendar.start !== undefined), 2),
    table(columns, cells, { indent: 4 }),
  ];
}
