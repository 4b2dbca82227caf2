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

  has(cell: number): boolean {
    return this.cells.subarray(0, this.count).includes(cell);
  }

  #grow(): void {
    const [cells, by] = [new Int32Array(2 * this.count), new Int32Array(2 * this.count)];
    cells.set(this.cells);
    by.set(this.by);
    this.cells = cells;
    this.by = by;
  }
}
