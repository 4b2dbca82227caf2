import { atMost, issue, pathText, quoted, type Issue } from "./issue.ts";
import { isRecord, type Ids } from "./references.ts";

type Row = Readonly<Record<string, unknown>>;
type Path = readonly (string | number)[];

/** The rows of a list in a raw document, each with its place; anything that is not a row is left to the schema. */
function* rows(document: unknown, ...keys: string[]): Generator<[Row, Path]> {
  let list: unknown = document;
  for (const key of keys) list = isRecord(list) ? list[key] : undefined;
  if (!Array.isArray(list)) return;
  for (const [index, row] of list.entries()) if (isRecord(row)) yield [row, [...keys, index]];
}

function* strings(document: unknown, field: string, ...keys: string[]): Generator<string> {
  for (const [row] of rows(document, ...keys)) {
    const value = row[field];
    if (typeof value === "string") yield value;
    else if (Array.isArray(value)) yield* value.filter((item) => typeof item === "string");
  }
}

/** All ids that a raw document defines. */
export function definedIds(document: unknown): Ids {
  const processes = new Set(strings(document, "id", "processes"));
  return {
    task: new Set(strings(document, "id", "tasks")),
    member: new Set(strings(document, "id", "members")),
    competence: new Set(strings(document, "id", "competences")),
    process: processes,
    slot: new Set(strings(document, "id", "calendar", "slots")),
    tag: new Set(strings(document, "tags", "tasks")),
    main: new Set(strings(document, "main", "tasks")),
    client: new Set([...strings(document, "client", "processes"), ...processes]),
  };
}

/** What no single field shows: ids used twice, circles in the order of tasks, numbers that contradict each other. */
export function inconsistentParts(document: unknown): Issue[] {
  const checks = [duplicates, periodsOutside, periodsTwice, contradictions, emptyParts, circles, badShares];
  return checks.flatMap((check) => atMost(check(document)));
}

function* duplicates(document: unknown): Generator<Issue> {
  const lists: [string[], string][] = [
    [["tasks"], "id"], [["members"], "id"], [["competences"], "id"], [["processes"], "id"],
    [["calendar", "slots"], "id"], [["rules"], "id"], [["asIs"], "task"],
  ]; // prettier-ignore
  for (const [keys, field] of lists) {
    const seen = new Map<string, Path>();
    for (const [row, path] of rows(document, ...keys)) {
      const value = row[field];
      if (typeof value !== "string") continue;
      const before = seen.get(value);
      if (before === undefined) seen.set(value, path);
      else
        yield issue(
          "error",
          "duplicate-id",
          [...path, field],
          value,
          `${quoted(value)} stands twice, first at ${pathText(before)}`,
        );
    }
  }
}

function* periodsOutside(document: unknown): Generator<Issue> {
  const calendar = isRecord(document) && isRecord(document["calendar"]) ? document["calendar"] : {};
  const count = typeof calendar["periods"] === "number" ? calendar["periods"] : Infinity;
  function* outside(value: unknown, path: Path): Generator<Issue> {
    if (typeof value === "number" && value >= count) {
      yield issue(
        "error",
        "period-outside",
        path,
        value,
        `period ${value} is outside the calendar, whose last is ${count - 1}`,
      );
    }
    if (Array.isArray(value))
      for (const [index, item] of value.entries())
        if (!Array.isArray(item)) yield* outside(item, [...path, index]);
  }
  yield* outside(calendar["redistribution"], ["calendar", "redistribution"]);
  yield* outside(calendar["cuts"], ["calendar", "cuts"]);
  const agreed = isRecord(document) && isRecord(document["agreed"]) ? document["agreed"] : {};
  yield* outside(agreed["from"], ["agreed", "from"]);
  yield* outside(agreed["published"], ["agreed", "published"]);
  for (const list of ["tasks", "rules", "locks"]) {
    for (const [row, path] of rows(document, list)) yield* outside(row["periods"], [...path, "periods"]);
  }
  for (const [member, path] of rows(document, "members")) {
    for (const [entry, inner] of rows(member, "availability"))
      yield* outside(entry["periods"], [...path, ...inner, "periods"]);
    for (const [wish, inner] of rows(member, "wishes")) yield* outside(wish["by"], [...path, ...inner, "by"]);
  }
}

function* periodsTwice(document: unknown): Generator<Issue> {
  for (const [member, path] of rows(document, "members")) {
    const seen = new Set<unknown>();
    for (const [entry, inner] of rows(member, "availability")) {
      for (const [index, period] of (Array.isArray(entry["periods"]) ? entry["periods"] : []).entries()) {
        if (seen.has(period))
          yield issue(
            "error",
            "duplicate-period",
            [...path, ...inner, "periods", index],
            period,
            `hours for period ${String(period)} are given twice`,
          );
        seen.add(period);
      }
    }
  }
}

