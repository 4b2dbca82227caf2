import { InstanceBuilder } from "../../src/instance/builder.ts";
import type { Instance } from "../../src/instance/instance.ts";
import { Numbers } from "./numbers.ts";
import { soleHolders } from "./holders.ts";
import type { BestKnown, PublicInstance } from "./publicInstance.ts";
import { COVERAGE, GOALS, TIERS } from "./tiers.ts";

/** Generalised assignment: each job to one agent, within every agent's capacity, at the least cost. */
export interface GapProblem {
  /** Per agent, per job. */
  readonly cost: readonly (readonly number[])[];
  readonly resource: readonly (readonly number[])[];
  readonly capacity: readonly number[];
}

/** Reads the format of the OR-Library (Beasley 1990): sizes, costs, resources, capacities. */
export function parseGap(text: string): GapProblem {
  const numbers = new Numbers(text);
  const [agents = 0, jobs = 0] = numbers.list(2);
  const table = () => Array.from({ length: agents }, () => numbers.list(jobs));
  return { cost: table(), resource: table(), capacity: numbers.list(agents) };
}

/** Member = agent, turn = job of one portion; capacities are hard ledgers, costs a linear ledger per member. */
export function gapInstance(problem: GapProblem): PublicInstance {
  const instance = build(problem);
  const jobs = problem.cost[0]?.length ?? 0;
  return {
    instance,
    evaluate(portions) {
      const assigned = soleHolders(instance, portions, jobs);
      return assigned === null ? null : gapValue(problem, assigned);
    },
  };
}

/** Cost of an assignment (agent per job), or null if it exceeds a capacity. */
export function gapValue(
  { cost, resource, capacity }: GapProblem,
  assigned: readonly number[],
): number | null {
  const used = capacity.map(() => 0);
  let value = 0;
  assigned.forEach((agent, job) => {
    used[agent] = (used[agent] ?? 0) + (resource[agent]?.[job] ?? NaN);
    value += cost[agent]?.[job] ?? NaN;
  });
  return used.every((amount, agent) => amount <= (capacity[agent] ?? 0)) ? value : null;
}

function build({ cost, resource, capacity }: GapProblem): Instance {
  const agents = capacity.length;
  const jobs = cost[0]?.length ?? 0;
  const builder = new InstanceBuilder(agents, TIERS);
  const open = builder.owner("open jobs", "coverage", COVERAGE);
  const room = builder.owner("capacity", "rule", -1);
  const price = builder.owner("cost", "goal", GOALS);
  const held = capacity.map((): { cells: number[]; jobs: number[] } => ({ cells: [], jobs: [] }));
  for (let job = 0; job < jobs; job += 1) {
    const turn = builder.turn(1, open, 1 / jobs);
    held.forEach((own, agent) => {
      if ((resource[agent]?.[job] ?? Infinity) > (capacity[agent] ?? 0)) return;
      own.cells.push(builder.cell(turn, agent, 1));
      own.jobs.push(job);
    });
  }
  held.forEach(({ cells, jobs: own }, agent) => {
    const amounts = (table: readonly (readonly number[])[]) => own.map((job) => table[agent]?.[job] ?? 0);
    builder.ledger({ owner: room, cells, amounts: amounts(resource), upper: capacity[agent] ?? 0 });
    builder.ledger({ owner: price, cells, amounts: amounts(cost), cost: { target: 0, over: 1 } });
  });
  return builder.build();
}

/** Best known values by instance (`folder/name`) from the comma-separated table beside the instances. */
export function gapBestKnown(table: string): ReadonlyMap<string, BestKnown> {
  const [header = "", ...lines] = table.split(/\r?\n/u).filter((line) => line !== "");
  const column = (name: string) => header.split(",").indexOf(name);
  const [path, optimum, value] = [column("Path"), column("Optimum"), column("Best known solution value")];
  return new Map(
    lines.map((line) => {
      const cells = line.split(",");
      const proven = (cells[optimum] ?? "") !== "" && Number(cells[optimum]) === Number(cells[value]);
      return [cells[path] ?? "", { value: Number(cells[value]), proven }];
    }),
  );
}
