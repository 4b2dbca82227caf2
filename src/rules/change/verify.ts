import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import type { MemberFacts } from "../../verification/member.ts";
import { isSteady, steadySteps, movedHours, type Step } from "../../verification/steps.ts";
import { sumOf } from "../../verification/sum.ts";
import { exceeds } from "../../verification/tolerance.ts";
import { shown } from "../../verification/wording.ts";
import type { Change } from "./schema.ts";

/** How much steady work changes hands at each redistribution moment, beyond what has to. */
export function verify(stated: readonly Named<Change>[], facts: Facts): readonly Finding[] {
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: false });
    for (const [moment, steps] of moments(facts)) {
      const hours = sumOf(steps, ({ turn }) => turn.task.task.hours);
      const moved = sumOf(steps, (step) => movedHours(facts, step));
      const forced =
        moment === "start" ? forcedAtStart(facts, steps) : sumOf(steps, (step) => forcedLater(facts, step));
      const limit = rule.max * hours + forced;
      const period = moment === "start" ? 0 : moment;
      const message = `${shown(moved)} hours a week of steady work change hands in period ${period}, at most ${shown(limit)} are allowed.`;
      const breach = { message, period, value: moved, limit };
      check.add({
        upper: Math.max(0, moved - limit) / hours,
        breaches: exceeds(moved, limit) ? [breach] : [],
      });
    }
    return check.finding();
  });
}

/** The steps from today into the first turns, and those at each later redistribution moment. */
function moments(facts: Facts): ReadonlyMap<number | "start", readonly Step[]> {
  const found = new Map<number | "start", Step[]>();
  for (const task of facts.tasks.filter(isSteady)) {
    for (const step of steadySteps(facts, task)) {
      const moment = step.start ? "start" : seasonStart(facts, step.turn.first);
      // A plan made anew is no redistribution.
      if (moment !== "start" && facts.calendar.cuts.has(moment)) continue;
      const steps = found.get(moment);
      if (steps === undefined) found.set(moment, [step]);
      else steps.push(step);
    }
  }
  return found;
}

function seasonStart(facts: Facts, period: number): number {
  return facts.calendar.seasons.find(({ end }) => period < end)?.first ?? 0;
}

/** What today's holders cannot keep: they may not hold it any more, or they have not got the hours for all of it. */
function forcedAtStart(facts: Facts, steps: readonly Step[]): number {
  const kept = new Map<MemberFacts, number>();
  let lost = 0;
  for (const { turn, before } of steps) {
    const { hours } = turn.task.task;
    let keeping = 0;
    for (const [member, share] of before) {
      const keep = Math.min(share, facts.standings.most(member, turn) / turn.task.portions);
      keeping += keep;
      kept.set(member, (kept.get(member) ?? 0) + hours * keep);
    }
    lost += hours * (1 - keeping);
  }
  return lost + sumOf(kept, ([member, hours]) => Math.max(0, hours - (member.available[0] ?? 0)));
}

function forcedLater(facts: Facts, { turn, before }: Step): number {
  return sumOf(before, ([member, share]) => {
    return facts.standings.of(member, turn) === "none" ? turn.task.task.hours * share : 0;
  });
}
