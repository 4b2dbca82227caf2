import { expect } from "vitest";

/**
 * The result of what takes a second or two, far below `seconds`: what goes above grows faster than what it is given.
 * Counted are the seconds that this process works, not those that it waits for a busy machine.
 */
export function soon<Result>(act: () => Result, seconds: number): Result {
  const start = process.cpuUsage();
  const result = act();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(seconds);
  return result;
}
