import type { Highs, InitOptions, Model, OptionValue } from "highs";
import type { LinearModel } from "../linearModel.ts";
import type { Answer, Backend, GrowingModel, SolveLimits } from "./backend.ts";
import { dualBound } from "./certificate.ts";
import { isFeasible, objectiveOf } from "./feasibility.ts";
import { GrowingHighs } from "./growingHighs.ts";
import { nativeModel } from "./nativeModel.ts";

export interface HighsSource {
  /** Where its WebAssembly is, for bundlers and browsers that do not find it beside its loader. */
  readonly wasmUrl?: string;
  /** How it branches, by its own options; default what suits proofs of divisions. */
  readonly branching?: Readonly<Record<string, OptionValue>>;
}

/**
 * HiGHS (Huangfu and Hall 2018), compiled to WebAssembly. Loaded only when it is asked for; models go in as arrays.
 * Its branch and bound is deterministic for a limit of nodes, not for one of seconds.
 * @throws {Error} if the package or its WebAssembly cannot be loaded.
 */
export async function loadHighs({ wasmUrl, branching = BRANCHING }: HighsSource = {}): Promise<Backend> {
  const { default: load } = await import("highs");
  const source: InitOptions = wasmUrl === undefined ? {} : { locateFile: () => wasmUrl };
  return new HighsBackend(await load(source), branching);
}

/** Costs are compared to 1e-6, and many rows may add to one: each is kept far more closely than HiGHS does by default. */
const TOLERANCE = 1e-9;
/**
 * Branchings on a column before its pseudo-costs are believed (HiGHS: 8), and no restart from the root: on five small generated
 * organisations proofs took 59 instead of 78 s with both.
 */
const BRANCHING = { mip_pscost_minreliable: 2, mip_allow_restart: false };

class HighsBackend implements Backend {
  readonly name = "highs";
  readonly #highs: Highs;
  /** One native model for all: it is never released, since its memory is needed again for the next one. */
  readonly #model: Model;
  readonly #branching: Readonly<Record<string, OptionValue>>;

  constructor(highs: Highs, branching: Readonly<Record<string, OptionValue>>) {
    this.#highs = highs;
    this.#branching = branching;
    this.#model = highs.createModel();
  }

  solve(model: LinearModel, limits: SolveLimits = {}): Answer {
    // HiGHS calls such models empty and does not look at them.
    if (model.columns.count === 0) return emptyAnswer(model);
    const relaxed = limits.relaxed === true || !model.columns.integer.includes(1);
    this.#load(model, relaxed);
    this.#model.options.set({ ...optionsOf(limits), ...this.#branching });
    if (limits.start !== undefined && !relaxed) this.#model.setSolution({ colValue: limits.start });
    const { modelStatus } = this.#highs.constants;
    let status = this.#run();
    if (status === modelStatus.unboundedOrInfeasible) {
      this.#model.options.set("presolve", "off");
      status = this.#run();
    }
    if (status === modelStatus.infeasible) return nothing("infeasible", Infinity);
    if (status === modelStatus.unbounded) return nothing("unbounded", -Infinity);
    return this.#answer(model, relaxed, status === modelStatus.optimal);
  }

  grow(model: LinearModel): GrowingModel {
    return new GrowingHighs(this.#highs, model);
  }

  #load(model: LinearModel, relaxed: boolean): void {
    this.#model.options.reset();
    this.#model.passModel({
      ...nativeModel(model),
      ...(relaxed ? {} : { integrality: Int32Array.from(model.columns.integer) }),
    });
  }

  #run(): number {
    this.#model.zeroAllClocks();
    return this.#model.run().modelStatus;
  }

  /** What it has, after its values are checked; of a relaxation the bound is what the duals prove. */
  #answer(model: LinearModel, relaxed: boolean, optimal: boolean): Answer {
    const { colValue, rowDual } = this.#model.getSolution();
    const duals = relaxed && optimal ? rowDual : null;
    const proven = !relaxed ? this.#bound() : duals === null ? -Infinity : dualBound(model, duals);
    const { feasible } = this.#highs.constants.solutionStatus;
    const some = this.#model.info.get("primal_solution_status") === feasible;
    if (!some || !isFeasible(model, colValue, relaxed)) return nothing("unknown", proven);
    const objective = objectiveOf(model, colValue);
    const status = optimal ? "optimal" : "feasible";
    return { status, values: colValue, objective, bound: Math.min(proven, objective), duals };
  }

  #bound(): number {
    const bound = Number(this.#model.info.get("mip_dual_bound"));
    return Number.isNaN(bound) ? -Infinity : bound;
  }
}

function optionsOf({ nodes, seconds, boundOnly, gap = 1e-9 }: SolveLimits): Record<string, OptionValue> {
  return {
    output_flag: false,
    mip_feasibility_tolerance: TOLERANCE,
    primal_feasibility_tolerance: TOLERANCE,
    dual_feasibility_tolerance: TOLERANCE,
    mip_rel_gap: 0,
    mip_abs_gap: gap,
    ...(boundOnly === true ? { mip_heuristic_effort: 0 } : {}),
    ...(nodes === undefined ? {} : { mip_max_nodes: nodes }),
    ...(seconds === undefined ? {} : { time_limit: seconds }),
  };
}

function nothing(status: "infeasible" | "unbounded" | "unknown", bound: number): Answer {
  return { status, values: null, objective: Infinity, bound, duals: null };
}

function emptyAnswer(model: LinearModel): Answer {
  const values = new Float64Array();
  if (!isFeasible(model, values, true)) return nothing("infeasible", Infinity);
  const duals = new Float64Array(model.rows.count);
  return { status: "optimal", values, objective: model.constant, bound: model.constant, duals };
}
