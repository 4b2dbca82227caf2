import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../../src/model/rule.ts";
import { parseOrganisation } from "../../../src/parse.ts";
import { icsFiles, type CalendarOptions } from "../../../src/report/index.ts";
import { cafe, cafePlan } from "../sample.ts";

/** The events of a calendar, as a parser that did not write them reads them. */
function events(text: string): readonly ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

async function calendar(options: Partial<CalendarOptions> = {}): Promise<readonly ICAL.Event[]> {
  const [file] = await icsFiles(cafe, cafePlan, { language: "nl", ...options });
  return events(String(file?.content));
}

const uids = (all: readonly ICAL.Event[]) => all.map(({ uid }) => uid);

describe("calendars", () => {
  test("one for everybody and one for each member, with names that are file names", async () => {
    const files = await icsFiles(cafe, cafePlan, { language: "nl" });
    expect(files.map(({ name }) => name)).toEqual([
      "Beurtrol Café De Brug.ics", "Ann.ics", "Zoë.ics", "李娜.ics", "Max.ics",
    ]); // prettier-ignore
    for (const { content } of files)
      for (const line of String(content).split("\r\n"))
        expect(new TextEncoder().encode(line).length).toBeLessThan(76);
  });

  test("every turn is there once, on the days of its periods, whole days that leave one free", async () => {
    const cleaning = (await calendar()).filter(({ summary }) => summary.startsWith("poetsen"));
    const held = cafePlan.assignments.filter(({ task, role }) => task === "clean" && role === "holder");
    expect(cleaning).toHaveLength(4);
    const days = cleaning.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()]);
    expect(days).toEqual([
      ["2027-01-04", "2027-02-01"], ["2027-02-01", "2027-03-01"], ["2027-03-01", "2027-03-29"], ["2027-03-29", "2027-04-26"],
    ]); // prettier-ignore
    for (const { first, member } of held) expect(cleaning[first]?.summary).toContain(member);
    for (const event of cleaning) {
      expect(event.startDate.isDate).toBe(true);
      expect(event.component.getFirstPropertyValue("transp")).toBe("TRANSPARENT");
    }
  });

  test("a member has their own turns, and what they hold from each redistribution on", async () => {
    const own = await calendar({ member: "Ann" });
    expect(own.map(({ summary }) => summary)).toEqual(
      expect.arrayContaining([
        "De nieuwe verdeling begint",
        "Het vaste werk wisselt van handen",
        "Jouw beurt: voorzitten",
      ]),
    );
    const [change] = own.filter(({ summary }) => summary.startsWith("Het vaste werk"));
    expect(change?.startDate.toString()).toBe("2027-03-01");
    expect(change?.description).toMatch(/koken \(middag\) \(12 u\.\)/u);
    expect(own.some(({ summary }) => summary.includes("vergunning"))).toBe(false);
  });

  test("a later plan replaces an entry and does not double it: same identifier, higher number, calls off what is gone", async () => {
    const clean = cafePlan.assignments.find(
      ({ task, role, first }) => task === "clean" && role === "holder" && first === 1,
    );
    const other = clean?.member === "Zoë" ? "Max" : "Zoë";
    const assignments = cafePlan.assignments.map((row) => (row === clean ? { ...row, member: other } : row));
    const later = { ...cafePlan, assignments };
    const made = async (plan: typeof cafePlan, options: Partial<CalendarOptions>) =>
      (await icsFiles(cafe, plan, { language: "nl", ...options })).map(({ content }) =>
        events(String(content)),
      );
    const [before = []] = await made(cafePlan, { stamp: "2026-12-01T09:00:00Z" });
    const [after = []] = await made(later, { stamp: "2026-12-01T09:01:00Z" });
    expect(uids(after)).toEqual(uids(before));
    expect(new Set(uids(after)).size).toBe(after.length);
    expect((after[0]?.sequence ?? 0) - (before[0]?.sequence ?? 0)).toBe(1);
    expect(after[0]?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2026-12-01T09:01:00Z");
    const options = { member: clean?.member ?? "", previous: cafePlan };
    const [own = []] = await made(later, options);
    const off = own.filter((event) => event.component.getFirstPropertyValue("status") === "CANCELLED");
    expect(off.map(({ startDate }) => startDate.toString())).toEqual(["2027-02-01"]);
  });

  test("identifiers differ between calendars, members and groups", async () => {
    const files = await icsFiles(cafe, cafePlan, { language: "nl" });
    const all = files.flatMap(({ content }) => uids(events(String(content))));
    expect(new Set(all).size).toBe(all.length);
    const renamed = parseOrganisation({ ...JSON.parse(JSON.stringify(cafe)), name: "Elders" });
    const [elsewhere] = await icsFiles(renamed, cafePlan, { language: "nl" });
    expect(all).not.toContain(events(String(elsewhere?.content))[0]?.uid);
  });

  test("no name of a group or a member can add something of its own to a calendar", async () => {
    const name = "X; y, \\\r\nBEGIN:VEVENT\nUID:1\u0000\u001b[31m\u202E";
    const members = cafe.members.map((each) => ({ ...each, name: "A\r\nX-EVIL:1" }));
    const evil = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, name, members })));
    for (const { content } of await icsFiles(evil, cafePlan, { language: "fr" })) {
      const lines = String(content).split("\r\n");
      expect(lines.filter((line) => /^(?:UID:1|X-EVIL)/u.test(line))).toEqual([]);
      // Control signs cannot stand in a calendar (RFC 5545, section 3.1).
      expect(String(content).replaceAll("\r\n", "")).not.toMatch(/[\p{Cc}\u202E]/u);
      const unfolded = String(content).replaceAll("\r\n ", "");
      expect(unfolded).toMatch(/X-WR-CALNAME:[^\r]*X\\; y\\, \\\\ BEGIN/u);
    }
  });

  test("names of files are short, plain and not those of devices", async () => {
    const names = ["CON", "nul.txt", "../../etc/passwd", "长".repeat(120)];
    const members = cafe.members.map((each, index) => ({ ...each, name: names[index] }));
    const named = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, members })));
    const [, ...files] = await icsFiles(named, cafePlan, { language: "nl" });
    expect(files.map(({ name }) => name)).toEqual([
      "CON_.ics", "nul_.txt.ics", "etc passwd.ics", `${"长".repeat(66)}.ics`,
    ]); // prettier-ignore
  });

  test("periods of a day or less are whole days, each with an identifier of its own", async () => {
    for (const [weeksPerPeriod, days] of [
      [0.142857, ["2027-01-04", "2027-01-05", "2027-01-06", "2027-01-07"]],
      [0.1, ["2027-01-04", "2027-01-04", "2027-01-05", "2027-01-06"]],
    ] as const) {
      const calendar = { ...cafe.calendar, weeksPerPeriod };
      const daily = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, calendar })));
      const [file] = await icsFiles(daily, cafePlan, { language: "nl" });
      const all = events(String(file?.content));
      const cleaning = all.filter(({ summary }) => summary.startsWith("poetsen"));
      expect(cleaning.map(({ startDate }) => startDate.toString())).toEqual(days);
      for (const { startDate, endDate } of all) expect(endDate.compare(startDate)).toBe(1);
      expect(new Set(uids(all)).size).toBe(all.length);
    }
  });

  test("days are right where clocks change and over the end of the year", async () => {
    const calendar = { ...cafe.calendar, weeksPerPeriod: 1, start: "2026-12-28" };
    for (const start of ["2026-12-28", "2027-03-22", "2027-10-25"]) {
      const dated = parseOrganisation(
        JSON.parse(JSON.stringify({ ...cafe, calendar: { ...calendar, start } })),
      );
      const [file] = await icsFiles(dated, cafePlan, { language: "nl" });
      const cleaning = events(String(file?.content)).filter(({ summary }) => summary.startsWith("poetsen"));
      const begin = Date.parse(start);
      const day = (week: number) => new Date(begin + week * 7 * 86_400_000).toISOString().slice(0, 10);
      expect(cleaning.map(({ startDate, endDate }) => [startDate.toString(), endDate.toString()])).toEqual(
        [0, 1, 2, 3].map((week) => [day(week), day(week + 1)]),
      );
    }
  });

  test.each(LANGUAGES)("the same input gives the same text, without a clock (%s)", async (language) => {
    const once = await icsFiles(cafe, cafePlan, { language });
    expect(await icsFiles(cafe, cafePlan, { language })).toEqual(once);
    for (const { content } of once) expect(String(content)).not.toMatch(/undefined|NaN|\[object/u);
  });

  test("without a first day there is nothing to put in a calendar; who is not there has none", async () => {
    const calendar = { ...cafe.calendar, start: undefined };
    const undated = parseOrganisation(JSON.parse(JSON.stringify({ ...cafe, calendar })));
    expect(await icsFiles(undated, cafePlan, { language: "nl" })).toEqual([]);
    await expect(icsFiles(cafe, cafePlan, { language: "nl", member: "Anne" })).rejects.toThrow(RangeError);
    await expect(icsFiles(cafe, cafePlan, { language: "nl", stamp: "yesterday" })).rejects.toThrow(
      RangeError,
    );
  });
});