function* contradictions(document: unknown): Generator<Issue> {
  for (const [task, path] of rows(document, "tasks")) {
    const people = isRecord(task["people"]) ? task["people"] : {};
    yield* minAboveMax(people, [...path, "people"]);
    const { min } = people;
    if (typeof min === "number" && typeof task["portions"] === "number" && task["portions"] < min) {
      yield issue(
        "error",
        "too-few-portions",
        [...path, "portions"],
        task["portions"],
        `needs at least ${min} people, so at least ${min} portions`,
        String(min),
      );
    }
  }
  for (const [member, path] of rows(document, "members")) {
    if (isRecord(member["stretch"])) yield* minAboveMax(member["stretch"], [...path, "stretch"]);
  }
  for (const [rule, path] of rows(document, "rules")) yield* minAboveMax(rule, path);
}

function* minAboveMax({ min, max }: Row, path: Path): Generator<Issue> {
  if (typeof min === "number" && typeof max === "number" && min > max) {
    yield issue("error", "min-above-max", path, min, `at least ${min} but at most ${max}`);
  }
}

/** Parts that say nothing: an exemption of nothing, a limit without a number, a task that depends on itself. */
function* emptyParts(document: unknown): Generator<Issue> {
  for (const [member, path] of rows(document, "members")) {
    for (const [exemption, inner] of rows(member, "exempt")) {
      if (exemption["task"] === undefined && exemption["tag"] === undefined) {
        yield issue(
          "error",
          "empty-exemption",
          [...path, ...inner],
          exemption,
          "an exemption names a task or a tag",
        );
      }
    }
  }
  for (const [rule, path] of rows(document, "rules")) {
    if (rule["type"] === "limit" && rule["min"] === undefined && rule["max"] === undefined) {
      yield issue("error", "empty-rule", path, rule, "a limit needs a min or a max");
    }
  }
  for (const [{ from, to }, path] of rows(document, "dependencies")) {
    if (typeof from === "string" && from === to)
      yield issue("error", "self-dependency", path, from, `${quoted(from)} depends on itself`);
  }
}

/** Circles in the `after` dependencies, each told once, as the path it takes. */
function* circles(document: unknown): Generator<Issue> {
  const next = new Map<string, { to: string; path: Path }[]>();
  for (const [row, path] of rows(document, "dependencies")) {
    const { from, to, kind } = row;
    if (kind !== "after" || typeof from !== "string" || typeof to !== "string" || from === to) continue;
    const edges = next.get(from);
    if (edges === undefined) next.set(from, [{ to, path }]);
    else edges.push({ to, path });
  }
  const state = new Map<string, "open" | "done">();
  for (const start of next.keys()) {
    if (state.has(start)) continue;
    const trail: { task: string; at: number }[] = [{ task: start, at: 0 }];
    state.set(start, "open");
    for (let top = trail.at(-1); top !== undefined; top = trail.at(-1)) {
      const edge = next.get(top.task)?.[top.at];
      top.at += 1;
      if (edge === undefined) {
        state.set(top.task, "done");
        trail.pop();
      } else if (state.get(edge.to) === "open") {
        const from = trail.findIndex((step) => step.task === edge.to);
        const tasks = trail.slice(from).map((step) => step.task);
        yield issue(
          "error",
          "circle",
          edge.path,
          edge.to,
          `these tasks come after each other in a circle: ${circleText(tasks)}`,
        );
      } else if (!state.has(edge.to)) {
        state.set(edge.to, "open");
        trail.push({ task: edge.to, at: 0 });
      }
    }
  }
}

/** A circle from its first task back to it; of a long one only both ends. */
function circleText(tasks: readonly string[]): string {
  const shown = tasks.length > 12 ? [...tasks.slice(0, 6), "...", ...tasks.slice(-5)] : tasks;
  const names = shown.map((task) => (task.length > 80 ? `${task.slice(0, 80)}...` : task));
  return [...names, names[0]].join(" -> ");
}

function* badShares(document: unknown): Generator<Issue> {
  for (const [row, path] of rows(document, "asIs")) {
    if (!isRecord(row["shares"])) continue;
    let sum = 0;
    for (const share of Object.values(row["shares"])) sum += typeof share === "number" ? share : 0;
    if (sum > 1 + 1e-6)
      yield issue(
        "error",
        "shares-above-1",
        [...path, "shares"],
        sum,
        `the shares add up to ${sum.toFixed(3)}, more than the whole task`,
      );
    else if (sum < 0.99)
      yield issue(
        "warning",
        "shares-below-1",
        [...path, "shares"],
        sum,
        `the shares add up to ${sum.toFixed(3)}: today part of this task is not done`,
      );
  }
}

