import { fork } from "node:child_process";
import { bundledChild } from "./bundle.ts";
import type { Job, Message, Run, Step } from "./run.ts";

/** Seconds after its limit in which a run may end by itself: it recounts what it found, but gains nothing by it. */
const GRACE = 3;
/** Seconds in which an instance has to be loaded. */
const LOADING = 120;

/** Runs a job in a process of its own, and kills it and the programmes that it started when it does not end. */
export async function supervise(job: Job): Promise<Run> {
  const file = await bundledChild();
  return new Promise((resolve) => {
    const steps: Step[] = [];
    const bounds: (number | null)[] = [];
    let [before, peak] = [NaN, NaN];
    let failure: string | null = null;
    let errors = "";
    const child = fork(file, [JSON.stringify(job)], {
      // Not those of this process, which reads the sources.
      execArgv: [],
      stdio: ["ignore", "ignore", "pipe", "ipc"],
      // A group of processes of its own, which can be killed as one.
      detached: true,
    });
    const killAll = () => {
      // Windows has no groups.
      if (process.platform === "win32") child.kill("SIGKILL");
      else killGroup(child.pid);
    };
    const kill = (why: string) => () => {
      failure = why;
      killAll();
    };
    // In a group of its own it would outlive whoever ends this.
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
    const interrupt = () => process.exit(130);
    for (const signal of signals) process.once(signal, interrupt);
    process.once("exit", killAll);
    let limit = setTimeout(kill("killed while loading"), LOADING * 1000);
    const take = (message: Message) => {
      if (message.kind === "step") steps.push(message.step);
      else if (message.kind === "memory") peak = message.peak;
      else if (message.kind === "bound") setBound(bounds, message.tier, message.bound);
      else {
        clearTimeout(limit);
        before = message.memory;
        limit = setTimeout(kill("killed: it did not stop in time"), (job.seconds + GRACE) * 1000);
      }
    };
    child.on("message", (message) => take(message as Message));
    child.stderr?.on("data", (chunk: Buffer) => (errors += chunk.toString("utf8")));
    child.on("close", (code) => {
      clearTimeout(limit);
      for (const signal of signals) process.off(signal, interrupt);
      process.off("exit", killAll);
      if (failure === null && code !== 0) failure = lastLine(errors) ?? `ended with code ${code ?? "none"}`;
      resolve({ job, steps, bounds: Array.from(bounds, (bound) => bound ?? null), memory: { before, peak }, failure }); // prettier-ignore
    });
  });
}

/** What systems say of a group that has ended. */
const ENDED: readonly (string | undefined)[] = ["ESRCH", "EPERM"];

/** Kills a process and all that it started, unless they have ended already. */
function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, "SIGKILL");
  } catch (error) {
    if (!ENDED.includes((error as NodeJS.ErrnoException).code)) throw error;
  }
}

/** The highest bound that was proven. */
function setBound(bounds: (number | null)[], tier: number, bound: number): void {
  bounds[tier] = Math.max(bounds[tier] ?? -Infinity, bound);
}

/** The line of an error's trace that names it. */
function lastLine(errors: string): string | null {
  const lines = errors.split("\n").filter((line) => line.trim() !== "");
  return lines.find((line) => /^\w*Error/u.test(line)) ?? lines.at(-1) ?? null;
}
