import { parseArgs } from "node:util";
import { isCheaper } from "../src/alternative.ts";
import type { Plan } from "../src/model/plan.ts";
import { solveWithWorkers } from "../src/node/index.ts";
import { chainSeeds } from "../src/portfolio/chain.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, detailed } from "./detailed.ts";
import { machine, machineText } from "./machine.ts";
import { median } from "./tables/cost.ts";
import { markdownTable, plainTable } from "./tables/table.ts";

/**
 * What more chains bring on the five detailed organisations: the medians over seeds of the best of one, two and four, each of
 * the same effort, and of four that share the effort of one. With a processor for each of them they take the time of one; how
 * true that is of this machine is timed last. `npm run bench:chains -- --seeds 7 --effort 2000000`.
 */
const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "7" },
    effort: { type: "string", default: "2000000" },
    markdown: { type: "boolean", default: false },
  },
});
const effort = Number(values.effort);
const seeds = Array.from({ length: Number(values.seeds) }, (_, index) => index + 1);
const CHAINS = [1, 2, 4];

/** Open work in % of all hours, rules, goals. */
function costs({ cost: { tiers } }: Plan): readonly number[] {
  const sum = (of: (tier: string) => boolean) =>
    tiers.filter(({ tier }) => of(tier)).reduce((total, { cost }) => total + cost, 0);
  const isOpen = (tier: string) => tier.startsWith("coverage");
  const isRule = (tier: string) => tier === "elastic" || tier === "soft";
  return [100 * sum(isOpen), sum(isRule), sum((tier) => !isOpen(tier) && !isRule(tier))];
}

function text(plans: readonly Plan[]): string {
  const [open, rules, goals] = [0, 1, 2].map((part) => median(plans.map((plan) => costs(plan)[part] ?? NaN)));
  return `${(open ?? NaN).toFixed(2)} % ${(rules ?? NaN).toFixed(3)} ${(goals ?? NaN).toFixed(3)}`;
}

const rows = DETAILED.map((name) => {
  console.error(`${name}: ${seeds.length} seeds, ${CHAINS.at(-1) ?? 0} chains each`);
  const organisation = detailed(name);
  const most = Math.max(...CHAINS);
  const chains = seeds.map((first) =>
    chainSeeds(first, most).map((seed) => solveSync(organisation, { seed, effort })),
  );
  const hasty = seeds.map((first) =>
    chainSeeds(first, most).map((seed) => solveSync(organisation, { seed, effort: effort / most })),
  );
  const best = (of: readonly (readonly Plan[])[], count: number) =>
    of.map((plans) => plans.slice(0, count).reduce((one, other) => (isCheaper(other, one) ? other : one)));
  return [name, text(best(hasty, most)), ...CHAINS.map((count) => text(best(chains, count)))];
});
const names = [
  `best of 4, a quarter each`,
  ...CHAINS.map((count) => (count === 1 ? "one" : `best of ${count}`)),
];
const table = [["organisation", ...names], ...rows];
console.log((values.markdown ? markdownTable : plainTable)(table));

// Threads of Node do not read the sources, so they run what was built of them.
const module = new URL("../dist/node/chain.js", import.meta.url);
const timed: string[] = [];
for (const workers of [1, 2]) {
  const begin = performance.now();
  await solveWithWorkers(detailed("schoonmaak"), { workers, chains: 4, effort, module });
  timed.push(`${((performance.now() - begin) / 1000).toFixed(1)} s with ${workers}`);
}
console.log(`Four chains in threads: ${timed.join(", ")}. ${machineText(machine())}`);
