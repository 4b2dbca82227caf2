import { describe, expect, test } from "vitest";
import { member, organisation, rotating, task, weeks } from "../../support/organisation.ts";
import { findingsOf, type Beside, type Held } from "../../support/plan.ts";

const breaches = (
  organised: ReturnType<typeof organisation>,
  held: readonly Held[],
  beside: readonly Beside[] = [],
) => findingsOf("capacity", organised, held, beside)[0]?.violations;

describe("capacity", () => {
  test("8 hours fit in 8, not in 7", () => {
    const of = (hours: number) => organisation({ tasks: [task("work", 8)], members: [member("ada", hours)] });
    expect(breaches(of(8), [["ada", "work", 2]])).toEqual([]);
    expect(breaches(of(7), [["ada", "work", 2]])).toEqual([
      {
        rule: "capacity",
        message: "ada has 8 hours of work a week in period 0, and 7 available.",
        member: "ada",
        period: 0,
        value: 8,
        limit: 7,
      },
    ]);
  });

  test("a millionth of an hour is rounding, ten are not", () => {
    const of = (hours: number) => organisation({ tasks: [task("work", 8)], members: [member("ada", hours)] });
    expect(breaches(of(8 - 0.9e-6), [["ada", "work", 2]])).toEqual([]);
    expect(breaches(of(8 - 1e-5), [["ada", "work", 2]])).toHaveLength(1);
  });

  test("other hours in a period", () => {
    const organised = organisation({
      calendar: weeks(2),
      tasks: [task("work", 8)],
      members: [member("ada", 8, { availability: [{ periods: [1], hours: 4 }] })],
    });
    expect(breaches(organised, [["ada", "work", 2]])).toMatchObject([{ period: 1, value: 8, limit: 4 }]);
  });

  test("learners need more, mentors and advisers are busy too", () => {
    // Ada learns: 4 / 0.8 = 5. Bob mentors 0.2 x 5 = 1 and advises 2: 3.
    const organised = organisation({
      competences: [{ id: "craft" }],
      tasks: [task("make", 4, { requires: { craft: 2 }, advice: { competence: "craft", hours: 2 } })],
      members: [
        member("ada", 4.9, { levels: { craft: 1 }, wishes: [{ competence: "craft", level: 2 }] }),
        member("bob", 2.9, { levels: { craft: 3 } }),
      ],
    });
    const beside: readonly Beside[] = [
      ["mentor", "bob", "make"],
      ["adviser", "bob", "make"],
    ];
    const found = breaches(organised, [["ada", "make", 1]], beside) ?? [];
    expect(found).toMatchObject([{ member: "ada" }, { member: "bob" }]);
    expect(found[0]?.value).toBeCloseTo(5, 9);
    expect(found[1]?.value).toBeCloseTo(3, 9);
  });

  test("taking over asks hours in the period before", () => {
    // (2 + 4) hours x share 1/2 over 2 weeks: 1.5 a week in period 0, beside 4 own hours in period 1.
    const organised = organisation({
      calendar: { periods: 2, weeksPerPeriod: 2 },
      tasks: [task("chair", 8, { staffing: { mode: "rotation", cooldown: 0, handOverHours: 2, shadow: 4 } })],
      members: [member("ada", 4, { availability: [{ periods: [0], hours: 1 }] })],
    });
    expect(breaches(organised, [["ada", "chair", 1, 1]])).toMatchObject([
      { period: 0, value: 1.5, limit: 1 },
    ]);
    expect(breaches(organised, [["ada", "chair", 1, 0]])).toMatchObject([{ period: 0, value: 4 }]);
  });
});

describe("capacity in slots", () => {
  const slotted = (own?: string[]) =>
    organisation({
      calendar: {
        periods: 1,
        weeksPerPeriod: 1,
        slots: [
          { id: "early", hours: 10 },
          { id: "late", hours: 6 },
          { id: "night", hours: 40 },
        ],
      },
      tasks: [
        task("open", 8, { slots: ["early"] }),
        task("close", 4, { slots: ["early", "late"] }),
        rotating("guard", 8, { slots: ["late"] }),
        task("any", 16),
      ],
      members: [member("ada", 40, own && { slots: own })],
    });

  test("8 in early and 8 in early or late fit in 10 + 6", () => {
    expect(
      breaches(slotted(), [
        ["ada", "open", 2],
        ["ada", "close", 1],
        ["ada", "guard", 1],
      ]),
    ).toEqual([]);
  });

  test("8 hours do not fit in late alone, nor 20 in both", () => {
    expect(breaches(slotted(), [["ada", "guard", 2]])).toMatchObject([{ value: 8, limit: 6 }]);
    expect(
      breaches(slotted(), [
        ["ada", "open", 2],
        ["ada", "close", 1],
        ["ada", "guard", 2],
      ]),
    ).toMatchObject([
      { value: 8, limit: 6 },
      { value: 20, limit: 16 },
    ]);
  });

  test("a member's own slots narrow where hours can fall", () => {
    // Early is all that is left for 8 + 4 = 12 hours.
    expect(
      breaches(slotted(["early"]), [
        ["ada", "open", 2],
        ["ada", "close", 1],
      ])?.[0],
    ).toMatchObject({ value: 12, limit: 10 });
  });

  test("work without slots falls anywhere", () => {
    expect(
      breaches(slotted(), [
        ["ada", "any", 4],
        ["ada", "open", 2],
      ]),
    ).toEqual([]);
  });
});
