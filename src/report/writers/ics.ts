import { fingerprint } from "../../model/fingerprint.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { dayNumber, isoDate } from "../../model/days.ts";
import { periodBegin } from "../days.ts";
import { entriesOf, type Entry } from "../ics/entries.ts";
import { calendarWords } from "../ics/words.ts";
import { pageOf, type ReportOptions } from "../page.ts";
import type { WrittenFile } from "./file.ts";

export interface CalendarOptions extends ReportOptions {
  /** Whose calendar; default everybody's in one, and one for each member. */
  readonly member?: string;
  /** When the plan was made, in UTC: `2027-01-04T09:30:00Z`; default the first day of the calendar, at midnight. */
  readonly stamp?: string;
  /** A whole number that rises with every version; default the minutes from the year 2000 to the stamp, 0 without one. */
  readonly sequence?: number;
  /** The plan that was sent before: its entries that this one does not have are called off. */
  readonly previous?: Plan;
}

/**
 * Calendars (iCalendar, RFC 5545) of the turns and of the days on which steady work changes hands: one for everybody and one
 * for each member. An entry keeps its identifier from plan to plan, so that a new version replaces it.
 * @returns no files if the calendar of the organisation has no start
 * @throws {RangeError} if the member does not exist or the stamp is not of its form
 */
export async function icsFiles(
  organisation: Organisation,
  plan: Plan,
  options: CalendarOptions,
): Promise<readonly WrittenFile[]> {
  const { member } = options;
  if (member !== undefined && !organisation.members.some(({ id }) => id === member))
    throw new RangeError(`there is no member ${JSON.stringify(member)}`);
  const whose = member === undefined ? [null, ...organisation.members.map(({ id }) => id)] : [member];
  const generator = await import("ical-generator");
  const texts = whose.flatMap((one) => calendarOf(generator, organisation, plan, one, options) ?? []);
  return distinct(texts);
}

type Generator = typeof import("ical-generator");

function calendarOf(
  { default: ical, ICalEventStatus, ICalEventTransparency }: Generator,
  organisation: Organisation,
  plan: Plan,
  member: string | null,
  options: CalendarOptions,
): WrittenFile | null {
  const begin = periodBegin(organisation.calendar);
  const { start } = organisation.calendar;
  if (begin === null || start === undefined) return null;
  const { language } = options;
  const page = pageOf(organisation, options);
  const words = calendarWords[language];
  const { group } = page;
  const diary = { page, language, begin, member };
  const entries = entriesOf({ ...diary, plan });
  const kept = new Set(entries.map(({ key }) => JSON.stringify(key)));
  const before = options.previous === undefined ? [] : entriesOf({ ...diary, plan: options.previous });
  const gone = before.filter(({ key }) => !kept.has(JSON.stringify(key)));
  const used = new Map<string, number>();
  const stamp = options.stamp ?? `${start}T00:00:00Z`;
  const version = { stamp, sequence: options.sequence ?? (options.stamp === undefined ? 0 : minutes(stamp)) };
  const identified = (key: readonly string[]) => {
    // Periods of less than a day can begin on the same day.
    const own = JSON.stringify(key);
    const times = used.get(own) ?? 0;
    used.set(own, times + 1);
    return `${fingerprint([organisation.name ?? "", ...key, ...(times > 0 ? [times] : [])])}@beurtrol`;
  };
  const written = (entry: Entry, status: "CONFIRMED" | "CANCELLED") => ({
    id: identified(entry.key),
    ...version,
    // At noon, so that it is the same day wherever this runs.
    start: `${isoDate(entry.begin)}T12:00:00`,
    end: `${isoDate(Math.max(entry.end, entry.begin + 1))}T12:00:00`,
    allDay: true,
    summary: entry.summary,
    description: entry.description,
    status: ICalEventStatus[status],
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  const name = member === null ? words.calendar(group) : words.calendarOf(page.names.member(member), group);
  const calendar = ical({
    name: asProperty(name),
    prodId: { company: "beurtrol", product: "beurtrol", language: language.toUpperCase() },
    events: [
      ...entries.map((entry) => written(entry, "CONFIRMED")),
      ...gone.map((entry) => written(entry, "CANCELLED")),
    ],
  });
  return {
    name: fileName(member === null ? name : page.names.member(member)),
    content: `${calendar.toString()}\r\n`,
  };
}

/** The name of a calendar as a text property (RFC 5545, section 3.3.11), on one line; the library writes it as it is. */
function asProperty(name: string): string {
  return name.replace(/\s*\n\s*/gu, " ").replace(/[\\;,]/gu, "\\$&");
}

/** Minutes from the year 2000: rises from version to version, and fits the whole numbers of a calendar. */
function minutes(stamp: string): number {
  const parts = /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?Z$/u.exec(stamp);
  if (parts === null)
    throw new RangeError(`${JSON.stringify(stamp)} is not a moment such as 2027-01-04T09:30:00Z`);
  const [, day = "", hour, minute] = parts;
  return (dayNumber(day) - dayNumber("2000-01-01")) * 1440 + Number(hour) * 60 + Number(minute);
}

/** Bytes; systems allow 255 for a name with its extension, and a number where two are alike. */
const LONGEST_FILE = 200;
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/iu;

/** A name that every system can give a file. */
function fileName(name: string): string {
  const bare = name
    .replace(/[\p{Cc}/\\:*?"<>|]+/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s.]+/u, "")
    .replace(DEVICES, "$&_")
    .trim();
  let short = "";
  let bytes = 0;
  for (const character of bare) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > LONGEST_FILE) break;
    short += character;
  }
  return `${short.trim() || "calendar"}.ics`;
}

/** Members of one name have a file each. */
function distinct(files: readonly WrittenFile[]): readonly WrittenFile[] {
  const taken = new Set<string>();
  return files.map(({ name, content }) => {
    let own = name;
    for (let number = 2; taken.has(own.toLowerCase()); number += 1)
      own = name.replace(/\.ics$/u, ` ${number}.ics`);
    taken.add(own.toLowerCase());
    return { name: own, content };
  });
}
