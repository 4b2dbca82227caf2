import fc from "fast-check";

/** One seed for all property tests, so that every run is the same; `FAST_CHECK_SEED` tries another. */
const seed = Number(process.env["FAST_CHECK_SEED"] ?? 20260101);

fc.configureGlobal({ seed });

/** Vitest calls this once, before all test files. */
export function setup(): void {
  console.log(`fast-check seed ${seed}`);
}
