import { people, preference } from "./domain/people.ts";
import { planTasks } from "./domain/turns.ts";
import { distance } from "./goals/satisfaction/verify.ts";
import type { Organisation } from "./model/organisation.ts";
import { isWork, type Plan } from "./model/plan.ts";
import type { Cost } from "./verification/cost.ts";
import { readFacts } from "./verification/facts.ts";
import { verify } from "./verify.ts";

/** A plan with the organisation that it is a plan of. */
export interface Settled {
  readonly organisation: Organisation;
  readonly plan: Plan;
}

/** A figure before and after; after - before is what a change costs, below 0 what it gains. */
export interface Difference {
  readonly before: number;
  readonly after: number;
}

/** What a change does to one member. Who joins has nothing before, who leaves nothing after. */
export interface MemberDifference {
  readonly member: string;
  /** Burden points beyond the fair share, at the end of the horizon. */
  readonly burden: Difference;
  /** Hours of rotating staff tasks beyond the fair share, at the end of the horizon. */
  readonly staffLoad: Difference;
  /** Own hours over the horizon, of work, of what stands beside it and of looking on. */
  readonly hours: Difference;
  /** Mean like of the work held, by hours, in [-2, 2]; 0 for who holds nothing. */
  readonly liking: Difference;
  /** 1 at the best bundle for this member, 0 at the worst, on their own scale; null where there is no such scale. */
  readonly satisfaction: Difference | null;
}

/** What is different between two plans, by the independent check of each. */
export interface PlanDifference {
  /** Cost of every tier, most important first. */
  readonly tiers: Readonly<Record<string, Difference>>;
  /** Cost of every goal, before its weight. */
  readonly goals: Readonly<Record<string, Difference>>;
  /** Cost of every elastic and soft rule, after its weight. */
  readonly rules: Readonly<Record<string, Difference>>;
  /** The members whom it makes a difference to, in the order of the documents. */
  readonly members: readonly MemberDifference[];
}

/**
 * What is different in the second of two plans, each counted afresh by `verify` in its own organisation. What one of them
 * does not have, such as the cost of a rule that is gone, counts as 0 there.
 */
export function difference(before: Settled, after: Settled): PlanDifference {
  const [was, is] = [costOf(before), costOf(after)];
  return {
    tiers: differences(byTier(was), byTier(is)),
    goals: differences(was.goals, is.goals),
    rules: differences(was.rules, is.rules),
    members: memberDifferences(before, after),
  };
}

function costOf({ organisation, plan }: Settled): Cost {
  return verify(organisation, plan).cost;
}

function byTier({ tiers }: Cost): Readonly<Record<string, number>> {
  return Object.fromEntries(tiers.map(({ tier, cost }) => [tier, cost]));
}

function differences(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
): Readonly<Record<string, Difference>> {
  const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  const names = new Set([...was.keys(), ...is.keys()]);
  // prettier-ignore
  return Object.fromEntries([...names].map((name) => [name, { before: was.get(name) ?? 0, after: is.get(name) ?? 0 }]));
}

function memberDifferences(before: Settled, after: Settled): readonly MemberDifference[] {
  const [was, is] = [standings(before), standings(after)];
  const members = new Set([...was.keys(), ...is.keys()]);
  return [...members].flatMap((member): MemberDifference[] => {
    const [old, now] = [was.get(member) ?? NOTHING, is.get(member) ?? NOTHING];
    const of = (read: (standing: Standing) => number) => ({ before: read(old), after: read(now) });
    const made: MemberDifference = {
      member,
      burden: of(({ burden }) => burden),
      staffLoad: of(({ staffLoad }) => staffLoad),
      hours: of(({ hours }) => hours),
      liking: of(({ liking }) => liking),
      satisfaction:
        old.satisfaction === null || now.satisfaction === null
          ? null
          : { before: old.satisfaction, after: now.satisfaction },
    };
    const parts = [made.burden, made.staffLoad, made.hours, made.liking, made.satisfaction];
    return parts.some((part) => part !== null && Math.abs(part.after - part.before) > 1e-9) ? [made] : [];
  });
}

interface Standing {
  readonly burden: number;
  readonly staffLoad: number;
  readonly hours: number;
  readonly liking: number;
  readonly satisfaction: number | null;
}

const NOTHING: Standing = { burden: 0, staffLoad: 0, hours: 0, liking: 0, satisfaction: null };

/** How every member stands with a plan, by their id. */
function standings({ organisation, plan }: Settled): ReadonlyMap<string, Standing> {
  const { weeksPerPeriod } = organisation.calendar;
  const planned = new Map(planTasks(organisation).map((each) => [each.task.id, each]));
  const facts = readFacts(organisation, plan);
  const balances = new Map(Object.entries(plan.closing.balances));
  return new Map(
    people(organisation).map(({ member }) => {
      let [hours, work, liked] = [0, 0, 0];
      for (const row of plan.assignments.filter((each) => each.member === member.id)) {
        const of = planned.get(row.task);
        const turn = of?.turns.find(({ first }) => first === row.first);
        const weeks = turn?.weeks ?? weeksPerPeriod;
        hours += row.hours * weeks;
        if (of === undefined || !isWork(row.role)) continue;
        work += row.hours * weeks;
        liked += row.hours * weeks * preference(member, of.task);
      }
      const own = facts.memberById.get(member.id);
      const apart = own === undefined ? undefined : distance(facts, own);
      return [
        member.id,
        {
          burden: balances.get(member.id)?.burden ?? 0,
          staffLoad: balances.get(member.id)?.staffLoad ?? 0,
          hours,
          liking: work > 0 ? liked / work : 0,
          satisfaction: apart === undefined ? null : 1 - apart,
        },
      ];
    }),
  );
}
