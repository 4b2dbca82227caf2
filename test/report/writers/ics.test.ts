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
