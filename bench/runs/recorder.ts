import { recount } from "../../src/instance/recount.ts";
import type { LoadedInstance } from "../instances/benchInstance.ts";
import type { RunContext } from "../runners/runner.ts";
import type { Job, Message, Step } from "./run.ts";

/** Solutions that follow each other faster than this, in seconds, count as one: the last. */
const RESOLUTION = 0.01;

/**
 * Takes in what a solver reports while it runs. Solutions are only copied then; they are recounted and passed on when the
 * solver pauses, so that the counting takes no time from a solver that does not pause.
 */
export class Recorder implements RunContext {
  readonly seed: number;
  readonly seconds: number;
  readonly #loaded: LoadedInstance;
  readonly #send: (message: Message) => void;
  readonly #begin = performance.now();
  #copies: { readonly seconds: number; readonly portions: Int32Array }[] = [];
  #ownMemory = 0;

  constructor(job: Job, loaded: LoadedInstance, send: (message: Message) => void) {
    this.seed = job.seed;
    this.seconds = job.seconds;
    this.#loaded = loaded;
    this.#send = send;
  }

  readonly elapsed = (): number => (performance.now() - this.#begin) / 1000;

  readonly found = (portions: ArrayLike<number>): void => {
    const seconds = this.elapsed();
    const last = this.#copies.at(-1);
    if (last !== undefined && seconds - last.seconds < RESOLUTION) this.#copies.pop();
    this.#copies.push({ seconds, portions: Int32Array.from(portions) });
  };

  readonly proved = (tier: number, bound: number): void => this.#send({ kind: "bound", tier, bound });

  readonly usedMemory = (bytes: number): void => {
    if (bytes > this.#ownMemory) this.#ownMemory = bytes;
  };

  readonly pause = async (): Promise<void> => {
    // Before the recounting, which is no part of the solver.
    const peak = process.resourceUsage().maxRSS * 1024 + this.#ownMemory;
    this.#send({ kind: "memory", peak });
    for (const { seconds, portions } of this.#copies)
      this.#send({ kind: "step", step: this.#step(seconds, portions) });
    this.#copies = [];
    await new Promise((resolve) => setImmediate(resolve));
  };

  #step(seconds: number, portions: Int32Array): Step {
    const { instance, evaluate } = this.#loaded;
    const { tiers, broken } = recount(instance, portions);
    const value = evaluate === null ? null : evaluate(portions);
    return { seconds, tiers: Array.from(tiers), broken: broken.length, value };
  }
}
