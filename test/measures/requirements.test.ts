import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asIsDivision } from "../../src/measures/division.ts";
import { requirements, type RequirementResult } from "../../src/measures/index.ts";
import { sameEyes } from "../../src/measures/requirements/fourEyes.ts";
import { leadTime } from "../../src/measures/requirements/leadTime.ts";
import { chanceOfPresence } from "../../src/measures/requirements/responseTime.ts";
import { conversion, timeUnit } from "../../src/measures/requirements/units.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { organisationOf, planOf } from "./sample.ts";

type Asked = NonNullable<
  NonNullable<Parameters<typeof organisationOf>[0]["processes"]>[number]["requirements"]
>;
type Shares = Readonly<Record<string, Record<string, number>>>;

/** plan 1 day -> do 2 -> check 1, each hand-over waiting half a day; Ada and Ben are able, Cas is not. */
function chain(asked: Asked, shares: Shares, rules: Organisation["rules"][number][] = []): Organisation {
  return organisationOf({
    competences: [{ id: "craft" }],
    processes: [{ id: "P", requirements: asked }],
    tasks: [
      {
        id: "plan",
        hours: 4,
        kind: "preparing",
        process: "P",
        duration: 1,
        unit: "days",
        tags: ["response"],
      },
      {
        id: "do",
        hours: 10,
        kind: "executing",
        process: "P",
        duration: 2,
        unit: "days",
        requires: { craft: 2 },
      },
      {
        id: "check",
        hours: 6,
        kind: "regulating",
        aspect: "quality",
        process: "P",
        duration: 1,
        unit: "days",
      },
    ],
    dependencies: [
      { from: "plan", to: "do", kind: "after", delay: 0.5 },
      { from: "do", to: "check", kind: "after", delay: 0.5 },
    ],
    members: [
      { id: "ada", hours: 20, levels: { craft: 3 } },
      { id: "ben", hours: 20, levels: { craft: 2 } },
      { id: "cas", hours: 10, levels: { craft: 1 } },
    ],
    rules,
    asIs: Object.entries(shares).map(([task, own]) => ({ task, shares: own })),
  });
}

const apart: Shares = { plan: { ada: 1 }, do: { ben: 1 }, check: { ada: 1 } };
const alone: Shares = { plan: { ada: 1 }, do: { ada: 1 }, check: { ada: 1 } };
const half: Shares = {
  plan: { ada: 0.5, ben: 0.5 },
  do: { ada: 1 },
  check: { ada: 0.5, ben: 0.5 },
};

function only(organisation: Organisation): RequirementResult {
  const [result, ...others] = requirements(organisation).results;
  if (result === undefined || others.length > 0) throw new Error("one requirement expected");
  return result;
}

