import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { inspectOrganisation, parseOrganisation, parsePlan, verify, type Plan } from "../../src/index.ts";
import { readDocument } from "../../src/import/index.ts";
import { beurtrol, example, folder, type Run } from "./run.ts";

const tiny = example("tiny.yaml");
const tinyText = readFileSync(tiny, "utf8");
const organisation = parseOrganisation(readDocument(tinyText));
const file = folder();
const effort = ["--effort", "5000", "--seed", "7"];

const isVerified = (text: string) => verify(organisation, parsePlan(JSON.parse(text), organisation)).ok;

describe("solve, then verify and measure", () => {
  let solved: Run;
  beforeAll(async () => {
    solved = await beurtrol(["solve", tiny, ...effort, "--out", file("plan.json"), "--lang", "nl"]);
  });

  test("tells in the language asked for, and writes a verified plan in one piece", () => {
    expect(solved.err).toBe("");
    expect(solved.code).toBe(0);
    expect(solved.out).toContain("Wie doet wat: Repair café De Schroef");
    expect(isVerified(readFileSync(file("plan.json"), "utf8"))).toBe(true);
    expect(readdirSync(dirname(file("x"))).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("the same effort and seed give the same plan, byte for byte, from file or standard input", async () => {
    const [piped, again] = await Promise.all([
      beurtrol(["solve", "-", ...effort, "--out", "-"], { input: tinyText }),
      beurtrol(["solve", tiny, ...effort, "--format", "json"]),
    ]);
    expect(piped.code).toBe(0);
    expect(piped.out).toBe(readFileSync(file("plan.json"), "utf8"));
    expect(again.out).toBe(piped.out);
  });

  test("any number of workers gives the same plan; they only search", async () => {
    const asked = ["solve", tiny, "--effort", "500", "--seed", "7", "--format", "json"];
    const [one, two, proof] = await Promise.all([
      beurtrol([...asked, "--workers", "1", "--chains", "2"]),
      beurtrol([...asked, "--workers", "2", "--chains", "2"]),
      beurtrol([...asked, "--workers", "2", "--exact"]),
    ]);
    expect(one).toMatchObject({ code: 0, err: "" });
    expect(two.out).toBe(one.out);
    expect(proof).toMatchObject({ code: 2, out: "" });
    expect(proof.err).toContain("--start");
  });

  test("verify says ok, or what is wrong with exit code 4", async () => {
    const plan = readFileSync(file("plan.json"), "utf8");
    const lie = JSON.parse(plan) as { cost: { goals: Record<string, number> } };
    lie.cost.goals["burden"] = 0.123;
    const [good, piped, bad, badJson] = await Promise.all([
      beurtrol(["verify", tiny, file("plan.json")]),
      beurtrol(["verify", tiny, "-", "--format", "json"], { input: plan }),
      beurtrol(["verify", tiny, "-"], { input: JSON.stringify(lie) }),
      beurtrol(["verify", tiny, "-", "--format", "json"], { input: JSON.stringify(lie) }),
    ]);
    expect(good).toMatchObject({ code: 0, err: "" });
    expect(good.out).toMatch(/^ok\n[^]*unpleasant work shared fairly/);
    expect(JSON.parse(piped.out)).toMatchObject({ ok: true, violations: [] });
    expect(bad.code).toBe(4);
    expect(bad.out).toContain("burden");
    expect(badJson.code).toBe(4);
    expect(JSON.parse(badJson.out)).toMatchObject({ ok: false });
  });

  test("measure compares today and the plan; the period must exist", async () => {
    const [both, today, json, none] = await Promise.all([
      beurtrol(["measure", tiny, file("plan.json"), "--period", "2"]),
      beurtrol(["measure", tiny]),
      beurtrol(["measure", tiny, file("plan.json"), "--format", "json"]),
      beurtrol(["measure", tiny, file("plan.json"), "--period", "6"]),
    ]);
    expect(both.out).toMatch(/today +plan/);
    expect(today.out).not.toContain("plan\n");
    expect(JSON.parse(json.out)).toMatchObject({ period: 5, quality: { period: 5 } });
    // The two indices, one under the other.
    expect(today.out).toMatch(/The organisation +\d+%[\s\S]*The work +\d+%/);
    expect(both.out).toMatch(/The organisation +\d+% +\d+%[\s\S]*The work +\d+% +\d+%/);
    expect(none).toMatchObject({ code: 2, out: "" });
    expect(none.err).toContain("period 6");
  });
});

test("measure --as-rules writes what clients and the law expect as rules that the document takes", async () => {
  // Without the rule that keeps them apart already.
  const asked = tinyText
    .replace(/^rules:[\s\S]*?(?=^asIs:)/mu, "")
    .replace(
      "name: the café on Saturday }",
      "name: the café on Saturday, requirements: [{ type: legalCertainty, norm: 2, unit: people }] }",
    );
  writeFileSync(file("asked.yaml"), asked);
  const { code, out } = await beurtrol(["measure", file("asked.yaml"), "--as-rules"]);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject([
    { type: "apart", first: { tasks: ["mend"] }, second: { tasks: ["test"] } },
  ]);
  const document = readDocument(asked) as object;
  expect(parseOrganisation({ ...document, rules: JSON.parse(out) as unknown }).rules).toHaveLength(1);
});

test("ten mistakes are told at once, on standard error, with exit code 2", async () => {
  const wrong = tinyText
    .replace("periods: 6", "periods: none")
    .replace("hours: 20", "hours: -1")
    .replaceAll("talk: 2", "tolk: 2")
    .replace("kind: preparing", "kind: preparation")
    .replace("from: diagnose", "from: diagnosis")
    .replace("hours: 14", "huors: 14")
    .replace("to: settle", "to: setle")
    .replace("Cleo: 1", "Clio: 1")
    .replace("level: 3", "level: 9")
    .replace("mend: 1 }", "mend: 7 }");
  const run = await beurtrol(["solve", "-"], { input: wrong });
  expect(run).toMatchObject({ code: 2, out: "" });
  expect(run.err.match(/^- /gm)?.length).toBeGreaterThanOrEqual(10);
  expect(run.err).toContain('"talk"');
  expect(inspectOrganisation(readDocument(wrong)).organisation).toBeNull();
});

test("rules that contradict each other are named, with exit code 3", async () => {
  const contradicting = tinyText.replace(
    "rules: # nobody tests their own repair\n",
    "rules:\n  - { id: Ada settles, type: pin, member: Ada, task: settle }\n  - { id: not Ada, type: forbid, members: [Ada], select: { tasks: settle } }\n",
  );
  writeFileSync(file("contradicting.yaml"), contradicting);
  const [solved, checked] = await Promise.all([
    beurtrol(["solve", file("contradicting.yaml"), "--effort", "1000"]),
    beurtrol(["check", file("contradicting.yaml"), "--format", "json"]),
  ]);
  expect(solved).toMatchObject({ code: 3, out: "" });
  expect(solved.err).toMatch(/Ada settles[^]*not Ada/);
  expect(checked.code).toBe(3);
  expect(JSON.parse(checked.out)).toMatchObject({ contradiction: ["Ada settles", "not Ada"] });
});

test("--fairness leximin is told in the plan and checked by verify; --price tells what it costs", async () => {
  const asked = ["solve", tiny, "--effort", "2000", "--fairness", "leximin"];
  const solved = await beurtrol([...asked, "--price", "--out", file("leximin.json"), "--lang", "en"]);
  expect([solved.code, solved.err]).toEqual([0, ""]);
  expect(solved.out).toContain("What it costs to spare who carries most");
  const plan = JSON.parse(readFileSync(file("leximin.json"), "utf8")) as Plan;
  expect(plan.fairness).toBe("leximin");
  expect(plan.cost.tiers.map(({ tier }) => tier)).toContain("fairness 4");
  const [checked, alone] = await Promise.all([
    beurtrol(["verify", tiny, file("leximin.json")]),
    beurtrol(["solve", tiny, "--price"]),
  ]);
  expect(checked.code).toBe(0);
  expect(alone).toMatchObject({ code: 2, out: "" });
});

test("--exact proves the plan, with either backend; --bound says what every plan costs at least", async () => {
  const input = `
schema: beurtrol/1
calendar: { periods: 1, weeksPerPeriod: 4 }
tasks: [{ id: sell, hours: 8, kind: executing, portions: 2 }, { id: sweep, hours: 3, kind: supporting, unpleasant: 0.5 }]
members: [{ id: Ada, hours: 12 }, { id: Bo, hours: 8 }]`;
  const asked = ["solve", "-", "--effort", "1000", "--format", "json"];
  const [exact, javascript, bound] = await Promise.all([
    beurtrol([...asked, "--exact"], { input }),
    beurtrol([...asked, "--exact", "--backend", "javascript-lp-solver"], { input }),
    beurtrol([...asked, "--bound", "fast"], { input }),
  ]);
  for (const { code, out } of [exact, javascript]) {
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ stopped: "proven", quality: { optimal: true } });
  }
  // So small that the relaxation alone may prove it.
  const { stopped, quality } = JSON.parse(bound.out) as Plan;
  expect(stopped).toBe(quality.optimal ? "proven" : "effort");
  expect(quality.bound).toBeGreaterThan(0);
  expect(quality.tiers).toHaveLength(8);
  expect(await beurtrol([...asked, "--backend", "abacus"], { input })).toMatchObject({ code: 2, out: "" });
});

test("usage, files that are not there or not texts: exit code 2 and a line", async () => {
  writeFileSync(file("latin1.yaml"), Buffer.from([0x6e, 0xeb, 0x0a]));
  const runs = await Promise.all([
    beurtrol(["divide", tiny]),
    beurtrol(["solve", file("nowhere.json")]),
    beurtrol(["solve", file("latin1.yaml")]),
    beurtrol(["solve", tiny, "--effort", "1.5"]),
    beurtrol(["solve", tiny, "--out", file("no/such/plan.json")]),
    beurtrol(["verify", "-", "-"], { input: tinyText }),
  ]);
  for (const { code, out, err } of runs) {
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim().split("\n").length).toBeLessThanOrEqual(2);
  }
});

