import { chain } from "./chain.ts";
import { fill } from "./fill.ts";
import { force } from "./force.ts";
import type { Move } from "./move.ts";
import { wholeProcess } from "./process.ts";
import { relocate } from "./relocate.ts";
import { rota } from "./rota.ts";
import { series } from "./series.ts";
import { swap } from "./swap.ts";

/** All moves of the search. */
export const moves: readonly Move[] = [relocate, swap, chain, fill, force, series, rota, wholeProcess];
