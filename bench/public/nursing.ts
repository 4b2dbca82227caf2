import { InstanceBuilder } from "../../src/instance/builder.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { soleHolders } from "./holders.ts";
import { Numbers } from "./numbers.ts";
import type { BestKnown, PublicInstance } from "./publicInstance.ts";
import { COVERAGE, ELASTIC, GOALS, TIERS } from "./tiers.ts";

/** Balanced nursing workload (Schaus, Van Hentenryck and Régin 2009; CSPLib 69). */
export interface NursingProblem {
  readonly nurses: number;
  readonly minPatients: number;
  readonly maxPatients: number;
  readonly maxWorkload: number;
  /** Per zone the workload of each patient. */
  readonly zones: readonly (readonly number[])[];
}

interface Patient {
  readonly zone: number;
  readonly load: number;
}

/** Reads the format of CSPLib 69. */
export function parseNursing(text: string): NursingProblem {
  const numbers = new Numbers(text);
  const [zones = 0, nurses = 0, minPatients = 0, maxPatients = 0, maxWorkload = 0] = numbers.list(5);
  return {
    nurses,
    minPatients,
    maxPatients,
    maxWorkload,
    zones: Array.from({ length: zones }, () => numbers.list(numbers.next())),
  };
}

/**
 * Member = nurse, turn = patient, process = zone. One zone a nurse is a count of zones, bounded by 1; the most patients and the
 * highest workload are hard ledgers, the fewest patients an elastic one. The goal is a squared ledger around the mean load
 * plus the constant that makes it the sum of squares as soon as every patient is cared for.
 */
export function nursingInstance(problem: NursingProblem): PublicInstance {
  const patients = patientsOf(problem);
  const instance = build(problem, patients);
  return {
    instance,
    evaluate(portions) {
      const assigned = soleHolders(instance, portions, patients.length);
      return assigned === null ? null : nursingValue(problem, assigned);
    },
  };
}

/** Sum of squared workloads of an assignment (nurse per patient, zone by zone), or null if it breaks a constraint. */
export function nursingValue(problem: NursingProblem, assigned: readonly number[]): number | null {
  const patients = patientsOf(problem);
  let value = 0;
  for (let nurse = 0; nurse < problem.nurses; nurse += 1) {
    const own = patients.filter((_, index) => assigned[index] === nurse);
    const load = own.reduce((sum, patient) => sum + patient.load, 0);
    if (own.length < problem.minPatients || own.length > problem.maxPatients) return null;
    if (load > problem.maxWorkload || new Set(own.map(({ zone }) => zone)).size !== 1) return null;
    value += load * load;
  }
  return value;
}

function patientsOf({ zones }: NursingProblem): Patient[] {
  return zones.flatMap((loads, zone) => loads.map((load) => ({ zone, load })));
}

function build(problem: NursingProblem, patients: readonly Patient[]): Instance {
  const { nurses, zones } = problem;
  const builder = new InstanceBuilder(nurses, TIERS);
  const open = builder.owner("open patients", "coverage", COVERAGE);
  const few = builder.owner("fewest patients", "rule", ELASTIC);
  const hard = builder.owner("zones, patients and workload", "rule", -1);
  const balance = builder.owner("workload", "goal", GOALS);
  const cells = patients.map(({ zone }, index) => {
    const turn = builder.turn(1, open, 1 / patients.length);
    builder.belongs(turn, index, zone, 0);
    return Array.from({ length: nurses }, (_, nurse) => builder.cell(turn, nurse, 1));
  });
  const mean = patients.reduce((sum, { load }) => sum + load, 0) / nurses;
  builder.constant(balance, nurses * mean * mean);
  for (let nurse = 0; nurse < nurses; nurse += 1) {
    const own = cells.map((row) => row[nurse] ?? 0);
    const ones = own.map(() => 1);
    const loads = patients.map(({ load }) => load);
    const keys = zones.map((_, zone) => own.filter((_cell, index) => patients[index]?.zone === zone));
    builder.count({ owner: hard, keys, upper: 1 });
    builder.ledger({ owner: hard, cells: own, amounts: ones, upper: problem.maxPatients });
    builder.ledger({ owner: hard, cells: own, amounts: loads, upper: problem.maxWorkload });
    const least = { target: problem.minPatients, under: 1 / nurses };
    builder.ledger({ owner: few, cells: own, amounts: ones, cost: least });
    const squared = { target: mean, under: 1, over: 1, power: 2 } as const;
    builder.ledger({ owner: balance, cells: own, amounts: loads, cost: squared });
  }
  return builder.build();
}

/** Best known values by instance (`file`) from the table beside the instances: file, status and value between bars. */
export function nursingBestKnown(table: string): ReadonlyMap<string, BestKnown> {
  return new Map(
    table
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const [, file = "", status, value] = line.split("|").map((cell) => cell.trim());
        return [file, { value: Number(value), proven: status === "OPTIMAL" }];
      }),
  );
}
