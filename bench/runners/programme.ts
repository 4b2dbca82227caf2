import { spawn, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** Milliseconds between two looks at the memory of a process. */
const LOOK = 10;

/** Why a programme cannot be used: it is not installed. Null if it is. */
export function missingProgramme(command: string, argument: string): string | null {
  const { error } = spawnSync(command, [argument], { stdio: "ignore", input: "" });
  return error === undefined ? null : `${command} is not installed`;
}

/** What a programme wrote, and the most memory it used, in bytes (NaN where the system does not tell). */
export interface Outcome {
  readonly output: string;
  readonly memory: number;
}

/** Runs a programme to its end, or kills it after so many seconds. */
export function runProgramme(command: string, options: readonly string[], seconds: number): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, options, { stdio: ["ignore", "pipe", "ignore"] });
    let output = "";
    let memory = NaN;
    const watch = setInterval(() => {
      const now = peakMemory(child.pid);
      if (!Number.isNaN(now)) memory = now;
    }, LOOK);
    const limit = setTimeout(() => child.kill("SIGKILL"), seconds * 1000);
    const end = () => {
      clearInterval(watch);
      clearTimeout(limit);
    };
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString("utf8");
    });
    child.on("error", (error) => {
      end();
      reject(error);
    });
    child.on("close", () => {
      end();
      resolve({ output, memory });
    });
  });
}

/** The most resident memory a process has had so far, in bytes, as Linux tells it. */
function peakMemory(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid ?? 0}/status`, "utf8");
    return 1024 * Number(/^VmHWM:\s+(\d+) kB/mu.exec(status)?.[1] ?? NaN);
  } catch {
    return NaN;
  }
}
