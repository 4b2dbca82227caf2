import { parseArgs } from "node:util";
import { organisations } from "./instances/organisations.ts";
import { DETAILED } from "./detailed.ts";
import { machine, machineText } from "./machine.ts";
import { ELASTIC, GOALS } from "./public/tiers.ts";
import { OWN } from "./runners/runners.ts";
import { supervise } from "./runs/supervise.ts";
import { bestOf, compareCosts, type Cost } from "./tables/cost.ts";
import { shareText } from "./tables/format.ts";
import { markdownTable, plainTable } from "./tables/table.ts";

/**
 * How much the seed matters: the goals' cost over seeds on the five detailed organisations, as they are and without their rule
 * on change, of the seeds that cover the work equally.
 * `npm run bench:spread -- --seeds 20 --seconds 2`.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "20" },
    seconds: { type: "string", default: "2" },
    markdown: { type: "boolean", default: false },
  },
});
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);

async function costsOf(instance: string): Promise<Cost[]> {
  const costs: Cost[] = [];
  for (const seed of seeds) {
    const seconds = Number(values.seconds);
    const run = await supervise({ instance, runner: OWN.name, seed, seconds, publicFolder: null });
    const cost = bestOf(run, false);
    if (cost !== null) costs.push(cost);
  }
  return costs;
}

/** Best and worst of the goals, and of the rules before them, among the seeds that leave as little work open as the best. */
function row(instance: string, costs: readonly Cost[]): string[] {
  const covered = (cost: Cost): Cost => ({ tiers: cost.tiers.slice(0, ELASTIC), value: null });
  const [first, ...others] = [...costs].sort(compareCosts);
  if (first === undefined) return [instance, "0", "-", "-", "-", "-"];
  const equal = [first, ...others.filter((cost) => compareCosts(covered(cost), covered(first)) === 0)];
  const range = (from: number, to?: number) => {
    const sums = equal.map(({ tiers }) => tiers.slice(from, to).reduce((sum, cost) => sum + cost, 0));
    return [Math.min(...sums), Math.max(...sums)] as const;
  };
  const [best, worst] = range(GOALS);
  const rules = range(ELASTIC, GOALS).map((cost) => cost.toFixed(3));
  return [instance, `${equal.length} of ${seeds.length}`, rules.join(" - "), best.toFixed(4), worst.toFixed(4), shareText(worst / best - 1)]; // prettier-ignore
}

const names = organisations().map(({ name }) => name).filter((name) => DETAILED.some((detailed) => name.startsWith(detailed))); // prettier-ignore
const rows: string[][] = [];
for (const name of names) {
  console.error(`${name}: ${seeds.length} seeds, ${values.seconds} s each`);
  rows.push(row(name, await costsOf(name)));
}
const table = [
  ["organisation", "equally covered", "rules", "best goals", "worst goals", "worst above best"],
  ...rows,
];
console.log(`${machineText(machine())}; ${seeds.length} seeds, ${values.seconds} s.\n`);
console.log(values.markdown ? markdownTable(table) : plainTable(table));
