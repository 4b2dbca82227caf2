import { planTasks, type PlannedTask } from "../domain/turns.ts";
import type { Compensation } from "../fairness/index.ts";
import type { Member, Organisation, Task } from "../model/organisation.ts";
import type { Language } from "../model/rule.ts";
import type { Frontier } from "../scenarios/index.ts";
import { periodNames, type PeriodNames } from "./calendar.ts";
import { namingOf, type Naming } from "./naming.ts";
import { numbersOf, type Numbers } from "./numbers.ts";
import { reportWords } from "./words/index.ts";
import { listing } from "./words/listing.ts";
import type { ReportWords } from "./words/words.ts";

export interface ReportOptions {
  readonly language: Language;
  /** Columns of the screen or page; default 80, at least 50. */
  readonly width?: number;
  /** Show long lists in full. */
  readonly all?: boolean;
  /** Two goals against each other, if that has been looked at: it takes a solve for every point. */
  readonly frontier?: Frontier;
  /** What an hour of each task could be worth, if that has been looked at: it takes a solver. */
  readonly compensation?: Compensation;
}

/** What every section writes with: the organisation, and how things are said and shown. */
export interface Page {
  readonly organisation: Organisation;
  readonly language: Language;
  readonly words: ReportWords;
  readonly width: number;
  readonly all: boolean;
  readonly frontier: Frontier | null;
  readonly compensation: Compensation | null;
  readonly names: Naming;
  /** The organisation by its name. */
  readonly group: string;
  /** Writes names as a sentence does: `Ada, Bilal and Cleo`. */
  readonly list: (names: readonly string[]) => string;
  readonly numbers: Numbers;
  readonly periods: PeriodNames;
  /** The last period: the bundles are told as they are then. */
  readonly last: number;
  readonly tasks: readonly PlannedTask[];
  readonly member: (id: string) => Member | undefined;
  readonly taskOf: (id: string) => Task | undefined;
}

/** Longer lists are folded, unless all is asked for. */
const LONGEST_LIST = 12;
/** On a page of its own nothing is folded for so many members: who reads it has no command to show the rest. */
const FEW = 60;

/** For a screen of text; `document` is a page of its own, in HTML or Markdown. */
export function pageOf(
  organisation: Organisation,
  options: ReportOptions,
  shownAs: "text" | "document" = "text",
): Page {
  const told = reportWords[options.language];
  const isText = shownAs === "text";
  const words = isText ? told : { ...told, folded: told.further };
  const members = new Map(organisation.members.map((member) => [member.id, member]));
  const tasks = new Map(organisation.tasks.map((task) => [task.id, task]));
  const names = namingOf(organisation, options.language);
  return {
    organisation,
    language: options.language,
    words,
    width: Math.max(50, options.width ?? 80),
    all: options.all === true || (!isText && organisation.members.length <= FEW),
    frontier: options.frontier ?? null,
    compensation: options.compensation ?? null,
    names,
    group: names.text(organisation.name, words.unnamed),
    list: listing(words.locale),
    numbers: numbersOf(words),
    periods: periodNames(organisation, words),
    last: organisation.calendar.periods - 1,
    tasks: planTasks(organisation),
    member: (id) => members.get(id),
    taskOf: (id) => tasks.get(id),
  };
}

/** The first of a list, and a line that says how many are not shown. */
export function folded<Item>(
  page: Page,
  items: readonly Item[],
  most = LONGEST_LIST,
): { readonly shown: readonly Item[]; readonly rest: readonly string[] } {
  if (page.all || items.length <= most + 1) return { shown: items, rest: [] };
  return { shown: items.slice(0, most), rest: [`  ${page.words.folded(items.length - most)}`] };
}
