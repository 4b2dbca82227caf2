import type { Organisation, Plan, SolveProgress } from "beurtrol";

/** How long to search, and which of the equally likely searches. */
export type Search = { readonly seed: number } & ({ readonly effort: number } | { readonly seconds: number });

/** What the page asks of the worker. */
export type Request =
  | { readonly kind: "solve"; readonly organisation: Organisation; readonly search: Search }
  | { readonly kind: "stop" };

/** What the worker tells the page. */
export type Reply =
  | { readonly kind: "progress"; readonly progress: SolveProgress }
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "contradiction"; readonly rules: readonly string[] }
  | { readonly kind: "failed"; readonly message: string };
