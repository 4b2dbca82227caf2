import { InstanceBuilder } from "../../src/instance/builder.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { soleHolders } from "./holders.ts";
import type { OnCallProblem } from "./onCallProblem.ts";
import { onCallValue } from "./onCallValue.ts";
import type { PublicInstance } from "./publicInstance.ts";
import { COVERAGE, GOALS, TIERS } from "./tiers.ts";

const EVENNESS = "goals 2";

/**
 * Member = person, turn = day. A rounded maximum over pairs is a turn of its own, held by nobody in particular: each of its
 * portions takes 1 off the most that the balance can cost, and takes room from a hard ledger on every pair's difference. So
 * the first tier of the goals is exactly the objective. What rounding hides is a tier after it: the squared distance of
 * everybody from their fair number of days, which tells a search where the next step down may be.
 */
export function onCallInstance(problem: OnCallProblem): PublicInstance {
  const instance = new OnCallBuilder(problem).build();
  return {
    instance,
    evaluate(portions) {
      const assigned = soleHolders(instance, portions, problem.days);
      return assigned === null ? null : onCallValue(problem, assigned);
    },
  };
}

class OnCallBuilder {
  readonly #problem: OnCallProblem;
  readonly #builder: InstanceBuilder;
  /** Per day, per person; -1 for who is away. */
  readonly #cells: readonly (readonly number[])[];
  readonly #hard: number;
  readonly #goal: number;
  readonly #even: number;

  constructor(problem: OnCallProblem) {
    this.#problem = problem;
    // The last member stands for nobody: it holds what takes room from the balances.
    this.#builder = new InstanceBuilder(problem.workLoad.length + 1, [...TIERS, EVENNESS]);
    const open = this.#builder.owner("open days", "coverage", COVERAGE);
    this.#hard = this.#builder.owner("rest", "rule", -1);
    this.#goal = this.#builder.owner("objective", "goal", GOALS);
    this.#even = this.#builder.owner("evenness", "goal", GOALS + 1);
    this.#cells = Array.from({ length: problem.days }, (_, day) => this.#day(day, open));
  }

  build(): Instance {
    const { days, workLoad, isWeekend } = this.#problem;
    workLoad.forEach((_, person) => {
      for (let day = 0; day < days; day += 1) {
        this.#rest(person, day);
        this.#prices(person, day);
      }
    });
    const all = Array.from({ length: days }, (_, day) => day);
    this.#balance(all.filter((day) => !isWeekend(day)));
    this.#balance(all.filter((day) => isWeekend(day)));
    return this.#builder.build();
  }

  #day(day: number, open: number): number[] {
    const { days, workLoad, isAway, isFixed } = this.#problem;
    const turn = this.#builder.turn(1, open, 1 / days);
    return workLoad.map((_, person) => {
      if (isAway(person, day) && !isFixed(person, day)) return -1;
      const cell = this.#builder.cell(turn, person, 1);
      if (isFixed(person, day)) this.#builder.atLeast(cell, 1);
      return cell;
    });
  }

  /** Never three days in a row, nor a day next to one's weekend, nor two weekends in a row, unless all is fixed. */
  #rest(person: number, day: number): void {
    const { isWeekend, isFixed } = this.#problem;
    const atMost = (days: readonly number[], upper: number) => {
      if (days.every((each) => isFixed(person, each))) return;
      const cells = this.#held(person, days);
      if (cells.length > upper)
        this.#builder.ledger({ owner: this.#hard, cells, amounts: cells.map(() => 1), upper });
    };
    atMost([day, day + 1, day + 2], 2);
    if (!isWeekend(day)) return;
    for (const other of [day - 1, day + 1, day + 5]) atMost([day, other], 1);
  }

  /** Pairs of days in one hand, and weekends after a day two days before. */
  #prices(person: number, day: number): void {
    const { days, adjacentPrice, beforeWeekendPrice, isWeekend } = this.#problem;
    if (day <= days - 3) this.#priceOfBoth(person, [day, day + 1], adjacentPrice);
    if (isWeekend(day)) this.#priceOfBoth(person, [day - 2, day], beforeWeekendPrice);
  }

  #priceOfBoth(person: number, days: readonly number[], price: number): void {
    const cells = this.#held(person, days);
    if (cells.length < 2 || price === 0) return;
    this.#builder.ledger({ owner: this.#goal, cells, amounts: [1, 1], cost: { target: 1, over: price } });
  }

  #balance(days: readonly number[]): void {
    const { workLoad } = this.#problem;
    const held = workLoad.map((_, person) => this.#held(person, days));
    // No difference can be larger than if one person held everything.
    const most = Math.ceil((Math.max(...workLoad) * days.length) / 100);
    const tight = this.#builder.cell(this.#builder.turn(most, this.#goal, 0), workLoad.length, most);
    const cost = { target: most, under: 1 };
    this.#builder.ledger({ owner: this.#goal, cells: [tight], amounts: [1], cost });
    workLoad.forEach((load, one) => {
      const own = held[one] ?? [];
      held.forEach((others, other) => {
        if (one === other) return;
        this.#builder.ledger({
          owner: this.#hard,
          cells: [...own, ...others, tight],
          amounts: [...own.map(() => (workLoad[other] ?? 0) / 100), ...others.map(() => -load / 100), 1],
          upper: most,
        });
      });
      this.#fairShare(own, days.length, load);
    });
  }

  #fairShare(cells: number[], days: number, load: number): void {
    const all = this.#problem.workLoad.reduce((sum, each) => sum + each, 0);
    const cost = { target: (days * load) / all, under: 1, over: 1, power: 2 } as const;
    this.#builder.ledger({ owner: this.#even, cells, amounts: cells.map(() => 1), cost });
  }

  #held(person: number, days: readonly number[]): number[] {
    return days.map((day) => this.#cells[day]?.[person] ?? -1).filter((cell) => cell >= 0);
  }
}
