import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { withoutChange } from "../../bench/detailed.ts";
import { compile } from "../../src/compile.ts";
import { decode } from "../../src/decode.ts";
import { guidedSearch } from "../../src/guided.ts";
import { recount } from "../../src/instance/recount.ts";
import { shortfall, TODAY_FIGURES } from "../../src/measures/againstToday.ts";
import { asIsDivision, planDivision, type Division } from "../../src/measures/division.ts";
import { asIsFigures } from "../../src/measures/planFigures.ts";
import { figures, measure } from "../../src/measures/index.ts";
import { FIGURE_SCALES } from "../../src/measures/scales.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { search, type SearchProgress, type SearchSettings } from "../../src/search/search.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import { lastDivision, shortOfToday } from "../../src/shortOfToday.ts";
import { organisation as anyOrganisation } from "../arbitraries/organisation.ts";
import { flow, functional, mixed } from "../measures/designs.ts";

const last = <Item>(items: Iterable<Item>): Item => {
  const [end] = [...items].slice(-1);
  if (end === undefined) throw new RangeError("nothing was told");
  return end;
};

const making = { seed: 1, effort: 1, stopped: "effort" } as const;

describe("what a solution divides in its last period", () => {
  property.prop([anyOrganisation(), fc.nat(100)], { numRuns: 40 })(
    "is what its plan divides, and falls as short of today as its measures tell",
    (document, seed) => {
      const compiled = compile(parseOrganisation(document));
      const { organisation } = compiled;
      const { portions } = last(search(compiled.instance, { seed, stop: effort(2_000) }));
      const plan = decode(compiled, portions, making);
      const divided = lastDivision(compiled)(portions);
      const expected = planDivision(organisation, plan, organisation.calendar.periods - 1);
      const rounded = ({ holdings, ...rest }: Division) => ({
        ...rest,
        holdings: holdings.map(({ member, task, ...numbers }) => [
          member.id,
          task.id,
          ...Object.values(numbers).map((number) => number.toFixed(9)),
        ]),
      });
      expect(rounded(divided)).toEqual(rounded(expected));
      const [today, measured] = [asIsFigures(organisation), figures(measure(organisation, plan))];
      const short = shortOfToday(compiled);
      expect(short === undefined).toBe(today === null);
      if (short === undefined || today === null) return;
      const sum = TODAY_FIGURES.reduce((total, name) => {
        const [before, after] = [today[name], measured[name]];
        if (before === null || after === null) return total;
        return total + Math.max(0, (before - after) * FIGURE_SCALES[name].better);
      }, 0);
      expect(short(portions)).toBeCloseTo(sum, 6);
    },
  );
});

describe("falling short of today", () => {
  const from = (today: Division, now: Division): number | undefined =>
    shortfall(today.organisation, now)?.({ ...now, organisation: today.organisation });

  test("is nothing for today's division, and for one that is better in everything", () => {
    for (const design of [functional, mixed, flow]) expect(from(design, design)).toBe(0);
    expect(from(functional, flow)).toBe(0);
  });

  test("adds up all figures that are worse", () => {
    const [of, now] = [figures(measure(flow.organisation)), figures(measure(functional.organisation))];
    const worse = (now.handOvers ?? 0) - (of.handOvers ?? 0);
    const less =
      (of.thinkingDoing ?? 0) - (now.thinkingDoing ?? 0) + (of.wholeness ?? 0) - (now.wholeness ?? 0);
    // From none and all to all, none and 11 of 36: 1 + 1 + 0.694444. Nothing is unpleasant, nobody has a preference.
    expect(worse + less).toBeCloseTo(2.694444, 6);
    expect(from(flow, functional)).toBeCloseTo(worse + less, 9);
  });

  test("is not known where today is not", () => {
    const organisation = { ...flow.organisation, asIs: [] };
    expect(asIsDivision(organisation).holdings).toEqual([]);
    expect(shortfall(organisation, flow)).toBeUndefined();
    expect(shortOfToday(compile(organisation))).toBeUndefined();
  });
});

describe("the search that plans come from", () => {
  const compiled = compile(withoutChange("jeugdzorg"));
  const short = shortOfToday(compiled);
  const told = (settings: Omit<SearchSettings, "stop">, moves: number): SearchProgress[] =>
    Array.from(guidedSearch(compiled, { ...settings, stop: effort(moves) }), (step) => ({
      ...step,
      tiers: step.tiers.slice(),
      portions: step.portions.slice(),
    }));
  const steps = told({ seed: 3 }, 150_000);
  const before = steps.filter(({ fraction }) => fraction < 0.95).at(-1);
  const found = last(steps);

  test("ends at a plan of about the same cost that is worse than today in nothing, after one that was", () => {
    expect(before && short?.(before.portions)).toBeGreaterThan(0.01);
    expect(short?.(found.portions)).toBe(0);
    const goals = compiled.instance.goalsFrom;
    expect(isBetter(before?.tiers ?? found.tiers, found.tiers, goals)).toBe(false);
    expect(found.tiers.at(-1)).toBeLessThan(1.02 * (before?.tiers.at(-1) ?? NaN));
  });

  test("never falls short again of a plan that it starts from", () => {
    const start = before?.portions ?? [];
    const end = last(told({ seed: 1, start, gentle: true }, 20_000));
    expect(isBetter(recount(compiled.instance, start).tiers, end.tiers)).toBe(false);
  });
});
