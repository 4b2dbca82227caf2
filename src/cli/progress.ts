import { Presets, SingleBar } from "cli-progress";
import type { SolveProgress } from "../index.ts";

/** Tells how far the search is, on a terminal only, on standard error. */
export interface Progress {
  readonly onProgress?: (progress: SolveProgress) => void;
  readonly end: () => void;
}

export function progressBar(): Progress {
  if (!process.stderr.isTTY) return { end: () => undefined };
  const format = "{bar} {percentage}% | {moves} moves | cost {cost}";
  const bar = new SingleBar({ format, stream: process.stderr, clearOnComplete: true, hideCursor: true, fps: 8 }, Presets.shades_classic); // prettier-ignore
  bar.start(1000, 0, { moves: "0", cost: "" });
  return {
    onProgress: ({ fraction, moves, tiers }) => {
      const first = tiers.find(({ cost }) => cost > 1e-9);
      const cost = first === undefined ? "0" : `${first.tier} ${first.cost.toPrecision(4)}`;
      bar.update(Math.floor(fraction * 1000), { moves: moves.toLocaleString("en"), cost });
    },
    end: () => bar.stop(),
  };
}
