import { parseArgs } from "node:util";
import { search } from "../src/search/search.ts";
import { time } from "../src/search/stop/time.ts";
import { organisations } from "./instances/organisations.ts";
import { machine, machineText } from "./machine.ts";

/**
 * Moves a second, tried on one thread, of the whole search from its first solution on: on the cleaning co-op or another
 * organisation. `npm run bench:moves -- --instance schoonmaak --seconds 5`. For what limits it:
 * `node --cpu-prof --import tsx bench/moves.ts`.
 */
const { values } = parseArgs({
  options: {
    instance: { type: "string", default: "schoonmaak" },
    seconds: { type: "string", default: "5" },
  },
});
const chosen = organisations().find(({ name }) => name === values.instance);
if (chosen === undefined) throw new RangeError(`no organisation "${values.instance}"`);
const { instance } = chosen.load();
const begin = performance.now();
let moves = 0;
const stop = time(Number(values.seconds), () => performance.now());
for (const progress of search(instance, { seed: 1, stop })) ({ moves } = progress);
const seconds = (performance.now() - begin) / 1000;
console.log(
  `${values.instance}: ${moves} moves in ${seconds.toFixed(2)} s, ${Math.round(moves / seconds)} a second; ${machineText(machine())}`,
);
