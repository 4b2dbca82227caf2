import { COVERAGE, ELASTIC, GOALS } from "../public/tiers.ts";
import type { Cost } from "./cost.ts";

const NOTHING = "-";

/**
 * A cost in short: the value of a public set, else open work in % of all hours, rules (elastic and soft ones together) and
 * goals.
 */
export function costText(cost: Cost | null): string {
  if (cost === null) return NOTHING;
  if (cost.value !== null) return String(cost.value);
  const sum = (from: number, to?: number) => cost.tiers.slice(from, to).reduce((all, tier) => all + tier, 0);
  const open = (100 * sum(COVERAGE, ELASTIC)).toFixed(2);
  return `${open} % ${sum(ELASTIC, GOALS).toFixed(3)} ${sum(GOALS).toFixed(3)}`;
}

/** Seconds; nothing if they are no number, a word if it was never. */
export function secondsText(seconds: number): string {
  if (Number.isNaN(seconds)) return NOTHING;
  return seconds === Infinity ? "never" : `${seconds.toFixed(2)} s`;
}

export function shareText(share: number | null): string {
  return share === null || Number.isNaN(share) ? NOTHING : `${(100 * share).toFixed(2)} %`;
}

/** Whole megabytes (10^6 bytes). */
export function megabytes(bytes: number): string {
  return Number.isNaN(bytes) || bytes === 0 ? NOTHING : `${Math.round(bytes / 1e6)} MB`;
}

/** The bound of the last tier that has one, since those before it are met. */
export function boundText(bounds: readonly (number | null)[]): string {
  const last = bounds.reduce<number>((latest, bound, tier) => (bound === null ? latest : tier), -1);
  const bound = bounds[last];
  if (bound === undefined || bound === null) return NOTHING;
  // Adding 0 makes -0 a plain 0.
  const rounded = String(Number(bound.toFixed(3)) + 0);
  return last >= GOALS ? rounded : `${rounded} (tier ${last + 1})`;
}
