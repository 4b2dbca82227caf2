import type { Instance } from "../../instance/instance.ts";
import type { Curve } from "./curve.ts";
import { Expression } from "./expression.ts";
import type { Scope } from "./scope.ts";

/** What a column is for a division of the work, told from the columns before it. */
export type Definition = (values: Float64Array) => number;

/** A linear programme in the making: the primitives add columns, rows and costs to it. */
export class Programme {
  readonly instance: Instance;
  readonly scope: Scope;
  /** The cost of each tier. */
  readonly tiers: readonly Expression[];
  /** The squared costs, which the rows bound from below only by tangents. */
  readonly curves: Curve[] = [];
  /** What counts against each budget. */
  readonly spent: readonly Expression[];

  readonly lower: number[] = [];
  readonly upper: number[] = [];
  readonly integer: number[] = [];
  readonly definitions: (Definition | null)[] = [];

  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly rowStart: number[] = [0];
  readonly rowColumns: number[] = [];
  readonly rowAmounts: number[] = [];
  /** Per column, where it stands in the row that is being added: a row names a column once. */
  readonly #place: number[] = [];

  constructor(instance: Instance, scope: Scope) {
    this.instance = instance;
    this.scope = scope;
    this.tiers = instance.tiers.map(() => new Expression());
    this.spent = instance.budgets.map(() => new Expression());
  }

  /** A new column. Without a definition it is a cell. */
  column(lower: number, upper: number, integer: boolean, definition: Definition | null): number {
    this.upper.push(upper);
    this.integer.push(integer ? 1 : 0);
    this.definitions.push(definition);
    this.#place.push(-1);
    return this.lower.push(lower) - 1;
  }

  /** A new row: `lower <= expression <= upper`. */
  row(lower: number, expression: Expression, upper: number): void {
    const first = this.rowColumns.length;
    const { columns, amounts, constant } = expression;
    for (let at = 0; at < columns.length; at += 1) {
      const column = columns[at]!;
      const place = this.#place[column]!;
      if (place >= first) this.rowAmounts[place]! += amounts[at]!;
      else {
        this.#place[column] = this.rowColumns.push(column) - 1;
        this.rowAmounts.push(amounts[at]!);
      }
    }
    this.rowStart.push(this.rowColumns.length);
    this.rowLower.push(lower - constant);
    this.rowUpper.push(upper - constant);
  }

  /** Adds a cost of an owner to its tier. */
  charge(owner: number, cost: Expression): void {
    const { tier, weight } = this.instance.owners[owner]!;
    if (tier >= 0 && weight > 0) this.tiers[tier]!.plus(cost, weight);
  }

  /** Whether costs of an owner count at all. */
  counts(owner: number): boolean {
    const { tier, weight } = this.instance.owners[owner]!;
    return tier >= 0 && weight > 0;
  }

  /** The least and the most that an expression can come to, by the bounds of its columns alone. */
  range({ constant, columns, amounts }: Expression): readonly [number, number] {
    let [least, most] = [constant, constant];
    for (let at = 0; at < columns.length; at += 1) {
      const amount = amounts[at]!;
      const [lower, upper] = [this.lower[columns[at]!]!, this.upper[columns[at]!]!];
      if (amount === 0) continue;
      least += amount * (amount > 0 ? lower : upper);
      most += amount * (amount > 0 ? upper : lower);
    }
    return [least, most];
  }
}
