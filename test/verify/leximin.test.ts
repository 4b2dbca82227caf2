import { describe, expect, test } from "vitest";
import type { Organisation } from "../../src/model/organisation.ts";
import type { Fairness } from "../../src/model/plan.ts";
import { leximinTiers } from "../../src/verification/leximin.ts";
import { readFacts } from "../../src/verification/facts.ts";
import { verify } from "../../src/verify.ts";
import { member, organisation, task } from "../support/organisation.ts";
import { truePlan, type Held } from "../support/plan.ts";

/** Both carry half of 6 points; everybody minds the two tasks as unpleasant as they are. */
const cleaners = organisation({
  tasks: [
    task("mop", 4, { unpleasant: 0.5, portions: 2 }),
    task("bins", 8, { unpleasant: 0.5 }),
    task("sell", 4),
  ],
  members: [member("ada", 16), member("bo", 16), member("cy", 16, { entitlement: 0 })],
});

const tiersOf = (of: Organisation, held: readonly Held[], fairness: Fairness = "leximin") =>
  leximinTiers(readFacts(of, { ...truePlan(of, held), fairness }));
const costsOf = (of: Organisation, held: readonly Held[]) => tiersOf(of, held).map(({ cost }) => cost);

describe("the tiers of leximin", () => {
  test("are the largest rate, then the mean of the two largest, of those who have a part", () => {
    const held: Held[] = [["ada", "mop", 1], ["bo", "mop", 1], ["bo", "bins", 2], ["cy", "sell", 1]]; // prettier-ignore
    // Bo carries 5 of 6 points, fair would be 3; Ada carries 1.
    expect(tiersOf(cleaners, held).map(({ tier }) => tier)).toEqual(["fairness 1", "fairness 2"]);
    expect(costsOf(cleaners, held)[0]).toBeCloseTo(5 / 3, 12);
    expect(costsOf(cleaners, held)[1]).toBeCloseTo(1, 12);
  });

  test("do not know members by name", () => {
    const one = costsOf(cleaners, [["ada", "mop", 2], ["bo", "bins", 2]]); // prettier-ignore
    const other = costsOf(cleaners, [["bo", "mop", 2], ["ada", "bins", 2]]); // prettier-ignore
    expect(one).toEqual(other);
  });

  test("count what earlier horizons left", () => {
    const before = organisation({ ...cleaners, history: { balances: { ada: { burden: 3 }, bo: { burden: -3 } } } } as never); // prettier-ignore
    expect(costsOf(before, [])).toEqual([1, 0]);
  });

  test("are not there without anything to carry, nor for a plan that shares on average", () => {
    const easy = organisation({});
    expect(costsOf(easy, [["ada", "work", 1]])).toEqual([]);
    expect(tiersOf(cleaners, [], "average")).toEqual([]);
  });
});

test("verify refuses a plan whose tiers are not those of the fairness it names", () => {
  const plan = truePlan(cleaners, [["ada", "mop", 2], ["bo", "bins", 2], ["cy", "sell", 1]]); // prettier-ignore
  expect(verify(cleaners, plan).ok).toBe(true);
  const { violations } = verify(cleaners, { ...plan, fairness: "leximin" });
  expect(violations.map(({ rule }) => rule)).toContain("form");
  expect(violations.map(({ message }) => message).join()).toContain("fairness 1");
});
