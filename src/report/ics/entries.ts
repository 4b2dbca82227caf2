import { seasonStarts } from "../../domain/horizon.ts";
import type { Turn } from "../../domain/turns.ts";
import { groupBy } from "../../measures/distribution.ts";
import { isWork, type Assignment, type Plan } from "../../model/plan.ts";
import type { Language } from "../../model/rule.ts";
import type { Page } from "../page.ts";
import { calendarWords, type CalendarWords } from "./words.ts";

/** Something in a calendar: whole days, from the first day to the one after the last. */
export interface Entry {
  /** What stays the same when a later plan says something else of it. */
  readonly key: readonly string[];
  readonly begin: number;
  readonly end: number;
  readonly summary: string;
  readonly description: string;
}

/** What the entries of one calendar are made of: days for periods, and whose calendar it is; null is everybody's. */
export interface Diary {
  readonly page: Page;
  readonly plan: Plan;
  readonly language: Language;
  readonly begin: (period: number) => number;
  readonly member: string | null;
}

/** Turns of what goes round and of elected roles, and the days on which steady work changes hands. */
export function entriesOf(diary: Diary): readonly Entry[] {
  return [...turns(diary), ...changes(diary)].sort((a, b) => a.begin - b.begin);
}

function turns(diary: Diary): readonly Entry[] {
  const { page } = diary;
  const going = page.tasks.filter(({ steady }) => !steady);
  return going.flatMap(({ task, turns: all }) => all.flatMap((turn) => ofTurn(diary, task.id, turn)));
}

function ofTurn(diary: Diary, task: string, turn: Turn): readonly Entry[] {
  const { plan, member } = diary;
  const rows = plan.assignments.filter((row) => row.task === task && row.first === turn.first);
  if (member === null) return stretches(turn.periods).map((stretch) => forAll(diary, task, rows, stretch));
  const own = rows.filter((row) => row.member === member && (isWork(row.role) || row.role === "mentor"));
  const looking = plan.assignments.filter(
    (row) =>
      row.task === task && row.member === member && row.role === "shadow" && turn.periods.includes(row.first),
  );
  return [
    ...own.flatMap((row) => stretches(turn.periods).map((stretch) => forOne(diary, row, rows, stretch))),
    ...looking.map((row) => forOne(diary, row, [], [row.first, row.last])),
  ];
}

type Stretch = readonly [first: number, last: number];

function forAll(diary: Diary, task: string, rows: readonly Assignment[], [first, last]: Stretch): Entry {
  const { page, begin, language } = diary;
  const words = calendarWords[language];
  const holders = holdersOf(page, rows);
  return {
    key: ["turn", task, String(begin(first))],
    begin: begin(first),
    end: begin(last + 1),
    summary: words.turnOf(page.names.fullTask(task), holders.length === 0 ? words.open : holders.join(", ")),
    description: "",
  };
}

function forOne(diary: Diary, row: Assignment, rows: readonly Assignment[], [first, last]: Stretch): Entry {
  const { page, begin, language } = diary;
  const words = calendarWords[language];
  const others = holdersOf(page, rows.filter(({ member }) => member !== row.member)); // prettier-ignore
  const hours = row.hours > 0 ? page.numbers.hoursAWeek(row.hours) : "";
  const lines = [hours, others.length === 0 ? "" : words.together(others.join(", "))];
  return {
    key: ["turn", row.task, String(begin(first)), row.member, isWork(row.role) ? "" : row.role],
    begin: begin(first),
    end: begin(last + 1),
    summary: called(words, row)(page.names.fullTask(row.task)),
    description: lines.filter((line) => line !== "").join("\n"),
  };
}

function called(words: CalendarWords, { role }: Assignment): (task: string) => string {
  if (role === "learner") return words.learns;
  if (role === "mentor") return words.guides;
  return role === "shadow" ? words.looksOn : words.turn;
}

function holdersOf({ names }: Page, rows: readonly Assignment[]): readonly string[] {
  const doing = rows.filter(({ role }) => isWork(role));
  return [...new Set(doing.map(({ member }) => names.member(member)))];
}

function changes(diary: Diary): readonly Entry[] {
  const { page, plan, begin, language, member } = diary;
  const words = calendarWords[language];
  const steady = new Set(page.tasks.filter((task) => task.steady).map(({ task }) => task.id));
  return seasonStarts(page.organisation).map((period) => {
    const rows = plan.assignments.filter(
      (row) => steady.has(row.task) && row.first <= period && period <= row.last && isWork(row.role),
    );
    const lines =
      member === null
        ? [...groupBy(rows, (row) => row.member)].map(([id, own]) => `${page.names.member(id)}${page.words.colon}${worded(page, own)}`)
        : [worded(page, rows.filter((row) => row.member === member)) || words.nothing];
    return {
      key: ["change", String(begin(period)), ...(member === null ? [] : [member])],
      begin: begin(period),
      end: begin(period) + 1,
      summary: period === 0 ? words.first : words.change,
      description: [words.from, ...lines].join("\n"),
    };
  }); // prettier-ignore
}

function worded({ names, numbers }: Page, rows: readonly Assignment[]): string {
  return rows.map((row) => `${names.fullTask(row.task)} (${numbers.hours(row.hours)})`).join(", ");
}

/** Periods that follow on each other, as first and last. */
function stretches(periods: readonly number[]): readonly Stretch[] {
  const found: [number, number][] = [];
  for (const period of periods) {
    const before = found.at(-1);
    if (before !== undefined && before[1] + 1 === period) before[1] = period;
    else found.push([period, period]);
  }
  return found;
}