describe("lead time", () => {
  const days = (shares: Shares) => leadTime(asIsDivision(chain([], shares)), "P", "days");

  test("the vector: full hand-over, none, half", () => {
    expect(days(apart)).toEqual({ length: 5, waiting: 1, path: ["plan", "do", "check"] });
    expect(days(alone)).toMatchObject({ length: 4, waiting: 0 });
    expect(days(half)).toMatchObject({ length: 4.5, waiting: 0.5 });
  });

  test("passes, fails and just passes", () => {
    const asked = (norm: number, unit = "days") => only(chain([{ type: "leadTime", norm, unit }], apart));
    expect(asked(5)).toMatchObject({ status: "pass", value: 5, needed: 5, margin: 0, measuredIn: "time" });
    expect(asked(6)).toMatchObject({ status: "pass", margin: 1, tasks: ["plan", "do", "check"] });
    expect(asked(4)).toMatchObject({ status: "fail", margin: -1 });
    expect(asked(120, "hours")).toMatchObject({ status: "pass", value: 120 });
    expect(asked(5, "working days")).toMatchObject({ status: "unknown", why: "unit" });
  });

  test("the longest of two ways counts, and a process without durations says nothing", () => {
    const forked = organisationOf({
      processes: [{ id: "P" }],
      tasks: [
        { id: "a", hours: 1, kind: "executing", process: "P", duration: 1 },
        { id: "short", hours: 1, kind: "executing", process: "P", duration: 1 },
        { id: "long", hours: 1, kind: "executing", process: "P", duration: 3 },
        { id: "end", hours: 1, kind: "executing", process: "P" },
        { id: "elsewhere", hours: 1, kind: "executing", duration: 99 },
      ],
      dependencies: [
        { from: "a", to: "short", kind: "after" },
        { from: "a", to: "long", kind: "after" },
        { from: "short", to: "end", kind: "after", delay: 1 },
        { from: "long", to: "end", kind: "after" },
        { from: "end", to: "elsewhere", kind: "after" },
      ],
      members: [{ id: "ada", hours: 20 }],
    });
    expect(leadTime(asIsDivision(forked), "P")).toEqual({ length: 4, waiting: 0, path: ["a", "long"] });
    const plain = organisationOf({
      processes: [{ id: "P", requirements: [{ type: "leadTime", norm: 1 }] }],
      tasks: [{ id: "a", hours: 1, kind: "executing", process: "P" }],
      members: [{ id: "ada", hours: 20 }],
    });
    expect(only(plain)).toMatchObject({ status: "unknown", why: "noDurations", margin: null });
  });

  test("what is short by rounding only is in time; a unit that does not fit is told, also of a task without duration", () => {
    const bakery = (unit: string) =>
      organisationOf({
        processes: [{ id: "P", requirements: [{ type: "leadTime", norm: 0.3, unit: "days" }] }],
        tasks: [
          { id: "a", hours: 1, kind: "executing", process: "P", duration: 0.1 },
          { id: "b", hours: 1, kind: "executing", process: "P", duration: 0.2 },
          { id: "c", hours: 1, kind: "executing", process: "P", unit },
        ],
        dependencies: [{ from: "a", to: "b", kind: "after" }],
        members: [{ id: "ada", hours: 20 }],
      });
    expect(only(bakery("hours"))).toMatchObject({ status: "pass", margin: 0 });
    expect(only(bakery("working hours"))).toMatchObject({ status: "unknown", why: "unit" });
  });

  test("units by the clock and at work", () => {
    expect(conversion("days", "hours")).toBe(24);
    expect(conversion("werkdagen", "working hours")).toBe(8);
    expect(conversion("jours ouvrables", "heures de travail")).toBe(8);
    expect(conversion("sprints", "sprints")).toBe(1);
    expect(conversion("sprints", "weeks")).toBeNull();
    expect(conversion(undefined, "weeks")).toBe(1);
    expect(timeUnit("weken")).toEqual({ hours: 168, working: false });
    expect(timeUnit("share of releases")).toBeNull();
  });

  test("half a day is four hours of work, and words that only begin like a unit are none", () => {
    expect(timeUnit("dagdelen")).toEqual({ hours: 4, working: true });
    expect(conversion("demi-journées", "working hours")).toBe(4);
    expect(conversion("half days", "werkdagen")).toBe(0.5);
    expect(timeUnit("min.")).toEqual({ hours: 1 / 60, working: false });
    for (const word of ["minimum", "daily orders", "dagverse broden", "hourglasses", "weekend"])
      expect(timeUnit(word)).toBeNull();
  });
});

