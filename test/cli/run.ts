import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as setTimeoutAsync } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { build } from "tsup";
import { afterAll, inject } from "vitest";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Built anew in every run, once in each worker. */
const built = mkdtempSync(join(inject("built"), "cli-"));
await build({
  config: false,
  entry: Object.fromEntries(
    ["cli/main", "node/index", "node/chain"].map((name) => [name, join(root, "src", `${name}.ts`)]),
  ),
  outDir: built,
  format: "esm",
  target: "es2022",
  silent: true,
});
writeFileSync(join(built, "package.json"), JSON.stringify({ type: "module" }));

export interface Run {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

export interface Doing {
  readonly input?: string;
  /** Interrupts with this signal so often, once the process is at work. */
  readonly interrupt?: { readonly signal: NodeJS.Signals; readonly times?: number };
  readonly env?: Readonly<Record<string, string>>;
  /** The folder in which it runs; default that of the tests. */
  readonly in?: string;
}

/** Runs the command line as a process of its own. */
export function beurtrol(args: readonly string[], doing: Doing = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(built, "cli/main.js"), ...args], {
      cwd: doing.in,
      env: { PATH: process.env["PATH"], LANG: "en_GB.UTF-8", COLUMNS: "100", ...doing.env },
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    child.on("error", reject);
    child.on("close", (code, signal) => {
      resolve({ code, signal, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
    });
    child.stdin.on("error", () => undefined);
    child.stdin.end(doing.input ?? "");
    const { interrupt } = doing;
    if (interrupt === undefined) return;
    void hasBegun(child.pid ?? 0).then(() => {
      for (let time = 0; time < (interrupt.times ?? 1); time += 1)
        setTimeout(() => child.kill(interrupt.signal), time * 100);
    });
  });
}

export function example(name: string): string {
  return join(root, "examples/organisations", name);
}

/** A folder that is gone when the tests of a file are done. */
export function folder(): (name: string) => string {
  const path = mkdtempSync(join(tmpdir(), "beurtrol-"));
  afterAll(() => rmSync(path, { recursive: true, force: true }));
  return (name) => join(path, name);
}

/** So many seconds of work after its start a process has surely begun to search. */
const BEGUN = 2;

/** Resolves when a process has worked for so long, however busy the machine is; where that cannot be seen, after some time. */
async function hasBegun(pid: number): Promise<void> {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return setTimeoutAsync(3 * BEGUN * 1000);
  let spent = 0;
  while (spent < BEGUN) {
    await setTimeoutAsync(50);
    if (!existsSync(file)) return;
    // After the name, which may contain anything: its 12th and 13th numbers are hundredths of seconds of work.
    const numbers = readFileSync(file, "utf8").split(") ").at(-1)?.split(" ") ?? [];
    spent = (Number(numbers[11]) + Number(numbers[12])) / 100;
  }
}
