import type { Task } from "../../model/organisation.ts";
import { listText, pairsText } from "../../tables/list.ts";
import type { Cell } from "../../tables/sheet.ts";
import { filled, identified, table } from "./described.ts";
import type { Ground } from "./ground.ts";
import type { Field, Table } from "./table.ts";

/** The task list: a task a row. What is as it would be without saying stays empty. */
export function tasksTable({ organisation, words, labels, text }: Ground): Table {
  const said = <Value extends Cell>(value: Value | undefined, otherwise?: Value): Cell =>
    value === undefined || value === otherwise ? null : value;
  const yesNo = (value: boolean | undefined, otherwise?: boolean) =>
    value === undefined || value === otherwise ? null : (value ? words.yes : words.no)[0];
  const heads = words.task;
  const fields: readonly Field<Task>[] = [
    ...identified(heads.id[0], heads.name[0], organisation.tasks, text),
    { head: heads.process[0], of: ({ process }) => (process === undefined ? null : labels.process(process)), always: true },
    { head: heads.main[0], of: ({ main }) => said(main) },
    { head: heads.hours[0], of: ({ hours }) => hours, always: true },
    { head: heads.kind[0], of: ({ kind }) => words.kinds[kind][0], always: true },
    { head: heads.aspect[0], of: ({ aspect }) => filled(aspect?.trim() ?? "") },
    { head: heads.requires[0], of: ({ requires }) => filled(required(requires, labels.competence)), always: true },
    { head: heads.soft[0], of: ({ soft }) => yesNo(soft, false) },
    { head: heads.learners[0], of: ({ learners }) => yesNo(learners) },
    { head: heads.unpleasant[0], of: ({ unpleasant }) => said(unpleasant, 0), always: true },
    { head: heads.priority[0], of: ({ priority }) => said(priority, 3) },
    { head: heads.portions[0], of: ({ portions }) => said(portions) },
    { head: heads.least[0], of: ({ people }) => said(people.min, 1) },
    { head: heads.most[0], of: ({ people }) => said(people.max) },
    { head: heads.staffing[0], of: ({ staffing }) => (staffing === undefined ? null : words.modes[staffing.mode][0]) },
    { head: heads.term[0], of: ({ staffing }) => said(termOf(staffing)) },
    { head: heads.cooldown[0], of: ({ staffing }) => (staffing?.mode === "rotation" ? staffing.cooldown : null) },
    { head: heads.duration[0], of: ({ duration }) => said(duration) },
    { head: heads.unit[0], of: ({ unit }) => filled(unit?.trim() ?? "") },
    { head: heads.routine[0], of: ({ routine }) => yesNo(routine, false) },
    { head: heads.clientValue[0], of: ({ clientValue }) => said(clientValue) },
    { head: heads.periods[0], of: ({ periods }) => (periods === undefined ? null : listText(periods.map(String))) },
    { head: heads.tags[0], of: ({ tags }) => filled(listText(tags)) },
    { head: heads.description[0], of: ({ description }) => filled(text(description)) },
  ]; // prettier-ignore
  return table("tasks", words.sheets.tasks[0], fields, organisation.tasks);
}

function required(requires: Task["requires"], competence: (id: string) => string): string {
  const pairs = Object.entries(requires).map(([id, level]) => [competence(id), level] as const);
  return pairsText(pairs, String);
}

function termOf(staffing: Task["staffing"]): number | undefined {
  return staffing?.mode === "rotation" || staffing?.mode === "elected" ? staffing.term : undefined;
}
