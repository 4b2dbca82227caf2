import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measure, type Measures } from "../src/measures/index.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, FIGURES, withoutChange } from "./detailed.ts";

/**
 * Today's division against the plan, on the five detailed organisations without their rule on change, at the plan's last
 * period: the plan of seed 1, which is what `solve` gives if nothing else is asked, and the median over seeds. Prints tables
 * for docs/figures.md: `npm run figures -- --effort 4000000 --seeds 7`.
 */
const { values } = parseArgs({
  options: { effort: { type: "string", default: "4000000" }, seeds: { type: "string", default: "7" } },
});

interface Row {
  readonly name: string;
  readonly today: Measures;
  /** One a seed. */
  readonly planned: readonly Measures[];
  /** Hours that stay open, in parts of all, one a seed. */
  readonly open: readonly number[];
}

function row(name: string): Row {
  const organisation = withoutChange(name);
  const plans = Array.from({ length: Number(values.seeds) }, (_, seed) =>
    solveSync(organisation, { effort: Number(values.effort), seed: seed + 1 }),
  );
  return {
    name,
    today: measure(organisation),
    planned: plans.map((plan) => measure(organisation, plan)),
    open: plans.map((plan) =>
      plan.cost.tiers.reduce((sum, { tier, cost }) => sum + (tier.startsWith("coverage") ? cost : 0), 0),
    ),
  };
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

/** Prints one table; `pick` chooses from the figures of all seeds. A figure that is worse than today's bears a mark. */
function print(title: string, rows: readonly Row[], pick: (figures: readonly number[]) => number): void {
  console.log(`\n${title}\n`);
  console.log(`| organisation | open work | ${FIGURES.map(({ name }) => name).join(" | ")} |`);
  console.log(`|---|--:|${FIGURES.map(() => "--:").join("|")}|`);
  for (const { name, today, planned, open } of rows) {
    const cells = FIGURES.map(({ read, better }) => {
      const [before, after] = [read(today), pick(planned.map(read))];
      const worse = better === "high" ? after < before - 1e-9 : after > before + 1e-9;
      return `${before.toFixed(3)} -> ${after.toFixed(3)}${worse ? " (worse)" : ""}`;
    });
    console.log(`| ${name} | ${(100 * pick(open)).toFixed(2)} % | ${cells.join(" | ")} |`);
  }
}

const rows = DETAILED.map(row);
console.log(
  `Effort ${values.effort}, ${values.seeds} seeds; ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}.`,
);
print("Seed 1, which is the default:", rows, (figures) => figures[0] ?? NaN);
print(`Median of ${values.seeds} seeds:`, rows, median);
