import type { Task } from "../model/organisation.ts";
import type { Division } from "./division.ts";
import { streams } from "./streams.ts";
import { isExecuting, overlapWithin } from "./thinkingDoing.ts";

/**
 * Preparing and supporting in the hands that execute (PSX).
 *
 * Per process: sum over members of min(q, r), with q the member's share of the preparing and supporting hours and r of the
 * executing hours; mean over processes, weighted by preparing and supporting hours. Range [0, 1]; null without a process
 * that has both, or where nobody holds any of it.
 *
 * Second of de Sitter's parameters; the formula is ours. Test: functional 0, mixed 0.5, flow 1.
 */
export function preparingSupporting(division: Division): number | null {
  return overlapWithin(streams(division), isAround, isExecuting);
}

function isAround(task: Task): boolean {
  return task.kind === "preparing" || task.kind === "supporting";
}
