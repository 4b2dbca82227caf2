import type { Turn } from "./turn.ts";

/** A number as one reads it: at most six decimals, no trailing zeros. */
export function shown(value: number): string {
  return String(Number(value.toFixed(6)));
}

/** `period 3` or `periods 0-3`. */
function periodsText({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? `period ${first}` : `periods ${first}-${last}`;
}

/** `"clean" in periods 0-3`. */
export function turnText(turn: Turn): string {
  return `"${turn.task.id}" in ${periodsText(turn)}`;
}
