import { readFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { readDocument } from "../src/import/index.ts";
import { measure, type Measures } from "../src/measures/index.ts";
import { isRecord } from "../src/model/references.ts";
import { parseOrganisation } from "../src/parse.ts";
import { solveSync } from "../src/solve.ts";

/**
 * Today's division against the plan, on the five detailed organisations without their rule on change: median over seeds,
 * at the plan's last period. Prints a table for docs/figures.md: `npm run figures -- --effort 2000000 --seeds 3`.
 */
const { values } = parseArgs({
  options: { effort: { type: "string", default: "2000000" }, seeds: { type: "string", default: "3" } },
});
const FILES = ["schoonmaak", "jeugdzorg", "bakkerij", "software", "thuiszorg"];
const FIGURES: readonly (readonly [name: string, read: (measures: Measures) => number | null])[] = [
  ["hand-overs", ({ handOvers }) => handOvers.within.least],
  ["thinking-doing", ({ thinkingDoing }) => thinkingDoing.overlap],
  ["wholeness", ({ wholeness }) => wholeness.mean],
  ["Gini unpleasant", ({ unpleasantHours }) => unpleasantHours.gini],
  ["worst-off sigma", ({ satisfaction }) => satisfaction.least],
];

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

function row(file: string): string {
  const document = readDocument(
    readFileSync(new URL(`../examples/organisations/${file}.json`, import.meta.url), "utf8"),
  );
  if (!isRecord(document) || !Array.isArray(document["rules"])) throw new TypeError(`${file} has no rules`);
  const rules = (document["rules"] as unknown[]).filter(
    (rule) => !isRecord(rule) || rule["type"] !== "change",
  );
  const organisation = parseOrganisation({ ...document, rules });
  const plans = Array.from({ length: Number(values.seeds) }, (_, seed) =>
    solveSync(organisation, { effort: Number(values.effort), seed: seed + 1 }),
  );
  const today = measure(organisation);
  const planned = plans.map((plan) => measure(organisation, plan));
  const cells = FIGURES.map(
    ([, read]) =>
      `${(read(today) ?? NaN).toFixed(2)} -> ${median(planned.map((one) => read(one) ?? NaN)).toFixed(2)}`,
  );
  const open = median(
    plans.map((plan) =>
      plan.cost.tiers.reduce((sum, { tier, cost }) => sum + (tier.startsWith("coverage") ? cost : 0), 0),
    ),
  );
  return `| ${file} | ${(100 * open).toFixed(2)} % | ${cells.join(" | ")} |`;
}

console.log(
  `Effort ${values.effort}, median of ${values.seeds} seeds; ${cpus()[0]?.model ?? "unknown processor"}, Node ${process.version}.\n`,
);
console.log(`| organisation | open work | ${FIGURES.map(([name]) => name).join(" | ")} |`);
console.log(`|---|--:|${FIGURES.map(() => "--:").join("|")}|`);
for (const file of FILES) console.log(row(file));
