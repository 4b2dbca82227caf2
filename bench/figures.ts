import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measure } from "../src/measures/index.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, FIGURES, withoutChange } from "./detailed.ts";

/**
 * Today's division against the plan, on the five detailed organisations without their rule on change: median over seeds,
 * at the plan's last period. Prints a table for docs/figures.md: `npm run figures -- --effort 4000000 --seeds 7`.
 */
const { values } = parseArgs({
  options: { effort: { type: "string", default: "4000000" }, seeds: { type: "string", default: "7" } },
});

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function row(name: string): string {
  const organisation = withoutChange(name);
  const plans = Array.from({ length: Number(values.seeds) }, (_, seed) =>
    solveSync(organisation, { effort: Number(values.effort), seed: seed + 1 }),
  );
  const today = measure(organisation);
  const planned = plans.map((plan) => measure(organisation, plan));
  const cells = FIGURES.map(
    ({ read }) => `${read(today).toFixed(2)} -> ${median(planned.map(read)).toFixed(2)}`,
  );
  const open = median(
    plans.map((plan) =>
      plan.cost.tiers.reduce((sum, { tier, cost }) => sum + (tier.startsWith("coverage") ? cost : 0), 0),
    ),
  );
  return `| ${name} | ${(100 * open).toFixed(2)} % | ${cells.join(" | ")} |`;
}

console.log(
  `Effort ${values.effort}, median of ${values.seeds} seeds; ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}.\n`,
);
console.log(`| organisation | open work | ${FIGURES.map(({ name }) => name).join(" | ")} |`);
console.log(`|---|--:|${FIGURES.map(() => "--:").join("|")}|`);
for (const name of DETAILED) console.log(row(name));
