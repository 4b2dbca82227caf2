import { lookup, preference } from "../../domain/people.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import type { Cell } from "../../tables/sheet.ts";
import { isoDate } from "../../model/days.ts";
import { periodBegin } from "../days.ts";
import { pageOf } from "../page.ts";
import { rotaCells } from "../sections/rota.ts";
import { table } from "./described.ts";
import type { Ground } from "./ground.ts";
import type { Field, Table, TableOptions } from "./table.ts";

/** Everything that anybody does, a row for each turn: who, what, in which role, when, how many hours. */
export function bundlesTable(
  { organisation, words, labels, task: called, showPrivate }: Ground,
  plan: Plan,
): Table {
  type Row = Plan["assignments"][number];
  const members = new Map(organisation.members.map((member) => [member.id, member]));
  const tasks = new Map(organisation.tasks.map((task) => [task.id, task]));
  const heads = words.plan;
  const liking = ({ member: id, task: taskId }: Row): Cell => {
    const [member, task] = [members.get(id), tasks.get(taskId)];
    if (member === undefined || task === undefined || (member.private && !showPrivate)) return null;
    return preference(member, task);
  };
  const process = (id: string): Cell => {
    const own = tasks.get(id)?.process;
    return own === undefined ? null : labels.process(own);
  };
  const fields: readonly Field<Row>[] = [
    { head: heads.member, of: ({ member }) => labels.member(member) },
    { head: heads.process, of: ({ task }) => process(task) },
    { head: heads.task, of: ({ task }) => called(task) },
    { head: heads.role, of: ({ role }) => words.roles[role] },
    { head: heads.hours, of: ({ hours }) => hours },
    ...when<Row>(organisation, words.plan),
    { head: heads.portions, of: ({ portions }) => portions },
    { head: heads.of, of: ({ of }) => of },
    { head: heads.preference, of: liking },
  ];
  const order = new Map(organisation.members.map(({ id }, index) => [id, index]));
  const rows = [...plan.assignments].sort((a, b) => {
    return (order.get(a.member) ?? 0) - (order.get(b.member) ?? 0) || a.first - b.first;
  });
  return table("bundles", words.sheets.bundles[0], fields, rows);
}

/** Whose turn it is: a task that goes round a row, a period a column. */
export function rotaTable(
  { organisation, words, task: called }: Ground,
  plan: Plan,
  options: TableOptions,
): Table {
  const page = pageOf(organisation, { language: options.language, all: true });
  const begin = periodBegin(organisation.calendar);
  const periods = Array.from({ length: organisation.calendar.periods }, (_, period) => period);
  const heads = periods.map((period) =>
    begin === null ? page.words.period(period) : isoDate(begin(period)),
  );
  const rows = page.tasks
    .filter(({ steady }) => !steady)
    .map((planned) => [
      called(planned.task.id),
      ...rotaCells(page, plan, planned).map((cell) => (cell === "" ? null : cell.replaceAll("\n", ", "))),
    ]);
  return {
    table: "rota",
    name: words.sheets.rota[0],
    heads: 1,
    rows: rows.length === 0 ? [] : [[words.plan.task, ...heads], ...rows],
  };
}

/** What nobody does, and why. */
export function uncoveredTable({ organisation, words, task: called }: Ground, plan: Plan): Table {
  type Row = Plan["uncovered"][number];
  const fields: readonly Field<Row>[] = [
    { head: words.plan.task, of: ({ task }) => called(task) },
    { head: words.plan.role, of: ({ role }) => words.roles[role] },
    { head: words.plan.hours, of: ({ hours }) => hours },
    ...when<Row>(organisation, words.plan),
    { head: words.plan.portions, of: ({ portions }) => portions },
    { head: words.plan.of, of: ({ of }) => of },
    { head: words.plan.able, of: ({ able }) => able },
    { head: words.plan.reason, of: ({ reason }) => words.reasons[reason] },
  ];
  return table("uncovered", words.sheets.uncovered[0], fields, plan.uncovered);
}

/** What everybody has done beyond their fair share, or less: before this plan and after it. */
export function ledgersTable({ organisation, words, labels }: Ground, plan: Plan): Table {
  const { ledgers } = words;
  const before = (id: string) => lookup(organisation.history.balances, id);
  const after = (id: string) => lookup(plan.closing.balances, id);
  const fields: readonly Field<{ readonly id: string }>[] = [
    { head: words.plan.member, of: ({ id }) => labels.member(id) },
    { head: ledgers.before(ledgers.burden), of: ({ id }) => before(id)?.burden ?? 0 },
    { head: ledgers.after(ledgers.burden), of: ({ id }) => after(id)?.burden ?? 0 },
    { head: ledgers.before(ledgers.staffLoad), of: ({ id }) => before(id)?.staffLoad ?? 0 },
    { head: ledgers.after(ledgers.staffLoad), of: ({ id }) => after(id)?.staffLoad ?? 0 },
  ];
  return table("ledgers", words.sheets.ledgers[0], fields, organisation.members);
}

function when<Row extends { readonly first: number; readonly last: number }>(
  { calendar }: Organisation,
  heads: Ground["words"]["plan"],
): readonly Field<Row>[] {
  const begin = periodBegin(calendar);
  return [
    { head: heads.first, of: ({ first }) => first },
    { head: heads.last, of: ({ last }) => last },
    ...(begin === null
      ? []
      : [
          { head: heads.from, of: ({ first }: Row) => isoDate(begin(first)) },
          { head: heads.until, of: ({ last }: Row) => isoDate(begin(last + 1) - 1) },
        ]),
  ];
}
