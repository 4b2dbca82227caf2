import { loadHighs } from "../../src/exact/backends/highs.ts";
import { loadJavascriptLpSolver } from "../../src/exact/backends/javascriptLpSolver.ts";
import { backendSolver } from "./backendSolver.ts";
import { beurtrol, beurtrolExact } from "./beurtrol.ts";
import { cbc } from "./cbc.ts";
import { asOneSum, tierByTier } from "./linearRunner.ts";
import { minizinc } from "./minizinc.ts";
import type { Runner } from "./runner.ts";
import { yalps } from "./yalps.ts";

/** As it comes: the library's own way of branching is not that of a peer. */
const highs = backendSolver("HiGHS", () => loadHighs({ branching: {} }));
const javascriptLpSolver = backendSolver("javascript-lp-solver", loadJavascriptLpSolver);

/** The solver of this library. */
export const OWN: Runner = beurtrol;
/** The same with exact methods after the search. */
export const OWN_EXACT: Runner = beurtrolExact;

/** What it is compared with. Whichever way of handing over the tiers suits a peer better counts. */
export const PEERS: readonly Runner[] = [
  ...[highs, javascriptLpSolver, yalps, cbc, minizinc].flatMap((solver) => [tierByTier(solver), asOneSum(solver)]), // prettier-ignore
];

/** A solver by its name; throws a `RangeError` for a name that is none. */
export function runnerNamed(name: string): Runner {
  const found = [OWN, OWN_EXACT, ...PEERS].find((runner) => runner.name === name);
  if (found === undefined) throw new RangeError(`no solver "${name}"`);
  return found;
}

/** The peers whose names begin like one of these, whatever the case. Throws a `RangeError` for one that none begins like. */
export function peersNamed(names: readonly string[]): readonly Runner[] {
  return names.flatMap((name) => {
    const found = PEERS.filter((peer) => peer.name.toLowerCase().startsWith(name.toLowerCase()));
    if (found.length === 0)
      throw new RangeError(`no peer "${name}"; there are ${PEERS.map((peer) => peer.name).join("; ")}`);
    return found;
  });
}
