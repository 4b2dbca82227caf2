import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { parseOrganisation, parsePlan, verify } from "../../src/index.ts";
import type { Comparison, Variants } from "../../src/scenarios/index.ts";
import { beurtrol, example, folder, type Run } from "./run.ts";

const tiny = example("tiny.yaml");
const file = folder();
const json = (name: string): unknown => JSON.parse(readFileSync(file(name), "utf8"));
let made: readonly Run[];

beforeAll(async () => {
  made = await Promise.all(
    [1, 2].map((seed) => beurtrol(["solve", tiny, "--effort", "5000", "--seed", String(seed), "--out", file(`plan${seed}.json`), "--format", "json"])), // prettier-ignore
  );
});

const run = (...args: readonly string[]) => beurtrol(["compare", tiny, ...args]);
const [one, two] = [file("plan1.json"), file("plan2.json")];

describe("beurtrol compare", () => {
  test("lays plans side by side, in text and as data", async () => {
    expect(made.map(({ code }) => code)).toEqual([0, 0]);
    const [text, data] = await Promise.all([
      run(one, two, "--lang", "nl"),
      run(one, two, "--format", "json"),
    ]);
    expect({ code: text.code, err: text.err }).toEqual({ code: 0, err: "" });
    expect(text.out).toContain("Plannen naast elkaar");
    expect(text.out).toContain("Plan 2 tegenover plan 1");
    const { files, plans, ranking } = JSON.parse(data.out) as Comparison & { files: readonly string[] };
    expect(files).toEqual([one, two]);
    expect(plans).toHaveLength(2);
    expect([...ranking].sort()).toEqual([0, 1]);
  });

  test("finds variants and writes them as plans of the document", async () => {
    const [text, data] = await Promise.all([
      run(one, "--variants", "2", "--effort", "7000", "--lang", "en", "--out", file("variants")),
      run(one, "--variants", "2", "--effort", "7000", "--format", "json"),
    ]);
    expect({ code: text.code, err: text.err }).toEqual({ code: 0, err: "" });
    const found = JSON.parse(data.out) as Variants & { readonly comparison: Comparison };
    expect(found.comparison.plans).toHaveLength(found.variants.length);
    expect(readdirSync(file("variants"))).toHaveLength(found.variants.length);
    expect(json("variants/plan-1.json")).toEqual(JSON.parse(JSON.stringify(found.variants[0]?.plan)));
  });

  test("what if, every absence, and chance", async () => {
    writeFileSync(file("scenarios.yaml"), "schema: beurtrol-scenarios/1\nscenarios: [{ name: half, operations: [{ kind: part, member: Cleo, part: 0.5 }] }]\n"); // prettier-ignore
    const [what, away, chance] = await Promise.all([
      run(one, "--scenarios", file("scenarios.yaml"), "--effort", "3000", "--lang", "nl", "--out", file("what-if")),
      run(one, "--stress", "--from", "1", "--to", "2", "--effort", "3000", "--format", "json"),
      run(one, "--simulate", "20", "--absence", "0.2", "--effort", "3000", "--lang", "fr"),
    ]);
    expect({ code: what.code, err: what.err }).toEqual({ code: 0, err: "" });
    expect(what.out).toContain("niets anders, alleen verder gezocht");
    expect(what.out).toContain("Wat er verandert: half");
    const changed = parseOrganisation(json("what-if/scenario-1.json"));
    expect(verify(changed, parsePlan(json("what-if/scenario-1-plan.json"), changed)).violations).toEqual([]);
    expect({ code: away.code, err: away.err }).toEqual({ code: 0, err: "" });
    expect(JSON.parse(away.out)).toMatchObject({ from: 1, to: 2 });
    expect({ code: chance.code, err: chance.err }).toEqual({ code: 0, err: "" });
    expect(chance.out).toMatch(/20\s%/u);
  }); // prettier-ignore

  test("options that belong elsewhere, and periods that are not there", async () => {
    const answers = await Promise.all([
      run(one, "--variants", "2", "--from", "1"),
      run(one, "--stress", "--from", "99"),
      run(one, "--stress", "--to", "1"),
      run(one, "--simulate", "5", "--absence", "2"),
    ]);
    expect(answers.map(({ code }) => code)).toEqual([2, 2, 2, 2]);
    const [elsewhere, outside, alone, likely] = answers.map(({ err }) => err);
    expect(elsewhere).toContain("--from goes with --stress");
    expect(outside).toContain("period 99: the periods are 0 to");
    expect(alone).toContain("--to needs --from");
    expect(likely).toContain("expected a number from 0 to 1");
  });

  test("what two goals cost each other, and what four aims would bring", async () => {
    const [curve, aims] = await Promise.all([
      run("--frontier", "handOvers,satisfaction", "--effort", "3000", "--lang", "fr"),
      run(one, "--presets", "--effort", "3000", "--lang", "nl", "--out", file("aims")),
    ]);
    expect({ code: curve.code, err: curve.err }).toEqual({ code: 0, err: "" });
    expect(curve.out).toContain("Deux buts l'un contre l'autre");
    expect({ code: aims.code, err: aims.err }).toEqual({ code: 0, err: "" });
    expect(aims.out).toContain("geen hokjes");
    const organisation = parseOrganisation(json("aims/silos.json"));
    const plan = parsePlan(json("aims/silos-plan.json"), organisation);
    expect(verify(organisation, plan).violations).toEqual([]);
  });

  test("refuses what it cannot do, and plans that are not right", async () => {
    const broken = file("broken.json");
    writeFileSync(broken, JSON.stringify({ ...(json("plan1.json") as object), assignments: [] }));
    const [nothing, both, wrong] = await Promise.all([
      run(),
      run(one, "--variants", "2", "--presets"),
      run(one, broken),
    ]);
    expect([nothing.code, both.code, wrong.code]).toEqual([2, 2, 4]);
    expect(nothing.err).toContain("no plan to compare");
    expect(both.err).toContain("one at a time");
    expect(wrong.err).toContain("broken.json is not right");
  });
});
