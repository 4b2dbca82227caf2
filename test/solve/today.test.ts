import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { detailed, withoutChange } from "../../bench/detailed.ts";
import { compile } from "../../src/compile.ts";
import { decode } from "../../src/decode.ts";
import { guidedSearch } from "../../src/guided.ts";
import { shortfall, TODAY_FIGURES } from "../../src/measures/againstToday.ts";
import { asIsDivision, planDivision, type Division } from "../../src/measures/division.ts";
import { asIsFigures } from "../../src/measures/planFigures.ts";
import { figures, measure } from "../../src/measures/index.ts";
import { FIGURE_SCALES } from "../../src/measures/scales.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { search, type SearchProgress, type SearchSettings } from "../../src/search/search.ts";
import { solveSync } from "../../src/solve.ts";
import { effort } from "../../src/search/stop/effort.ts";
import { isBetter } from "../../src/search/tierOrder.ts";
import { lastDivision, shortOfToday } from "../../src/shortOfToday.ts";
import { organisation as anyOrganisation } from "../arbitraries/organisation.ts";
import { flow, functional, mixed } from "../measures/designs.ts";
import { end, told } from "../search/told.ts";

const making = { seed: 1, effort: 1, stopped: "effort" } as const;

describe("what a solution divides in its last period", () => {
  property.prop([anyOrganisation(), fc.nat(100)], { numRuns: 40 })(
    "is what its plan divides, and falls as short of today as its measures tell",
    (document, seed) => {
      const compiled = compile(parseOrganisation(document));
      const { organisation } = compiled;
      const { portions } = end(search(compiled.instance, { seed, stop: effort(2_000) }));
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
      if (short === undefined || today === null) {
        expect(today).toBe(null);
        expect(short?.(portions) ?? 0).toBe(0);
        return;
      }
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
  const steps = (settings: Omit<SearchSettings, "stop">, moves: number): SearchProgress[] =>
    told(guidedSearch(compiled, { ...settings, stop: effort(moves) }));
  const found = [3, 8].map((seed) => {
    const all = steps({ seed }, 150_000);
    return { looked: end(all.filter(({ fraction }) => fraction < 0.95)), last: end(all) };
  });

  test("ends at a plan of about the same cost that is worse than today in nothing, after one that was", () => {
    const goals = compiled.instance.goalsFrom;
    for (const { looked, last } of found) {
      expect(short?.(looked.portions)).toBeGreaterThan(0.01);
      expect(short?.(last.portions)).toBe(0);
      expect(isBetter(looked.tiers, last.tiers, goals)).toBe(false);
      expect(last.tiers.at(-1)).toBeLessThan(1.02 * (looked.tiers.at(-1) ?? NaN));
    }
  });

  test("never ends behind a plan that it starts from", () => {
    for (const { looked } of found) {
      const last = end(steps({ seed: 1, start: looked.portions, gentle: true }, 20_000));
      expect(isBetter(looked.tiers, last.tiers)).toBe(false);
    }
  });
});

describe("a plan to start from that ignores a new pin", () => {
  const organisation = detailed("bakkerij");
  const plan = solveSync(organisation, { effort: 20_000 });
  const able = compile(organisation)
    .cells.flat()
    .find(({ turn, person, learner }) => {
      const mine = plan.assignments.some(
        ({ task, member }) => task === turn.of.task.id && member === person.member.id,
      );
      return !learner && !mine && turn.of.steady && turn.of.portions === 1;
    });

  test.each([true, false])("is mended, gentle or not (%s)", (gentle) => {
    if (able === undefined) throw new RangeError("nobody to pin");
    const [task, member] = [able.turn.of.task.id, able.person.member.id];
    const pin = { type: "pin" as const, task, member, periods: [able.turn.first] };
    const pinned = parseOrganisation({ ...organisation, rules: [...organisation.rules, pin] });
    const mended = solveSync(pinned, { effort: 20_000, start: plan, gentle });
    const now = mended.assignments.filter((row) => row.task === task && row.first <= able.turn.first && able.turn.first <= row.last); // prettier-ignore
    expect(now.map((row) => row.member)).toContain(member);
  });
});