test("check sees what is short before solving", async () => {
  const { code, out } = await beurtrol(["check", tiny, "--lang", "fr"]);
  expect(code).toBe(0);
  expect(out).toContain("Utilisable\u00a0: 8 tâches, 4 membres.");
});

test("check adds up what does not fit, and tries what would help", async () => {
  const input = `
schema: beurtrol/1
calendar: { periods: 2, weeksPerPeriod: 4 }
competences: [{ id: law, learningHours: 40 }]
tasks: [{ id: advise, hours: 6, kind: executing, requires: { law: 2 } }, { id: sell, hours: 6, kind: executing }]
members: [{ id: Ada, hours: 4, levels: { law: 3 } }, { id: Bo, hours: 12, levels: { law: 1 } }]`;
  const [told, data, odd] = await Promise.all([
    beurtrol(["check", "-", "--remedies", "--effort", "5000", "--lang", "nl"], { input }),
    beurtrol(["check", "-", "--remedies", "--effort", "5000", "--format", "json"], { input }),
    beurtrol(["check", "-", file("plan.json")], { input }),
  ]);
  expect([told.code, told.err]).toEqual([0, ""]);
  expect(told.out).toMatch(
    /Wat er zeker niet in past[^]*te weinig[^]*Wat zou helpen[^]*Bo leert law op niveau 2/u,
  );
  const { bottlenecks, remedies } = JSON.parse(data.out) as { bottlenecks: unknown[]; remedies: unknown[] };
  expect(bottlenecks).toMatchObject([
    { tasks: [{ task: "advise" }], needed: 6, causes: [{ kind: "competence" }] },
  ]);
  expect(remedies[0]).toMatchObject({ change: { kind: "train", member: "Bo" }, open: { hours: 0 } });
  expect(odd).toMatchObject({ code: 2, out: "" });
});

test("schema prints what editors need", async () => {
  const [first, second] = await Promise.all([beurtrol(["schema"]), beurtrol(["schema", "plan"])]);
  expect(JSON.parse(first.out)).toHaveProperty("properties.members");
  expect(JSON.parse(second.out)).toHaveProperty("properties.assignments");
});
