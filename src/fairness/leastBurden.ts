import { compile, type Compiled } from "../compile.ts";
import { burdens } from "../domain/burden.ts";
import { encode } from "../encode.ts";
import type { Backend } from "../exact/backends/backend.ts";
import { formulate } from "../exact/formulation/formulation.ts";
import type { LinearModel } from "../exact/linearModel.ts";
import { recount } from "../instance/recount.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/** A member's experienced burden per entitlement, and how it compares. */
export interface BurdenRate {
  readonly member: string;
  /** Burden points over entitlement; entitlements add up to 1. */
  readonly rate: number;
  /** Rate over the mean rate of all, weighted by entitlement; null if nobody carries anything. */
  readonly ofMean: number | null;
  /**
   * Proven, for those above the threshold: in every plan compared with, this member has at least this rate. Null for the others.
   */
  readonly least: number | null;
}

/** What a plan asks of each member in unpleasant work, and how little it could ask of those it asks most of. */
export interface BurdenCertificate {
  readonly rates: readonly BurdenRate[];
  readonly mean: number;
  readonly largest: number;
  /** Proven: in every plan compared with, somebody has at least this rate. */
  readonly least: number;
}

export interface CertificateOptions {
  /** Times the mean above which a member's own least rate is proven. Default 1.5. */
  readonly above?: number;
  /**
   * Which plans to compare with: all that keep every hard rule and cover as much, or only those of them that are no worse on
   * the elastic and soft rules either. Default `coverage`.
   */
  readonly keep?: "coverage" | "rules";
  /** Branch-and-bound nodes of each proof; default 0: the linear relaxation, in which portions need not be whole. */
  readonly nodes?: number;
}

/** The tiers before may be this much worse than the plan's: the accuracy to which tiers are compared. */
const ACCURACY = 1e-9;

/**
 * Lower bounds on burden rates, over all plans that keep every hard rule and leave no more work uncovered than this one,
 * priority by priority (and, if asked, keep the other rules as well). What earlier horizons left is not counted. Rates are what leximin makes small first (Freeman,
 * Sikdar, Vaish and Xia 2020, arXiv 2002.11504).
 */
export function burdenCertificate(
  organisation: Organisation,
  plan: Plan,
  backend: Backend,
  { above = 1.5, keep = "coverage", nodes = 0 }: CertificateOptions = {},
): BurdenCertificate {
  const compiled = compile(organisation);
  const portions = encode(compiled, plan);
  const { tiers } = compiled.instance;
  const kept = tiers.filter(
    (tier) => tier.startsWith("coverage") || (keep === "rules" && !tier.startsWith("goals")),
  );
  const ceilings = recount(compiled.instance, portions)
    .tiers.slice(0, kept.length)
    .map((cost) => cost + ACCURACY);
  const model = formulate(compiled.instance).model(kept.length, ceilings);
  const costs = rateCosts(compiled);
  const found = costs.map(({ cells, amounts }) => {
    return cells.reduce((sum, cell, at) => sum + (portions[cell] ?? 0) * (amounts[at] ?? 0), 0);
  });
  /** The least that the largest rate among these can be. */
  const least = (among: readonly number[]): number => {
    const largest = Math.max(0, ...among.map((at) => found[at] ?? 0));
    const chosen = among.flatMap((at) => costs[at] ?? []);
    const { bound } = backend.solve(
      withPeak(model, chosen, largest),
      nodes > 0 ? { nodes, boundOnly: true } : { relaxed: true },
    );
    return Math.min(largest, Math.max(0, bound));
  };
  const mean = found.reduce((sum, rate, at) => sum + rate * (costs[at]?.entitlement ?? 0), 0);
  const rates = costs.map(({ member }, at): BurdenRate => {
    const rate = found[at] ?? 0;
    const ofMean = mean > 0 ? rate / mean : null;
    return { member, rate, ofMean, least: ofMean !== null && ofMean > above ? least([at]) : null };
  });
  return { rates, mean, largest: Math.max(0, ...found), least: least(costs.map((_, at) => at)) };
}

/** What a portion of each cell adds to the rate of its member. */
interface RateCost {
  readonly member: string;
  readonly entitlement: number;
  readonly cells: readonly number[];
  readonly amounts: readonly number[];
}

function rateCosts({ people, tasks, cells }: Compiled): readonly RateCost[] {
  const scale = burdens(tasks, people);
  return people
    .filter(({ entitlement }) => entitlement > 0)
    .map((person) => {
      const own = cells
        .flat()
        .filter((cell) => cell.person === person && scale.points(person, cell.turn.of) > 0);
      return {
        member: person.member.id,
        entitlement: person.entitlement,
        cells: own.map(({ cell }) => cell),
        amounts: own.map(
          ({ share, turn }) => (share * turn.work * scale.points(person, turn.of)) / person.entitlement,
        ),
      };
    });
}

/** The model with one column more, which is to be as small as possible, at least every member's rate, at most the plan's. */
function withPeak({ columns, rows }: LinearModel, costs: readonly RateCost[], largest: number): LinearModel {
  const peak = columns.count;
  const more = <List extends Float64Array | Uint8Array>(list: List, value: number): List => {
    const longer = list.constructor as new (length: number) => List;
    const made = new longer(peak + 1);
    made.set(list);
    made[peak] = value;
    return made;
  };
  const cost = new Float64Array(peak + 1);
  cost[peak] = 1;
  const start = [...rows.terms.start];
  const items = [...rows.terms.items];
  const amounts = [...rows.terms.amounts];
  for (const { cells, amounts: own } of costs) {
    items.push(...cells, peak);
    amounts.push(...own, -1);
    start.push(items.length);
  }
  const upper = [...rows.upper, ...costs.map(() => 0)];
  return {
    constant: 0,
    columns: {
      count: peak + 1,
      cost,
      lower: more(columns.lower, 0),
      upper: more(columns.upper, largest),
      integer: more(columns.integer, 0),
    },
    rows: {
      count: upper.length,
      lower: Float64Array.from([...rows.lower, ...costs.map(() => -Infinity)]),
      upper: Float64Array.from(upper),
      terms: {
        start: Int32Array.from(start),
        items: Int32Array.from(items),
        amounts: Float64Array.from(amounts),
      },
    },
  };
}