describe("response time", () => {
  test("the vector: three at 0.8, one", () => {
    expect(chanceOfPresence([0.8, 0.8, 0.8])).toBeCloseTo(0.992, 12);
    expect(chanceOfPresence([0.8])).toBeCloseTo(0.8, 12);
    expect(chanceOfPresence([])).toBe(0);
  });

  test("is what looking at every case gives", () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(chances, fc.integer({ min: 1, max: 4 }), (all, people) => {
        let expected = 0;
        for (let way = 0; way < 2 ** all.length; way += 1) {
          const there = all.map((_, index) => ((way >> index) & 1) === 1);
          const chance = all.reduce((product, each, index) => product * (there[index] ? each : 1 - each), 1);
          if (there.filter(Boolean).length >= people) expected += chance;
        }
        expect(chanceOfPresence(all, people)).toBeCloseTo(expected, 9);
      }),
      { numRuns: 60 },
    );
  });

  test("a share asks for that chance, a time for a chance within it", () => {
    // Ada is there 20 of 40 hours.
    const asked = (norm: number, unit?: string) =>
      only(chain([{ type: "responseTime", norm, ...(unit === undefined ? {} : { unit }) }], apart));
    expect(asked(0.5)).toMatchObject({ status: "pass", value: 0.5, margin: 0, tasks: ["plan"] });
    expect(asked(0.6, "share")).toMatchObject({ status: "fail" });
    expect(asked(4, "hours")).toMatchObject({ status: "fail", value: 0.5, needed: 0.95 });
    expect(asked(2, "days")).toMatchObject({ status: "fail", value: 0.75 });
    expect(asked(5, "working days")).toMatchObject({ status: "pass", value: 1 - 1 / 32 });
    expect(asked(3, "moons")).toMatchObject({ status: "unknown", why: "unit" });
  });

  test("two are there more often than one; presence and numbers are options", () => {
    const both = chain([{ type: "responseTime", norm: 0.7 }], half);
    expect(only(both)).toMatchObject({ status: "pass", value: 0.75 });
    expect(requirements(both, undefined, { presence: 0.5 }).results[0]?.value).toBeCloseTo(0.4375, 12);
    expect(requirements(both, undefined, { people: 2 }).results[0]?.value).toBeCloseTo(0.25, 12);
  });

  test("nothing is known where no task is said to answer", () => {
    const silent = organisationOf({
      processes: [{ id: "P", requirements: [{ type: "responseTime", norm: 0.5 }] }],
      tasks: [{ id: "a", hours: 1, kind: "executing", process: "P" }],
      members: [{ id: "ada", hours: 20 }],
    });
    expect(only(silent)).toMatchObject({ status: "unknown", why: "noTask" });
  });
});

describe("quality", () => {
  const asked = (norm: number, shares: Shares, unit?: string) =>
    only(chain([{ type: "quality", norm, ...(unit === undefined ? {} : { unit }) }], shares));

  test("the share of the hours by people with the levels; what nobody does is not done well", () => {
    expect(asked(1, apart)).toMatchObject({ status: "pass", value: 1, margin: 0 });
    const learning: Shares = { ...apart, do: { ben: 0.6, cas: 0.4 } };
    expect(asked(0.8, learning)).toMatchObject({ status: "pass", value: 0.8 });
    expect(asked(0.9, learning).margin).toBeCloseTo(-0.1, 12);
    expect(asked(0.9, { ...apart, do: {} })).toMatchObject({ status: "fail", value: 0.5 });
  });

  test("a check without a doer is no check", () => {
    expect(asked(0.5, { ...apart, check: {} })).toMatchObject({ status: "fail", value: 0, tasks: ["check"] });
  });

  test("a share of something else is not known", () => {
    expect(asked(1, apart, "share of days")).toMatchObject({ status: "unknown", why: "unit" });
    expect(asked(2, apart, "faces per family")).toMatchObject({ status: "unknown", why: "unit" });
  });
});

