import { drop } from "./drop.ts";
import { fill } from "./fill.ts";
import { force } from "./force.ts";
import { join } from "./join.ts";
import type { Move } from "./move.ts";
import { wholeProcess } from "./process.ts";
import { relocate } from "./relocate.ts";
import { rota } from "./rota.ts";
import { seasonal } from "./seasonal.ts";
import { swap } from "./swap.ts";

const simple: readonly Move[] = [relocate, swap, join, seasonal, rota, fill, wholeProcess];

/** Where hard bounds may be crossed at a price: what is in the way need not go elsewhere. */
export const lenientMoves: readonly Move[] = [...simple, drop];

/** Where hard bounds hold: what is in the way has to go elsewhere. */
export const strictMoves: readonly Move[] = [...simple, force];
