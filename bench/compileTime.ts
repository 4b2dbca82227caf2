import { parseArgs } from "node:util";
import { compile } from "../src/compile.ts";
import { parseOrganisation } from "../src/parse.ts";
import { generate } from "./generator/generate.ts";
import { machine, machineText } from "./machine.ts";
import { median } from "./tables/cost.ts";

/**
 * Seconds to compile a large organisation: by default 200 members and about 2,000 turns, once cold and then the median of
 * some more. `npm run bench:compile -- --members 200 --tasks 465 --periods 12 --seed 1 --times 3`.
 */
const { values } = parseArgs({
  options: {
    members: { type: "string", default: "200" },
    tasks: { type: "string", default: "465" },
    periods: { type: "string", default: "12" },
    seed: { type: "string", default: "1" },
    times: { type: "string", default: "3" },
  },
});
const size = {
  members: Number(values.members),
  tasks: Number(values.tasks),
  periods: Number(values.periods),
};
const organisation = parseOrganisation(generate(size, Number(values.seed)));

function measure() {
  const [begin, before] = [performance.now(), process.cpuUsage()];
  const { instance, turns } = compile(organisation);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (performance.now() - begin) / 1000, processor: (user + system) / 1e6, instance, turns };
}

const cold = measure();
const warm = Array.from({ length: Number(values.times) }, () => measure().seconds);
const { cells, ledgers, pairs, counts } = cold.instance;
console.log(
  `${size.members} members, ${cold.turns.length} turns: ${cells.count} cells, ${ledgers.count} ledgers, ${pairs.count} pairs, ${counts.count} counts`,
);
console.log(
  `compiled in ${cold.seconds.toFixed(2)} s (${cold.processor.toFixed(2)} s of processor time), then in ${median(warm).toFixed(2)} s; peak memory ${Math.round(process.resourceUsage().maxRSS / 1000)} MB; ${machineText(machine())}`,
);
