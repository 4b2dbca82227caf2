import { allInstances } from "../instances/instances.ts";
import { runnerNamed } from "../runners/runners.ts";
import { Recorder } from "./recorder.ts";
import type { Job, Message } from "./run.ts";

/**
 * The process of one run: loads the instance, hands it to the solver, tells its parent what the solver reports. Its only
 * argument is the job as JSON.
 */
async function main(job: Job): Promise<void> {
  const source = allInstances(job.publicFolder).find(({ name }) => name === job.instance);
  if (source === undefined) throw new RangeError(`no instance "${job.instance}"`);
  const loaded = source.load();
  const solve = await runnerNamed(job.runner).prepare(loaded.instance);
  const send = (message: Message) => process.send?.(message);
  send({ kind: "started", memory: process.resourceUsage().maxRSS * 1024 });
  // The parent is told before the clock starts.
  await new Promise((resolve) => setImmediate(resolve));
  const recorder = new Recorder(job, loaded, send);
  await solve(recorder);
  await recorder.pause();
  process.disconnect();
}

await main(JSON.parse(process.argv[2] ?? "null") as Job);
