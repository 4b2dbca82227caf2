import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { UnverifiedPlanError } from "../../src/index.ts";
import { recounted, reread } from "../../src/alternative.ts";
import { compile } from "../../src/compile.ts";
import { GOAL_NAMES } from "../../src/goals/index.ts";
import { FIGURE_NAMES } from "../../src/measures/figures.ts";
import { planFigures } from "../../src/measures/planFigures.ts";
import { FIGURE_SCALES, figureRange } from "../../src/measures/scales.ts";
import type { Plan } from "../../src/model/plan.ts";
import { compare, PRESET_NAMES, PRESETS, testCriteria, withPreset } from "../../src/scenarios/index.ts";
import { solveSync } from "../../src/solve.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, task } from "../support/organisation.ts";

/** Two steps of two processes, and two members who each like another one: whole work or liked work, not both. */
const torn = organisation({
  processes: [{ id: "bread" }, { id: "cake" }],
  tasks: ["bread", "cake"].flatMap((process) => [
    task(`${process} mix`, 8, { process, tags: ["mix"], portions: 2 }),
    task(`${process} bake`, 8, { process, tags: ["bake"], portions: 2 }),
  ]),
  dependencies: ["bread", "cake"].map((process) => ({ from: `${process} mix`, to: `${process} bake`, kind: "after" })),
  members: [
    member("ada", 16, { preferences: { tags: { mix: 2, bake: -2 } } }),
    member("bob", 16, { preferences: { tags: { mix: -2, bake: 2 } } }),
  ],
  goals: {
    criteria: [
      { name: "from A to Z", measure: "handOvers", direction: "lower", threshold: 0, weight: 2, owner: "Ada" },
      { measure: "leastSatisfaction", direction: "higher", threshold: 0.9 },
      { measure: "wholness", direction: "higher", threshold: 0.5 },
    ],
  },
  asIs: [{ task: "bread mix", shares: { ada: 1 } }, { task: "bread bake", shares: { bob: 1 } }],
}); // prettier-ignore

const compiled = compile(torn);

/** The best plan under some rules, counted in the organisation as it stands. */
function under(rules: readonly unknown[]): Plan {
  return recounted(compiled, solveSync(reread({ ...torn, rules }), { effort: 3000 }));
}

function pinned(rows: readonly (readonly [string, string])[]): Plan {
  return under(rows.map(([who, what]) => ({ type: "pin", member: who, task: what })));
}

const whole = pinned([["ada", "bread mix"], ["ada", "bread bake"], ["bob", "cake mix"], ["bob", "cake bake"]]); // prettier-ignore
const liked = pinned([["ada", "bread mix"], ["bob", "bread bake"], ["ada", "cake mix"], ["bob", "cake bake"]]); // prettier-ignore

describe("the plans that are compared here", () => {
  test("are the ones that were meant", () => {
    const holders = (plan: Plan) => new Set(plan.assignments.map(({ member: who, task: what }) => `${who} ${what}`)); // prettier-ignore
    expect(holders(whole)).toEqual(new Set(["ada bread mix", "ada bread bake", "bob cake mix", "bob cake bake"])); // prettier-ignore
    expect(holders(liked)).toEqual(new Set(["ada bread mix", "bob bread bake", "ada cake mix", "bob cake bake"])); // prettier-ignore
  });
});