describe("legal certainty", () => {
  const four = (shares: Shares, rules: Organisation["rules"][number][] = []) =>
    only(chain([{ type: "legalCertainty", norm: 2, unit: "people" }], shares, rules));

  test("four eyes: room, just enough, too few", () => {
    expect(four(apart)).toMatchObject({ status: "pass", value: 2, margin: 0, measuredIn: "people" });
    const shared: Shares = { do: { ada: 0.5, ben: 0.5 }, check: { ada: 0.3, ben: 0.7 } };
    expect(four(shared)).toMatchObject({ status: "fail", tasks: ["do", "check"] });
    expect(four(shared).margin).toBeCloseTo(-0.2, 12);
    expect(four({ do: { ada: 0.5, ben: 0.5 }, check: { ada: 0.5, ben: 0.5 } })).toMatchObject({
      status: "pass",
      margin: 0,
    });
    const three: Shares = { do: { ada: 0.5, ben: 0.5 }, check: { ada: 0.2, ben: 0.2, cas: 0.6 } };
    expect(four(three).margin).toBeCloseTo(0.3, 12);
    expect(four(alone)).toMatchObject({ status: "fail", value: 1, margin: -1 });
  });

  test("a check that is partly not done is not seen twice", () => {
    expect(four({ do: { ada: 1 }, check: { ben: 0.75 } })).toMatchObject({
      status: "fail",
      value: 1.75,
      margin: -0.25,
    });
  });

  test("where nobody does either, nobody sees a case", () => {
    expect(four({ do: {}, check: {} })).toMatchObject({ status: "fail", value: 0, margin: -1 });
    expect(four({ do: { ada: 0.5 }, check: { ben: 0.5 } })).toMatchObject({ value: 1, margin: -1 });
  });

  test("the pairs are those of the group's rule, if it has one", () => {
    const rule = { type: "apart", first: { tasks: "plan" }, second: { tasks: "check" }, within: "process" };
    expect(four(apart)).toMatchObject({ status: "pass" });
    expect(four(apart, [rule as unknown as Organisation["rules"][number]])).toMatchObject({
      status: "fail",
      tasks: ["plan", "check"],
    });
  });

  test("the least share of the same eyes is the best matching of cases there is", () => {
    const two = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(two, two, (first, second) => {
        const total = first.reduce((sum, value) => sum + value, 0);
        fc.pre(total > 0 && total === second.reduce((sum, value) => sum + value, 0));
        const shares = (own: readonly number[]) =>
          new Map(own.map((value, index) => [String(index), value / total]));
        const { least } = sameEyes(shares(first), shares(second));
        expect(least * total).toBeCloseTo(leastMatched(first, second), 9);
      }),
      { numRuns: 60 },
    );
  });

  test("registration: nobody without the levels", () => {
    const asked = (shares: Shares) =>
      only(chain([{ type: "legalCertainty", norm: 1, unit: "share" }], shares));
    expect(asked(apart)).toMatchObject({ status: "pass", value: 1, margin: 0 });
    expect(asked({ ...apart, do: { ben: 0.75, cas: 0.25 } })).toMatchObject({
      status: "fail",
      value: 0.75,
      margin: -0.25,
      tasks: ["do"],
    });
    // What nobody does is not done by the wrong people.
    expect(asked({ do: { ben: 0.5 } })).toMatchObject({ status: "pass" });
  });
});

/** The fewest cases that one person must do both of, by trying every way to hand the cases of the first task on. */
function leastMatched(first: readonly number[], second: readonly number[]): number {
  const [a = 0, b = 0, c = 0] = first;
  let least = Infinity;
  // How many cases of the first person stay, go to the second and the third; then of the second person.
  for (let aa = 0; aa <= a; aa += 1) {
    for (let ab = 0; ab <= a - aa; ab += 1) {
      for (let ba = 0; ba <= b; ba += 1) {
        for (let bb = 0; bb <= b - ba; bb += 1) {
          const ca = (second[0] ?? 0) - aa - ba;
          const cb = (second[1] ?? 0) - ab - bb;
          const cc = c - ca - cb;
          if (ca >= 0 && cb >= 0 && cc >= 0) least = Math.min(least, aa + bb + cc);
        }
      }
    }
  }
  return least;
}

test("a plan is judged in a period; what is unknown is no pass, and hard failures are counted", () => {
  const organisation = chain(
    [
      { type: "leadTime", norm: 4.5, unit: "days" },
      { type: "quality", norm: 1, unit: "faces", hard: false },
      { type: "legalCertainty", norm: 2, unit: "people" },
    ],
    apart,
  );
  const plan = planOf([
    ["plan", "ada", 0, 0],
    ["do", "ada", 0, 0],
    ["check", "ada", 0, 0],
  ]);
  const judged = requirements(organisation, plan, { period: 0 });
  expect(judged.results.map(({ status }) => status)).toEqual(["pass", "unknown", "fail"]);
  expect(judged).toMatchObject({ passShare: 0.5, hardFailures: 1 });
  expect(() => requirements(organisation, plan, { period: 1 })).toThrow(RangeError);
});
