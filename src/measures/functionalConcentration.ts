import { effectiveNumber, groupBy, sum } from "./distribution.ts";
import type { Division } from "./division.ts";
import { isCore, streams } from "./streams.ts";

export interface FunctionalConcentration {
  /** 0: everybody works for one process; 1: everybody spreads evenly over all. */
  readonly concentration: number | null;
  /** 1 - concentration. */
  readonly parallelisation: number | null;
}

/**
 * Functional concentration: how far members spread over the processes instead of working for one of them.
 *
 * FC = sum over members of (L_m / L) (N - 1)/(G - 1), with N the effective number of processes of the member's core hours
 * L_m and G the number of processes. Range [0, 1]; null for fewer than two processes or no core hours held.
 *
 * The first of de Sitter's structural parameters; the formula is ours. Test: two processes of plan 2, do 10, tidy 4,
 * check 2 give 1 for the functional division and 0 for the flow division.
 */
export function functionalConcentration(division: Division): FunctionalConcentration {
  const processes = streams(division).length;
  const core = division.holdings.filter(({ task }) => isCore(task));
  const total = sum(core, ({ hours }) => hours);
  if (processes < 2 || total <= 0) return { concentration: null, parallelisation: null };
  const concentration = sum(groupBy(core, ({ member }) => member.id).values(), (own) => {
    const perProcess = groupBy(own, ({ task }) => task.process);
    const hours = [...perProcess.values()].map((part) => sum(part, (holding) => holding.hours));
    const load = sum(hours, (amount) => amount);
    return ((load / total) * (effectiveNumber(hours) - 1)) / (processes - 1);
  });
  return { concentration, parallelisation: 1 - concentration };
}