describe("compare", () => {
  const found = compare(torn, [whole, liked]);
  const at = (id: string) => found.criteria.findIndex((criterion) => criterion.id === id);

  test("tells goals as verify does, figures as they are measured, today where it is known", () => {
    for (const goal of GOAL_NAMES.filter((name) => name !== "variety"))
      expect(found.plans.map(({ values }) => values[at(`goal ${goal}`)])).toEqual(
        [whole, liked].map((plan) => verify(torn, plan).cost.goals[goal]),
      );
    expect(at("goal variety")).toBe(-1);
    expect(found.plans[1]?.values[at("figure handOvers")]).toBe(planFigures(torn, liked).handOvers);
    expect(found.today?.[at("figure handOvers")]).toBe(1);
    expect(found.today?.[at("goal handOvers")]).toBeNull();
    expect(found.criteria.filter(({ kind }) => kind === "criterion").map(({ id }) => id)).toEqual(["criterion 1", "criterion 2"]); // prettier-ignore
  });

  test("the score is the weighted mean on fixed scales, whatever else is compared", () => {
    const weighed = found.criteria.map((criterion, column) => ({ ...criterion, column })).filter(({ weight }) => weight > 0); // prettier-ignore
    for (const plan of found.plans) {
      const sum = weighed.reduce((total, { column, scale, weight }) => {
        const { worst, best } = scale ?? { worst: 0, best: 1 };
        return total + (weight * ((plan.values[column] ?? NaN) - worst)) / (best - worst);
      }, 0);
      expect(plan.score).toBeCloseTo(sum / weighed.reduce((all, { weight }) => all + weight, 0), 12);
    }
    expect(compare(torn, [liked]).plans[0]?.score).toBeCloseTo(found.plans[1]?.score ?? NaN, 12);
  });

  test("weights decide which comes first, exactly from where sensitivity says", () => {
    const column = at("goal satisfaction");
    const [first = 0] = found.ranking;
    const { more, less } = found.sensitivity[column] ?? { more: null, less: null };
    const crossing = more ?? less;
    expect(crossing).not.toBeNull();
    const beyond = (crossing?.weight ?? 0) + (more === null ? -0.01 : 0.01);
    const near = (crossing?.weight ?? 0) - (more === null ? -0.01 : 0.01);
    const weighed = (weight: number) => compare(torn, [whole, liked], { weights: { "goal satisfaction": weight } }).ranking[0]; // prettier-ignore
    expect(weighed(near)).toBe(first);
    expect(weighed(beyond)).toBe(crossing?.item);
  });

  test("plus and minus stand in order of importance, against today and against the first", () => {
    const { againstFirst, againstToday } = found.plans[1] ?? {};
    expect(found.plans[0]?.againstFirst).toBeNull();
    expect(againstFirst?.plus[0]?.criterion).toBe("goal satisfaction");
    expect(againstFirst?.minus[0]?.criterion).toBe("goal handOvers");
    for (const list of [againstFirst?.plus ?? [], againstFirst?.minus ?? []]) {
      const sizes = list.map(({ gain }) => Math.abs(gain));
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    expect(againstToday?.plus.map(({ criterion }) => criterion)).toContain("figure covered");
  });

  test("who is worse in something and better in nothing is dominated; a plan that leaves work open ranks last", () => {
    const half = under([{ type: "forbid", members: ["bob"], select: {} }]);
    expect(half.uncovered.length).toBeGreaterThan(0);
    const three = compare(torn, [half, whole, liked]);
    expect(three.plans.map(({ comparable }) => comparable)).toEqual([false, true, true]);
    expect(three.ranking.at(-1)).toBe(0);
    expect(three.plans[1]?.dominatedBy).toEqual([]);
    const sole = compare(torn, [whole, liked], { weights: Object.fromEntries(found.criteria.filter(({ kind }) => kind !== "tier").map(({ id }) => [id, id === "figure wholeness" ? 1 : 0])) }); // prettier-ignore
    expect(sole.plans.map(({ dominatedBy }) => dominatedBy)).toEqual([[], [0]]);
  });

  test("the range of what is compared may be the scale", () => {
    const ranged = compare(torn, [whole, liked], { scale: "range" });
    const scale = ranged.criteria[at("goal handOvers")]?.scale;
    expect(scale).toEqual({ worst: liked.cost.goals["handOvers"], best: whole.cost.goals["handOvers"] });
    expect(ranged.criteria[at("goal growth")]?.scale).toBeNull();
  });

  test("refuses what cannot be compared", () => {
    expect(() => compare(torn, [])).toThrow("no plans");
    expect(() => compare(torn, [whole], { weights: { "goal profit": 1 } })).toThrow(
      'no criterion "goal profit"',
    );
    expect(() => compare(torn, [whole], { weights: { "goal burden": -1 } })).toThrow("0 or more");
    expect(() => compare(torn, [whole], { figures: ["profit" as "covered"] })).toThrow('no measure "profit"');
    expect(() => compare(torn, [{ ...whole, assignments: [] }])).toThrow(UnverifiedPlanError);
  });
});

describe("stored criteria", () => {
  test("are tested with their margin; a threshold that is just reached holds", () => {
    const [order, least, unknown] = testCriteria(torn, whole);
    expect(order).toMatchObject({
      place: 0,
      measure: "handOvers",
      plan: { value: 0, holds: true, margin: 0 },
    });
    expect(order?.today).toMatchObject({ value: 1, holds: false, margin: -1 });
    expect(least?.plan.holds).toBe(false);
    expect(least?.plan.margin).toBeCloseTo((planFigures(torn, whole).leastSatisfaction ?? NaN) - 0.9, 12);
    expect(unknown).toMatchObject({ measure: null, meant: "wholeness", plan: { value: null, holds: null } });
  });

  test("nothing is tested where nothing is stored", () => {
    expect(testCriteria({ ...torn, goals: { ...torn.goals, criteria: [] } }, whole)).toEqual([]);
  });
});

describe("figures of a plan", () => {
  test("lie in the range of their scale", () => {
    for (const plan of [whole, liked]) {
      const figures = planFigures(torn, plan);
      for (const name of FIGURE_NAMES) {
        const [value, range] = [figures[name], figureRange(torn, name)];
        expect(FIGURE_SCALES[name]).toBeDefined();
        if (value === null || range === null) continue;
        expect(value, name).toBeGreaterThanOrEqual(range[0] - 1e-9);
        expect(value, name).toBeLessThanOrEqual(range[1] + 1e-9);
      }
    }
  });
});

test("the page on comparing names every measure that a criterion can ask for", () => {
  const page = readFileSync(new URL("../../docs/comparing.md", import.meta.url), "utf8");
  for (const name of FIGURE_NAMES) expect(page).toContain(`| \`${name}\` `);
});

describe("presets", () => {
  test.each(PRESET_NAMES)("%s is another document with its weights, whose plan is verified", (name) => {
    const aimed = withPreset(reread({ ...torn, goals: { ...torn.goals, order: [["burden"]] } }), name);
    expect(aimed.goals.weights).toEqual(PRESETS[name].weights);
    expect(aimed.goals.order).toEqual([]);
    expect(aimed.goals.criteria).toEqual(torn.goals.criteria);
    const plan = solveSync(aimed, { effort: 2000 });
    expect(verify(aimed, plan).ok).toBe(true);
    expect(plan.organisation).not.toBe(whole.organisation);
  });

  test("fewer walls keep whole processes in one hand, where the usual weights may not", () => {
    const plan = solveSync(withPreset(torn, "silos"), { effort: 5000 });
    expect(plan.cost.goals["handOvers"]).toBeCloseTo(0, 9);
  });

  test("there are no others", () => {
    expect(() => withPreset(torn, "profit" as "silos")).toThrow('no preset "profit"');
  });
});
