import type { Draft } from "./draft.ts";

/** Pieces of work that may be let go for one portion. */
const MOST = 3;
/** Drafts looked at for one cell. */
const DRAFTS = 3000;
/** Work by learners needs mentors, so among equals somebody able goes before a learner. */
const LEARNER = 0.01;

/**
 * Looks for the least work to let go so that a cell gets one portion more: depth first over the hard bounds that the portion
 * breaks, one after the other, cutting off what costs more than the best found so far.
 */
export class Ejection {
  /** Cells that let go of one portion each, for the cheapest way found since `reset`. */
  cells: readonly number[] = [];
  /** What these cost; Infinity if there is no way. */
  price = Infinity;
  /** Drafts looked at, ever. */
  drafts = 0;
  readonly #draft: Draft;
  /** What letting go of one portion of a turn costs. */
  readonly #prices: Float64Array;
  readonly #chosen: number[] = [];
  #into = -1;
  #until = 0;

  constructor(draft: Draft, prices: Float64Array) {
    this.#draft = draft;
    this.#prices = prices;
  }

  reset(): void {
    this.price = Infinity;
    this.cells = [];
  }

  /** Whether the cell can get a portion more for less than what was found before. The draft is left as it was. */
  improves(cell: number): boolean {
    const { portions, instance } = this.#draft.state;
    if (portions[cell]! >= instance.cells.most[cell]!) return false;
    const before = this.price;
    const mark = this.#draft.mark;
    this.#into = cell;
    this.#until = this.drafts + DRAFTS;
    this.#draft.change(cell, 1);
    this.#search(0, instance.cells.learner[cell] === 1 ? LEARNER : 0, -1, 0);
    this.#draft.back(mark);
    return this.price < before;
  }

  #search(links: number, price: number, ledgerBefore: number, after: number): void {
    this.drafts += 1;
    if (price >= this.price || this.drafts > this.#until) return;
    if (!this.#draft.breaks) {
      this.price = price;
      this.cells = this.#chosen.slice();
    } else if (links < MOST) {
      const ledger = this.#draft.state.bounds.exceeded(this.#into);
      if (ledger >= 0) this.#relieve(ledger, links, price, ledger === ledgerBefore ? after : 0);
      else this.#reduce(links, price);
    }
  }

  /** Lets go of one portion that counts in the ledger; places before `from` have been tried. */
  #relieve(ledger: number, links: number, price: number, from: number): void {
    const draft = this.#draft;
    const { portions, instance } = draft.state;
    const { start, items, amounts } = instance.ledgers.terms;
    for (let at = Math.max(from, start[ledger]!); at < start[ledger + 1]!; at += 1) {
      const cell = items[at]!;
      if (cell === this.#into || amounts[at]! <= 0) continue;
      if (portions[cell]! <= instance.cells.least[cell]!) continue;
      const now = price + this.#prices[instance.cells.turn[cell]!]!;
      if (now >= this.price) continue;
      const mark = draft.mark;
      draft.change(cell, -1);
      this.#chosen.push(cell);
      this.#search(links + 1, now, ledger, at);
      this.#chosen.pop();
      draft.back(mark);
    }
  }

  /** Lets go of all of another key where too many are active. */
  #reduce(links: number, price: number): void {
    const draft = this.#draft;
    const { presence, instance } = draft.state;
    const { keys, counts } = instance;
    const mine = presence.exceeded(this.#into);
    if (mine < 0) return;
    const count = keys.of[mine]!;
    for (let at = counts.keys.start[count]!; at < counts.keys.start[count + 1]!; at += 1) {
      const key = counts.keys.items[at]!;
      if (key === mine || presence.portions(key) === 0) continue;
      const mark = draft.mark;
      const before = this.#chosen.length;
      const emptied = this.#empty(key);
      if (emptied < Infinity) this.#search(links + 1, price + emptied, -1, 0);
      this.#chosen.length = before;
      draft.back(mark);
    }
  }

  #empty(key: number): number {
    const draft = this.#draft;
    const { portions, instance } = draft.state;
    const { cells, keys } = instance;
    let price = 0;
    for (let at = keys.cells.start[key]!; at < keys.cells.start[key + 1]!; at += 1) {
      const cell = keys.cells.items[at]!;
      if (cells.least[cell]! > 0) return Infinity;
      while (portions[cell]! > 0) {
        price += this.#prices[cells.turn[cell]!]!;
        draft.change(cell, -1);
        this.#chosen.push(cell);
      }
    }
    return price;
  }
}
