import { parseArgs } from "node:util";
import { measure, type Measures } from "../src/measures/index.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, FIGURES, openWork, withoutChange } from "./detailed.ts";
import { machine, machineText } from "./machine.ts";
import { median } from "./tables/cost.ts";
import { markdownTable } from "./tables/table.ts";

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
    open: plans.map(openWork),
  };
}

type Figure = (typeof FIGURES)[number];

function isWorse({ better }: Figure, before: number, after: number): boolean {
  return better === "high" ? after < before - 1e-9 : after > before + 1e-9;
}

/** Prints one table; `pick` chooses from the figures of all seeds. A figure that is worse than today's bears a mark. */
function print(title: string, rows: readonly Row[], pick: (figures: readonly number[]) => number): void {
  const head = ["organisation", "open work", ...FIGURES.map(({ name }) => name)];
  const lines = rows.map(({ name, today, planned, open }) => {
    const cells = FIGURES.map((figure) => {
      const [before, after] = [figure.read(today), pick(planned.map(figure.read))];
      return `${before.toFixed(3)} -> ${after.toFixed(3)}${isWorse(figure, before, after) ? " (worse)" : ""}`;
    });
    return [name, `${(100 * pick(open)).toFixed(2)} %`, ...cells];
  });
  console.log(`\n${title}\n\n${markdownTable([head, ...lines])}`);
}

const rows = DETAILED.map(row);
console.log(`Effort ${values.effort}, ${values.seeds} seeds; ${machineText(machine())}.`);
print("Seed 1, which is the default:", rows, (figures) => figures[0] ?? NaN);
print(`Median of ${values.seeds} seeds:`, rows, median);
const sound = rows.map(({ name, today, planned }) => {
  const seeds = planned.filter(
    (plan) => !FIGURES.some((figure) => isWorse(figure, figure.read(today), figure.read(plan))),
  );
  return `${name} ${seeds.length}`;
});
console.log(`\nSeeds, of ${values.seeds}, with which no figure is worse than today's: ${sound.join(", ")}.`);
