import type { Facts } from "./facts.ts";
import type { Holding } from "./holding.ts";
import type { BurdenPoints } from "./ledger.ts";
import type { MemberFacts } from "./member.ts";
import { sumOf } from "./sum.ts";
import type { TaskFacts } from "./turn.ts";

/** What can be counted of a member's work: hours a week, share of their hours, tasks, or fair burdens. */
export type Measure = "hours" | "share" | "count" | "burden";

/** What one member holds of some tasks, ready to be asked for any stretch of periods. */
export class Amounts {
  readonly #facts: Facts;
  readonly #member: MemberFacts;
  readonly #held: readonly Holding[];
  readonly #points: BurdenPoints;

  constructor(facts: Facts, member: MemberFacts, tasks: ReadonlySet<TaskFacts>, points: BurdenPoints) {
    this.#facts = facts;
    this.#member = member;
    this.#held = facts.bundleOf(member).filter(({ turn }) => tasks.has(turn.task));
    this.#points = points;
  }

  /** The value over some periods; undefined where there is nothing to measure it by. */
  over(measure: Measure, periods: readonly number[]): number | undefined {
    switch (measure) {
      case "hours":
        return this.#sum(periods, ({ ownHours }) => ownHours) / periods.length;
      case "share":
        return ratio(
          this.#sum(periods, ({ ownHours }) => ownHours),
          sumOf(periods, (period) => this.#member.available[period] ?? 0),
        );
      case "count":
        return new Set(this.#active(periods).map(({ turn }) => turn.task)).size;
      case "burden":
        return ratio(this.#burden(periods), this.#member.entitlement * this.#points.total);
    }
  }

  #burden(periods: readonly number[]): number {
    const { weeks } = this.#facts.calendar;
    return this.#sum(periods, ({ share, turn: { task } }) => {
      return share * task.task.hours * weeks * this.#points.perHour(this.#member, task);
    });
  }

  /** Adds an amount for each period in which something is held. */
  #sum(periods: readonly number[], amount: (holding: Holding) => number): number {
    return sumOf(this.#held, (holding) => {
      const { turn } = holding;
      const active = sumOf(periods, (period) => (turn.task.turnIn[period] === turn ? 1 : 0));
      return active > 0 ? active * amount(holding) : 0;
    });
  }

  #active(periods: readonly number[]): readonly Holding[] {
    return this.#held.filter(({ turn }) => periods.some((period) => turn.task.turnIn[period] === turn));
  }
}

function ratio(value: number, whole: number): number | undefined {
  return whole > 0 ? value / whole : undefined;
}
