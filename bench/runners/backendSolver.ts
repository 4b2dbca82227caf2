import type { Backend } from "../../src/exact/backends/backend.ts";
import type { LinearSolver } from "./linearSolver.ts";

/** One of the library's own backends, as a peer. */
export function backendSolver(name: string, load: () => Promise<Backend>): LinearSolver {
  let loading: Promise<Backend> | null = null;
  const loaded = () => (loading ??= load());
  return {
    name,
    missing: () => null,
    load: loaded,
    solve: async (model, { seconds, start }) => {
      const backend = await loaded();
      return backend.solve(model, { seconds, ...(start === null ? {} : { start }) });
    },
  };
}
