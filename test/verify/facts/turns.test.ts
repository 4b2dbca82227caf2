import { describe, expect, test } from "vitest";
import { organisation, task, weeks } from "../../support/organisation.ts";
import { factsOf } from "../../support/plan.ts";

const spans = (parts: Parameters<typeof organisation>[0]) =>
  factsOf(organisation(parts), []).turns.map(({ first, last, hours }) => [first, last, hours]);

describe("turns", () => {
  test("steady work has a turn per season, at least one", () => {
    expect(spans({ calendar: weeks(6, [2, 4]) })).toEqual([[0, 1, 8], [2, 3, 8], [4, 5, 8]]); // prettier-ignore
    expect(spans({ calendar: weeks(6, []) })).toEqual([[0, 5, 24]]);
  });

  test("work that goes round has a turn per term, the last perhaps shorter", () => {
    const staffing = { mode: "rotation" as const, term: 4 };
    expect(spans({ calendar: weeks(6, [2]), tasks: [task("work", 4, { staffing })] })).toEqual([[0, 3, 16], [4, 5, 8]]); // prettier-ignore
  });

  test("only periods in which the task exists count", () => {
    // Seasons 0-2 and 3-5; the task exists in 1 and 2, and in 5: weeks 2 and 1 of 4 hours.
    expect(spans({ calendar: weeks(6, [3]), tasks: [task("work", 4, { periods: [5, 1, 2] })] })).toEqual([[1, 2, 8], [5, 5, 4]]); // prettier-ignore
    expect(spans({ calendar: weeks(6), tasks: [task("work", 4, { periods: [0, 4] })] })).toEqual([[0, 4, 8]]);
    expect(spans({ calendar: weeks(6, [3]), tasks: [task("work", 4, { periods: [4] })] })).toEqual([
      [4, 4, 4],
    ]);
  });

  test("default staffing follows unpleasantness, then kind", () => {
    const staffing = (hours: object) =>
      factsOf(organisation({ calendar: weeks(9), tasks: [task("work", 4, hours)] }), []).tasks[0]?.staffing;
    expect(staffing({ unpleasant: 0.5, kind: "staff" })).toMatchObject({
      mode: "rotation",
      term: 1,
      cooldown: 1,
    });
    expect(staffing({ unpleasant: 0.49, kind: "staff" })).toMatchObject({
      mode: "rotation",
      term: 3,
      cooldown: 1,
    });
    expect(staffing({})).toMatchObject({ mode: "fixed", deputy: false });
    expect(staffing({ kind: "staff", staffing: { mode: "fixed" } })).toMatchObject({
      mode: "fixed",
      deputy: true,
    });
    expect(staffing({ staffing: { mode: "elected" } })).toMatchObject({
      mode: "elected",
      term: 9,
      maxTerms: 2,
    });
  });
});

describe("portions", () => {
  const of = (hours: number, parts: object = {}) => {
    const [facts] = factsOf(organisation({ tasks: [task("work", hours, parts)] }), []).tasks;
    return [facts?.portions, facts?.most];
  };

  test("half a day is the natural unit", () => {
    expect(of(4)).toEqual([1, 1]);
    expect(of(4.5)).toEqual([2, 2]);
    expect(of(17, { people: { min: 2 } })).toEqual([6, 3]);
  });

  test("a role is taken whole", () => {
    expect(of(30, { kind: "staff" })).toEqual([1, 1]);
    expect(of(30, { staffing: { mode: "elected" }, people: { min: 3 } })).toEqual([3, 1]);
  });

  test("stated portions, of which one member has floor(q / people.min)", () => {
    expect(of(4, { portions: 7, people: { min: 2 } })).toEqual([7, 3]);
  });
});
