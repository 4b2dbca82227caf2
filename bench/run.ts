import { writeFileSync } from "node:fs";
import { allInstances, chosenInstances } from "./instances/instances.ts";
import type { BenchInstance } from "./instances/benchInstance.ts";
import { machine, machineText } from "./machine.ts";
import { readOptions, type BenchOptions } from "./options.ts";
import type { Runner } from "./runners/runner.ts";
import { OWN, OWN_EXACT, peersNamed } from "./runners/runners.ts";
import type { Job, Run } from "./runs/run.ts";
import { supervise } from "./runs/supervise.ts";
import type { InstanceRuns } from "./tables/result.ts";
import { markdownTable, plainTable, type Table } from "./tables/table.ts";
import { bestKnownTable, instanceTable, verdictTable } from "./tables/tables.ts";

/**
 * Compares beurtrol with its peers, one run after the other, each in a process of its own: `npm run bench`. Results go to
 * standard output, progress to standard error; docs/benchmarks.md tells how.
 */
async function main(options: BenchOptions): Promise<void> {
  const instances = chosenInstances(allInstances(options.publicFolder), options.instances);
  const own = ownOf(options);
  const runners = [own, ...presentPeers(options)];
  console.log(`${machineText(machine())}; medians over ${options.seeds.length} seeds.`);
  const all: InstanceRuns[] = [];
  for (const instance of instances) {
    const runs = await runAll(instance, runners, options);
    all.push(runs);
    console.log(`\n${plainTable(instanceTable(runs, options.seconds, own.name))}`);
    // Written after every instance, so that what has been measured is kept whatever happens.
    write(options, all);
  }
  for (const table of overviews(options, all)) console.log(`\n${plainTable(table)}`);
}

function ownOf({ exact }: BenchOptions): Runner {
  return exact ? OWN_EXACT : OWN;
}

function presentPeers({ peers }: BenchOptions): Runner[] {
  return peersNamed(peers).filter((peer) => {
    const missing = peer.missing();
    if (missing !== null) console.error(`${peer.name} is left out: ${missing}`);
    return missing === null;
  });
}

async function runAll(
  instance: BenchInstance,
  runners: readonly Runner[],
  options: BenchOptions,
): Promise<InstanceRuns> {
  const runs: Run[] = [];
  for (const runner of runners) {
    for (const job of jobsOf(instance, runner, options)) {
      console.error(`${job.instance}: ${job.runner}, ${job.seconds} s, seed ${job.seed}`);
      const run = await supervise(job);
      if (run.failure !== null) console.error(`  ${run.failure}`);
      runs.push(run);
    }
  }
  const { evaluate, bestKnown } = instance.load();
  return { instance: instance.name, bestKnown, isPublic: evaluate !== null, runs };
}

/** Every limit is a run of its own: solvers pace themselves by it. Solvers without a seed run once. */
function jobsOf(
  { name }: BenchInstance,
  runner: Runner,
  { seconds, seeds, publicFolder }: BenchOptions,
): Job[] {
  return seconds.flatMap((limit) =>
    (runner.seeded ? seeds : seeds.slice(0, 1)).map((seed) => ({
      instance: name,
      runner: runner.name,
      seed,
      seconds: limit,
      publicFolder,
    })),
  );
}

/** Tables over all instances, those of them that have rows. */
function overviews(options: BenchOptions, all: readonly InstanceRuns[]): Table[] {
  const { seconds } = options;
  const { name } = ownOf(options);
  const soon = seconds.includes(1) ? 1 : (seconds.at(-1) ?? NaN);
  return [verdictTable(all, seconds, name, soon), bestKnownTable(all, seconds, name)].filter((table) => table.length > 1); // prettier-ignore
}

function write(options: BenchOptions, all: readonly InstanceRuns[]): void {
  const { json, markdown, ...asked } = options;
  const measured = { machine: machine(), ...asked, instances: all };
  if (json !== null) writeFileSync(json, `${JSON.stringify(measured, null, 1)}\n`);
  if (markdown === null) return;
  const own = ownOf(options).name;
  const tables = [...overviews(options, all), ...all.map((runs) => instanceTable(runs, options.seconds, own))]; // prettier-ignore
  const intro = `${machineText(machine())}; medians over ${options.seeds.length} seeds.`;
  writeFileSync(markdown, `${[intro, ...tables.map(markdownTable)].join("\n\n")}\n`);
}

await main(readOptions(process.argv.slice(2)));
