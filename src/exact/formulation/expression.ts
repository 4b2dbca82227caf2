/** A sum of columns: `constant + sum of amount x column`. A column may occur more than once. */
export class Expression {
  constant: number;
  readonly columns: number[] = [];
  readonly amounts: number[] = [];

  constructor(constant = 0) {
    this.constant = constant;
  }

  /** Adds an amount of a column. */
  add(column: number, amount: number): this {
    this.columns.push(column);
    this.amounts.push(amount);
    return this;
  }

  /** Adds another expression, so many times. */
  plus(other: Expression, times = 1): this {
    this.constant += times * other.constant;
    for (let at = 0; at < other.columns.length; at += 1)
      this.add(other.columns[at]!, times * other.amounts[at]!);
    return this;
  }

  /** What it comes to for these values, one a column. */
  at(values: ArrayLike<number>): number {
    let sum = this.constant;
    for (let at = 0; at < this.columns.length; at += 1) sum += this.amounts[at]! * values[this.columns[at]!]!;
    return sum;
  }
}
