/**
 * Runs scripts of package.json at the same time: `tsx test/together.ts check unit`. What each says comes out as a whole,
 * in the order in which they are named. Ends well if all do.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { PassThrough } from "node:stream";

/** Where npm itself is: it says so to the scripts that it runs. */
const npm = process.env["npm_execpath"];
if (npm === undefined) throw new Error("run this by npm");

const runs = process.argv.slice(2).map((script) => {
  const child = spawn(process.execPath, [npm, "run", script], { stdio: ["ignore", "pipe", "pipe"] });
  // Without end, so that no script has to wait until it is its turn to speak.
  const said = new PassThrough({ highWaterMark: Number.MAX_SAFE_INTEGER });
  child.stdout.pipe(said, { end: false });
  child.stderr.pipe(said, { end: false });
  const code = once(child, "close").then(([status]: (number | null)[]) => {
    said.end();
    return status ?? 1;
  });
  return { said, code };
});

for (const { said, code } of runs) {
  for await (const words of said) process.stdout.write(words as Buffer);
  if ((await code) !== 0) process.exitCode = 1;
}
