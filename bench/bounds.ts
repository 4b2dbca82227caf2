import { parseArgs } from "node:util";
import { compile } from "../src/compile.ts";
import { loadHighs } from "../src/exact/backends/highs.ts";
import { tightBounds } from "../src/exact/tightBound/tightBounds.ts";
import { encode } from "../src/encode.ts";
import { recount } from "../src/instance/recount.ts";
import { solveSync } from "../src/solve.ts";
import { DETAILED, withoutChange } from "./detailed.ts";

/**
 * What the tight bound proves of a plan on the five detailed organisations: cost, bound and gap of the goals, with the
 * gap of the plain relaxation, which is its first bound. `tsx bench/bounds.ts --seconds 60 --effort 2000000`.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    effort: { type: "string", default: "2000000" },
    seed: { type: "string", default: "1" },
    only: { type: "string" },
  },
});
const seconds = Number(values.seconds);
const backend = await loadHighs();
const gaps: number[] = [];
const percent = (cost: number, bound: number) => (cost === 0 ? 0 : (100 * (cost - bound)) / cost);

console.log("| organisation | goals cost | relaxation | bound | gap | CPU s | earlier tiers, cost (bound) |");
console.log("| --- | --- | --- | --- | --- | --- | --- |");
for (const name of DETAILED.filter((each) => values.only === undefined || each === values.only)) {
  const organisation = withoutChange(name);
  const compiled = compile(organisation);
  const { instance } = compiled;
  const plan = solveSync(organisation, { effort: Number(values.effort), seed: Number(values.seed) });
  const start = encode(compiled, plan);
  const { tiers } = recount(instance, start);
  const last = tiers.length - 1;
  const cost = tiers[last] ?? 0;
  const began = process.cpuUsage().user;
  const seen: number[] = [];
  let bounds: Float64Array = tiers;
  for (const proof of tightBounds(instance, backend, { start, seconds, clock: () => performance.now() })) {
    bounds = proof.bounds;
    seen.push(bounds[last] ?? 0);
  }
  const first = seen.find((bound) => bound > (seen[0] ?? 0)) ?? 0;
  const bound = bounds[last] ?? 0;
  gaps.push(percent(cost, bound));
  const earlier = [...tiers.subarray(0, last)].flatMap((reached, tier) =>
    reached > 1e-9
      ? [`${instance.tiers[tier] ?? ""} ${reached.toFixed(4)} (${(bounds[tier] ?? 0).toFixed(4)})`]
      : [],
  );
  const cpu = (process.cpuUsage().user - began) / 1e6;
  console.log(
    `| ${name} | ${cost.toFixed(4)} | ${first.toFixed(4)} | ${bound.toFixed(4)} | ${percent(cost, bound).toFixed(1)} % | ${cpu.toFixed(0)} | ${earlier.join(", ")} |`,
  );
}
const median = gaps.sort((one, other) => one - other)[gaps.length >> 1] ?? NaN;
console.log(`\nMedian gap ${median.toFixed(1)} % after ${String(seconds)} s.`);
