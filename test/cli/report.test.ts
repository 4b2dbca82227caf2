import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import type { Certificates } from "../../src/fairness/index.ts";
import { beurtrol, example, folder, type Run } from "./run.ts";

const tiny = example("tiny.yaml");
const file = folder();
let solved: Run;

beforeAll(async () => {
  solved = await beurtrol(["solve", tiny, "--effort", "5000", "--out", file("plan.json"), "--lang", "nl"]);
});

const report = (...args: readonly string[]) =>
  beurtrol(["report", tiny, file("plan.json"), "--lang", "nl", ...args]);

describe("beurtrol report", () => {
  test("tells all that solve tells, and how fair it is", async () => {
    const { code, out, err } = await report();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const [before, after] = solved.out.split("\nHoe goed elk doel lukt");
    expect(out.startsWith(before ?? "?")).toBe(true);
    expect(out.endsWith(after ?? "?")).toBe(true);
    expect(out).toContain("Is het vervelende werk eerlijk verdeeld?");
  });

  test("sections are asked for in a list or one by one, and told in the order of reading", async () => {
    const [list, each, rota] = await Promise.all([
      report("--section", "fairness, rota"),
      report("--section", "rota", "--section", "fairness"),
      report("--section", "rota", "--lang", "fr"),
    ]);
    expect(list.code).toBe(0);
    expect(each.out).toBe(list.out);
    expect(list.out).toMatch(/^De beurtrol: [^]*\n\nIs het vervelende werk/);
    expect(list.out).not.toContain("Wie doet wat");
    expect(rota.out).toMatch(/^Le tour de rôle/);
    expect(rota.out).not.toContain("désagréable");
  });

  test("as JSON, to a file", async () => {
    const { code, out } = await report("--section", "rota,fairness", "--format", "json", "--out", file("report.json")); // prettier-ignore
    expect({ code, out }).toEqual({ code: 0, out: "" });
    const data = JSON.parse(readFileSync(file("report.json"), "utf8")) as {
      rota: { task: string; turns: { first: number; holders: unknown[]; open: number }[] }[];
      fairness: Certificates;
    };
    expect(Object.keys(data)).toEqual(["rota", "fairness"]);
    expect(data.rota.map(({ task }) => task)).toContain("books");
    for (const { turns } of data.rota)
      for (const { holders, open } of turns) expect(holders.length + open).toBeGreaterThan(0);
    expect(data.fairness.members.map(({ member }) => member)).toEqual(["Ada", "Bilal", "Cleo", "Dries"]);
  });

  test("calendars call off what the plan that was sent before had", async () => {
    const dated = readFileSync(tiny, "utf8").replace("calendar: {", 'calendar: { start: "2027-01-04",');
    writeFileSync(file("dated.yaml"), dated);
    const sent = JSON.parse(readFileSync(file("plan.json"), "utf8")) as { assignments: { member: string }[] };
    const later = { ...sent, assignments: sent.assignments.filter(({ member }) => member !== "Cleo") };
    writeFileSync(file("later.json"), JSON.stringify(later));
    const calendar = (...args: readonly string[]) =>
      beurtrol(["report", file("dated.yaml"), file("later.json"), "--format", "ics", "--member", "Cleo", ...args]); // prettier-ignore
    const [alone, after] = await Promise.all([calendar(), calendar("--previous", file("plan.json"))]);
    expect(alone.out).not.toContain("STATUS:CANCELLED");
    expect(after.out).toContain("STATUS:CANCELLED");
  });

  test("as tables, calendars and a page for a wiki", async () => {
    const [csv, ics, xlsx, markdown, nowhere] = await Promise.all([
      report("--format", "csv", "--out", file("csv")),
      report("--format", "ics", "--member", "Cleo"),
      report("--format", "xlsx", "--out", file("all.xlsx")),
      report("--format", "markdown", "--section", "rota"),
      report("--format", "csv"),
    ]);
    expect([csv.code, ics.code, xlsx.code, markdown.code]).toEqual([0, 2, 0, 0]);
    expect(readdirSync(file("csv")).every((name) => name.endsWith(".csv"))).toBe(true);
    expect(readFileSync(file("csv/beurtrol.csv"), "utf8")).toContain(";");
    expect(ics.err).toContain("without calendar.start there are no calendars");
    expect(readFileSync(file("all.xlsx")).subarray(0, 2).toString()).toBe("PK");
    expect(markdown.out).toMatch(/^## De beurtrol/);
    expect(nowhere).toMatchObject({ code: 2, out: "" });
    expect(nowhere.err).toContain("name a folder");
  });

  test("two goals against each other, and advice on compensation", async () => {
    const [curve, odd, one] = await Promise.all([
      report(
        "--section",
        "summary",
        "--compensation",
        "--frontier",
        "handOvers,satisfaction",
        "--effort",
        "10000",
      ),
      report("--frontier", "handovers,satisfaction"),
      report("--frontier", "burden"),
    ]);
    expect({ code: curve.code, err: curve.err }).toEqual({ code: 0, err: "" });
    expect(curve.out).toContain("Twee doelen tegen elkaar");
    expect(curve.out).toMatch(/plan 1 /);
    expect(curve.out).toMatch(/Hoeveel een uur waard kan zijn/u);
    expect(odd.code).toBe(2);
    expect(odd.err).toContain('there is no goal "handovers"; maybe "handOvers"');
    expect(one.code).toBe(2);
  });

  test("an unknown section is bad usage, with a guess", async () => {
    const [wrong, odd, none] = await Promise.all([
      report("--section", "fairnes"),
      report("--section", "horoscope"),
      report("--section", ","),
    ]);
    expect(wrong).toMatchObject({ code: 2, out: "" });
    expect(wrong.err).toContain('there is no section "fairnes"; maybe "fairness"');
    expect(odd.code).toBe(2);
    expect(odd.err).toContain("there are summary, bundles, rota");
    expect(none.code).toBe(2);
  });

  test("a plan that does not verify is told all the same, with exit code 4", async () => {
    const plan = JSON.parse(readFileSync(file("plan.json"), "utf8")) as {
      cost: { goals: Record<string, number> };
    };
    plan.cost.goals["burden"] = 0.123;
    writeFileSync(file("lie.json"), JSON.stringify(plan));
    const { code, out, err } = await beurtrol(["report", tiny, file("lie.json"), "--section", "rota"]);
    expect(code).toBe(4);
    expect(err).toContain("not right for this organisation");
    expect(out).toContain("The rota");
  });
});
