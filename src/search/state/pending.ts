/** Changes since the last that were kept: so many portions more, or less, in so many cells, in order. */
export class Pending {
  cells = new Int32Array(256);
  by = new Int32Array(256);
  count = 0;

  push(cell: number, by: number): void {
    if (this.count === this.cells.length) this.#grow();
    this.cells[this.count] = cell;
    this.by[this.count] = by;
    this.count += 1;
  }

  /** Whether the cell is among those that change. */
  has(cell: number): boolean {
    for (let index = 0; index < this.count; index += 1) if (this.cells[index] === cell) return true;
    return false;
  }

  #grow(): void {
    const [cells, by] = [new Int32Array(2 * this.count), new Int32Array(2 * this.count)];
    cells.set(this.cells);
    by.set(this.by);
    this.cells = cells;
    this.by = by;
  }
}
