import { lookup } from "../../domain/people.ts";
import type { Member } from "../../model/organisation.ts";
import { KINDS } from "../../model/task.ts";
import { listText } from "../../tables/list.ts";
import type { Cell } from "../../tables/sheet.ts";
import type { Group } from "../../tables/words/words.ts";
import { filled, identified, table } from "./described.ts";
import type { Ground } from "./ground.ts";
import type { Field, Table } from "./table.ts";

export function membersTable({ organisation, words, labels, text, showPrivate }: Ground): Table {
  const heads = words.member;
  const yes = (value: boolean) => (value ? words.yes[0] : null);
  const fields: readonly Field<Member>[] = [
    ...identified(heads.id[0], heads.name[0], organisation.members, text),
    { head: heads.hours[0], of: ({ hours }) => hours, always: true },
    { head: heads.home[0], of: ({ home }) => (home === undefined ? null : labels.process(home)) },
    { head: heads.entitlement[0], of: ({ entitlement }) => entitlement ?? null },
    { head: heads.variety[0], of: (member) => yes(member.variety && shown(member, showPrivate)) },
    { head: heads.volunteers[0], of: ({ volunteers }) => filled(listText(volunteers.map(labels.task))) },
    { head: heads.private[0], of: (member) => yes(member.private) },
  ];
  return table("members", words.sheets.members[0], fields, organisation.members);
}

interface Column {
  readonly group: Group;
  readonly head: string;
  readonly of: (member: Member) => Cell;
}

/**
 * The competence and preference matrix (R36): a member a row; levels, wishes to grow and preferences in columns, with what
 * they are in a row above. All competences and tasks have their column, so that members can fill it in.
 */
export function matrixTable(ground: Ground): Table {
  const { organisation, words, labels, showPrivate } = ground;
  const wished = (value: (member: Member) => Cell) => (member: Member) =>
    shown(member, showPrivate) ? value(member) : null;
  const { competences, tasks, processes, members } = organisation;
  const columns: readonly Column[] = [
    ...competences.map(({ id }): Column => {
      return {
        group: "level",
        head: labels.competence(id),
        of: (member) => lookup(member.levels, id) ?? null,
      };
    }),
    ...competences.map(({ id }): Column => {
      return { group: "wish", head: labels.competence(id), of: wished((member) => wishOf(member, id)) };
    }),
    ...tasks.map(({ id }): Column => {
      const of = wished(({ preferences }) => lookup(preferences.tasks, id) ?? null);
      return { group: "taskPreference", head: labels.task(id), of };
    }),
    ...processes.map(({ id }): Column => {
      const of = wished(({ preferences }) => lookup(preferences.processes, id) ?? null);
      return { group: "processPreference", head: labels.process(id), of };
    }),
    ...tagsOf(organisation).map((tag): Column => {
      const of = wished(({ preferences }) => lookup(preferences.tags, tag) ?? null);
      return { group: "tagPreference", head: tag, of };
    }),
    ...KINDS.map((kind): Column => {
      const of = wished(({ preferences }) => preferences.kinds[kind] ?? null);
      return { group: "kindPreference", head: words.kinds[kind][0], of };
    }),
  ];
  const always: readonly Group[] = ["level", "wish", "taskPreference"];
  const used = columns.filter(
    ({ group, of }) => always.includes(group) || members.some((member) => of(member) !== null),
  );
  const heads = [words.member.name[0], ...used.map(({ head }) => head)];
  const rows = members.map((member) => [labels.member(member.id), ...used.map(({ of }) => of(member))]);
  const groups = groupRow(used.map(({ group }) => words.groups[group][0]));
  return {
    table: "matrix",
    name: words.sheets.matrix[0],
    heads: 2,
    rows: used.length === 0 ? [] : [groups, heads, ...rows],
  };
}

/** Today's division: a task a row, a member a column, and what part of the task they do. */
export function todayTable({ organisation, words, labels }: Ground): Table {
  const { asIs, members } = organisation;
  const holders = members.filter(({ id }) => asIs.some(({ shares }) => lookup(shares, id) !== undefined));
  const groups = groupRow(holders.map(() => words.groups.share[0]));
  const heads = [words.task.name[0], ...holders.map(({ id }) => labels.member(id))];
  const rows = asIs.map(({ task, shares }) => [
    labels.task(task),
    ...holders.map(({ id }) => lookup(shares, id) ?? null),
  ]);
  return {
    table: "today",
    name: words.sheets.today[0],
    heads: 2,
    rows: holders.length === 0 ? [] : [groups, heads, ...rows],
  };
}

/** The row over the heads: each group once, over the first of its columns; nothing over the names. */
function groupRow(groups: readonly string[]): readonly Cell[] {
  return [null, ...groups.map((group, index) => (group === groups[index - 1] ? null : group))];
}

/** The labels that tasks have or members speak of. */
function tagsOf({ tasks, members }: Ground["organisation"]): readonly string[] {
  const liked = members.flatMap(({ preferences }) => Object.keys(preferences.tags));
  return [...new Set([...tasks.flatMap(({ tags }) => tags), ...liked])];
}

function wishOf({ wishes }: Member, competence: string): number | null {
  const levels = wishes.filter((wish) => wish.competence === competence).map(({ level }) => level);
  return levels.length === 0 ? null : Math.max(...levels);
}

function shown(member: Member, showPrivate: boolean): boolean {
  return showPrivate || !member.private;
}
