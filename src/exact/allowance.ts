import type { SolveLimits } from "./backends/backend.ts";

/** How long exact methods may take. Without limits they go on until they are done. */
export interface Allowance {
  /** Branch-and-bound nodes for each tier: the same answer every time. */
  readonly nodes?: number;
  /** Seconds in all, by `clock`. */
  readonly seconds?: number;
  /** Milliseconds from any fixed moment. */
  readonly clock?: () => number;
}

/** Keeps the time of an allowance. */
export class Deadline {
  readonly #clock: () => number;
  readonly #end: number;

  constructor({ seconds = Infinity, clock = () => performance.now() }: Allowance) {
    this.#clock = clock;
    this.#end = seconds === Infinity ? Infinity : clock() + 1000 * seconds;
  }

  get isOver(): boolean {
    return this.#end < Infinity && this.#clock() >= this.#end;
  }

  /** Ends when a part of the time left is over. */
  part(share: number): Deadline {
    const clock = this.#clock;
    return new Deadline({ clock, seconds: (share * (this.#end - clock())) / 1000 });
  }

  /** One deadline after the other, each as long as a part of the time that is left when this is called, and none after the end. */
  pieces(share: number): () => Deadline {
    const clock = this.#clock;
    const piece = (share * (this.#end - clock())) / 1000;
    return () => new Deadline({ clock, seconds: Math.min(piece, (this.#end - clock()) / 1000) });
  }

  /** What is left, as a limit for a backend. */
  get left(): SolveLimits {
    return this.#end === Infinity ? {} : { seconds: Math.max(1e-3, (this.#end - this.#clock()) / 1000) };
  }
}
