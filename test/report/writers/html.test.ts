import { describe, expect, test } from "vitest";
import { DETAILED, detailed } from "../../../bench/detailed.ts";
import { LANGUAGES } from "../../../src/model/rule.ts";
import { htmlReport, markdownReport, textReport } from "../../../src/report/index.ts";
import { solveSync } from "../../../src/solve.ts";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { cafe, cafePlan } from "../sample.ts";

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("the report as one HTML file", () => {
  test.each(LANGUAGES)("has a heading for every part, and every link a place, in %s", async (language) => {
    const page = await htmlReport(cafe, cafePlan, { language });
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`, "u"));
    const links = [...page.matchAll(/href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(6);
    for (const id of links) expect(page.split(` id="${id}"`).length, id).toBe(2);
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, names] of page.matchAll(/aria-labelledby="([^"]*)"/gu)) expect(ids).toContain(names);
  });

  test("needs no network and no script", async () => {
    const page = await htmlReport(cafe, cafePlan, { language: "nl" });
    expect(page.replaceAll('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/https?:/u);
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import| on\w+=/u);
  });

  test("tells only the sections that are asked for", async () => {
    const page = await htmlReport(cafe, cafePlan, { language: "en", sections: ["rota"] });
    expect([...page.matchAll(/<section id="([^"]*)"/gu)].map(([, id]) => id)).toEqual(["rota"]);
  });

  test("whatever things are called, a name stays a name", async () => {
    const hostile = `<script>alert("1")</script> & 'x' \u202e \u0007 ☃`;
    const named = organisation({
      name: hostile,
      calendar: weeks(2),
      processes: [{ id: "p", name: hostile }],
      tasks: [task("work", 4, { name: hostile, process: "p" }), rotating("duty", 2, { name: hostile, unpleasant: 1 })],
      members: [member("ada", 20, { name: hostile }), member("bob", 20)],
    }); // prettier-ignore
    const page = await htmlReport(named, solveSync(named, { effort: 2000 }), { language: "en" });
    expect(page).not.toContain("<script>");
    expect(page).not.toContain("\u0007");
    expect(page).not.toContain("&amp;amp;");
    expect(page.match(/alert\(/gu)?.length).toBeGreaterThan(4);
  });

  test("has all of every list: on paper there is no command that shows the rest", async () => {
    const many = Array.from({ length: 20 }, (_, index) => task(`law ${index}`, 1, { requires: { law: 3 } }));
    const short = organisation({ competences: [{ id: "law" }], tasks: many, members: [member("ada", 20)] });
    const plan = solveSync(short, { effort: 2000 });
    for (const language of LANGUAGES)
      for (const text of [await htmlReport(short, plan, { language }), markdownReport(short, plan, { language })]) {
        expect(text).not.toMatch(/--all/u);
        for (const { id } of many) expect(text).toContain(id);
      }
  }); // prettier-ignore

  test("names that are too long beside a bar are cut there, and whole in the table", async () => {
    const long = "Maria-Magdalena Vandenbroucke-Van Overstraeten tot den Berg";
    const { members } = cafe;
    const named = { ...cafe, members: members.map((each) => ({ ...each, name: `${each.id} ${long}` })) };
    const page = await htmlReport(named, cafePlan, { language: "nl", sections: ["bundles"] });
    const [picture = ""] = /<svg[^]*?<\/svg>/u.exec(page) ?? [];
    const lines = [...picture.matchAll(/<text[^>]*>([^<]*)<\/text>/gu)].map(([, text = ""]) => text);
    expect(lines.length).toBeGreaterThanOrEqual(2 * members.length);
    expect(lines.length).toBeLessThanOrEqual(3 * members.length);
    expect(lines.filter((text) => text.endsWith("…")).length).toBe(members.length);
    expect(page).toContain(`Ann ${long}</th>`);
  });

  test("pictures tell figures as the table beside them does", async () => {
    const page = await htmlReport(cafe, cafePlan, { language: "nl", sections: ["comparison"] });
    const [picture = ""] = /<svg[^]*?<\/svg>/u.exec(page) ?? [];
    const told = [...picture.matchAll(/<text[^>]*>(-?\d[^<]*)<\/text>/gu)].map(([, text = ""]) => text);
    const cells = [...page.matchAll(/<td class="number">([^<]*)<\/td>/gu)].map(([, text = ""]) => text);
    expect(told.some((text) => text.endsWith("%"))).toBe(true);
    for (const text of told) expect(cells).toContain(text);
  });

  test("is the same again, whatever was drawn before", async () => {
    const once = () => htmlReport(cafe, cafePlan, { language: "fr" });
    expect(await once()).toBe(await once());
  });

  test("keeps the likes of private members to itself", async () => {
    const shy = organisation({
      tasks: [task("work", 4, { unpleasant: 0.6 })],
      members: [member("ada", 20, { name: "Ada" }), member("zed", 20, { name: "Zed", private: true, preferences: { tasks: { work: -2 } } })],
    }); // prettier-ignore
    const plan = solveSync(shy, { effort: 2000 });
    const page = await htmlReport(shy, plan, { language: "en", sections: ["fairness"] });
    expect(page).toContain("Ada");
    expect(page).toContain("One member keeps");
    // What Ada feels may name him, what he feels may not: the text report holds to the same.
    const told = textReport(shy, plan, { language: "en", sections: ["fairness"] });
    expect(page.match(/Zed/gu)).toEqual(told.match(/Zed/gu));
    expect(page.slice(0, page.indexOf('id="fairness"'))).not.toContain("Zed");
  });

  test.each(DETAILED)("%s is less than a megabyte", async (name) => {
    const group = detailed(name);
    const page = await htmlReport(group, solveSync(group, { effort: 20_000 }), { language: "nl" });
    expect(bytes(page)).toBeLessThan(1_000_000);
  });
});