/** Signs that a document is not ready, though it can be used: too fine or too coarse tasks, wishes not asked. */
export function advice(document: unknown): Issue[] {
  return [granularity, notAsked, wishesFulfilled, absences].flatMap((check) => atMost(check(document)));
}

function* granularity(document: unknown): Generator<Issue> {
  const tasks = [...rows(document, "tasks")];
  const total = tasks.reduce((sum, [task]) => sum + hoursOf(task), 0);
  for (const [task, path] of tasks) {
    const hours = hoursOf(task);
    if (hours > 0 && hours < 0.5)
      yield issue(
        "warning",
        "too-fine",
        [...path, "hours"],
        hours,
        "less than half an hour a week: perhaps part of a larger task",
      );
    if (tasks.length > 2 && hours > 0.4 * total)
      yield issue(
        "warning",
        "too-coarse",
        [...path, "hours"],
        hours,
        "more than 40 % of all hours in one task: perhaps several tasks",
      );
  }
  if (tasks.length > 150)
    yield issue(
      "warning",
      "too-many",
      ["tasks"],
      tasks.length,
      `${tasks.length} tasks is more than a group can oversee: perhaps some belong together`,
    );
  const offered = [...rows(document, "members")].reduce((sum, [member]) => sum + hoursOf(member), 0);
  if (offered > 0 && total > offered)
    yield issue(
      "warning",
      "too-much-work",
      ["tasks"],
      total,
      `${rounded(total)} hours of work a week for ${rounded(offered)} hours of members`,
    );
}

function* notAsked(document: unknown): Generator<Issue> {
  for (const [member, path] of rows(document, "members")) {
    const stated = isRecord(member["preferences"]) ? Object.values(member["preferences"]) : [];
    const asked =
      stated.some((part) => isRecord(part) && Object.keys(part).length > 0) ||
      !rows(member, "wishes").next().done;
    if (!asked)
      yield issue(
        "warning",
        "not-asked",
        path,
        member["id"],
        "has told no likes and no wishes yet: every result is provisional",
      );
  }
}

function* wishesFulfilled(document: unknown): Generator<Issue> {
  for (const [member, path] of rows(document, "members")) {
    const levels = isRecord(member["levels"]) ? member["levels"] : {};
    for (const [wish, inner] of rows(member, "wishes")) {
      const { competence, level } = wish;
      const present =
        typeof competence === "string" && Object.hasOwn(levels, competence) ? levels[competence] : 0;
      if (typeof present === "number" && typeof level === "number" && present >= level) {
        yield issue(
          "warning",
          "wish-fulfilled",
          [...path, ...inner],
          level,
          "this level has been reached already",
        );
      }
    }
  }
}

/** Who is away in one period holds no steady work of the whole season: better told than found out. */
function* absences(document: unknown): Generator<Issue> {
  const calendar = isRecord(document) && isRecord(document["calendar"]) ? document["calendar"] : {};
  const { periods: count, redistribution, cuts } = calendar;
  if (typeof count !== "number") return;
  const starts = [0, redistribution, cuts]
    .flatMap((moments): unknown[] => (Array.isArray(moments) ? moments : [moments]))
    .filter((start) => typeof start === "number")
    .sort((a, b) => a - b);
  for (const [member, path] of rows(document, "members")) {
    for (const [entry, inner] of rows(member, "availability")) {
      const { periods, hours } = entry;
      if (hours !== 0 || !Array.isArray(periods)) continue;
      const away = new Set<unknown>(periods as unknown[]);
      const first = Math.min(...(periods as unknown[]).filter((period) => typeof period === "number"));
      const from = starts.filter((start) => start <= first).at(-1) ?? 0;
      const until = starts.find((start) => start > first) ?? count;
      if (
        Array.from({ length: until - from }, (_, index) => from + index).every((period) => away.has(period))
      )
        continue;
      yield issue(
        "warning",
        "away-for-a-season",
        [...path, ...inner, "periods"],
        first,
        `away in period ${String(first)}, so no steady work from period ${String(from)} to ${String(until - 1)}: a redistribution moment before and after would make room`,
      );
    }
  }
}

function hoursOf(row: Row): number {
  return typeof row["hours"] === "number" && row["hours"] > 0 ? row["hours"] : 0;
}

function rounded(hours: number): string {
  return String(Math.round(hours * 100) / 100);
}
