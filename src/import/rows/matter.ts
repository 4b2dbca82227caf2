import { LIMITS } from "../../model/limits.ts";
import { normal } from "../../tables/normal.ts";
import type { Cell } from "../../tables/sheet.ts";
import type { Group } from "../../tables/words/words.ts";
import type { Report } from "../cells/cell.ts";
import { readNumber } from "../cells/number.ts";
import { KIND_WORDS, readLevel, readPreference } from "../cells/words.ts";
import type { Draft } from "../draft.ts";
import { idOf } from "../names.ts";
import { referred } from "./references.ts";

/** What one cell of a matrix says of a member, and about what: the level in a competence, the hours in a task ... */
export type Matter =
  | { readonly of: "level" | "wish"; readonly competence: string }
  | { readonly of: "tasks" | "tags" | "processes" | "kinds"; readonly id: string }
  | { readonly of: "share" | "hours"; readonly task: string };

/** What a column is about, where a group says what it tells; undefined, and told, if what it names is not known. */
export function matterOf(
  draft: Draft,
  group: Group,
  name: string,
  open: boolean,
  report: Report,
): Matter | undefined {
  const found = (kind: "task" | "process") => referred(draft, kind, name, false, report);
  switch (group) {
    case "level":
    case "wish": {
      const competence = referred(draft, "competence", name, open, report);
      return competence === undefined ? undefined : { of: group, competence };
    }
    case "taskPreference":
      return preferring("tasks", found("task"));
    case "processPreference":
      return preferring("processes", found("process"));
    case "tagPreference":
      return preferring("tags", idOf(name));
    case "kindPreference": {
      const kind = KIND_WORDS.get(normal(name));
      if (kind === undefined) report("kind");
      return preferring("kinds", kind);
    }
    case "share":
    case "hours": {
      const task = found("task");
      return task === undefined ? undefined : { of: group, task };
    }
  }
}

function preferring(
  of: "tasks" | "tags" | "processes" | "kinds",
  id: string | undefined,
): Matter | undefined {
  return id === undefined ? undefined : { of, id };
}

/** Writes down what a cell says; of two different values the last one holds, which is told. */
export function say(draft: Draft, id: string, matter: Matter, cell: Cell, report: Report): void {
  const member = draft.members.get(id);
  if (member === undefined) return;
  switch (matter.of) {
    case "level":
      put(member.levels, matter.competence, readLevel(cell, report), report);
      return;
    case "wish": {
      const level = readLevel(cell, report, 1);
      if (level !== undefined) member.wishes.set(matter.competence, level);
      return;
    }
    case "tasks":
    case "tags":
    case "processes":
    case "kinds":
      put(member.preferences[matter.of], matter.id, readPreference(cell, report), report);
      return;
    case "share": {
      const share = readNumber(cell, { least: 0, most: 1 }, report);
      if (share !== undefined) inside(draft.today, matter.task).set(id, share);
      return;
    }
    case "hours": {
      const hours = readNumber(cell, { least: 0, most: LIMITS.hours }, report);
      if (hours !== undefined) addHours(draft, id, matter.task, hours);
      return;
    }
  }
}

/** A task that stands in one job twice has both hours. */
export function addHours(draft: Draft, job: string, task: string, hours: number): void {
  const tasks = inside(draft.jobs, job);
  tasks.set(task, (tasks.get(task) ?? 0) + hours);
}

function put(record: Record<string, number>, key: string, value: number | undefined, report: Report): void {
  if (value === undefined) return;
  const before = record[key];
  if (before !== undefined && before !== value) report("two-values", { name: String(before) });
  record[key] = value;
}

function inside(maps: Map<string, Map<string, number>>, key: string): Map<string, number> {
  const found = maps.get(key) ?? new Map<string, number>();
  maps.set(key, found);
  return found;
}
