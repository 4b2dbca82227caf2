import { chmod, mkdir, open, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { InputError } from "./exit.ts";
import { reasonOf } from "./input.ts";

/** Writes a result to standard output. */
export function print(text: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(text, () => resolve());
  });
}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** A reader that stops reading, such as `head`, is no error. */
export function ignoreClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  }
}

/** Refuses, before the work begins, a file that cannot be written when it is done. */
export async function refuseUnwritable(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch((error: unknown) => {
    throw new InputError(`cannot write ${path}: ${reasonOf(error)}`);
  });
  const there = await stat(path).catch(() => null);
  if (!folder.isDirectory() || there?.isDirectory() === true)
    throw new InputError(`cannot write ${path}: it is not a file in a folder`);
}

/** Writes a whole file or nothing: beside it first, then in its place. */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  try {
    const there = await stat(path).catch(() => null);
    // A device or a pipe has no place to be put in: it is written to.
    if (there !== null && !there.isFile()) await writeFile(path, text);
    else await replace(there === null ? path : await realpath(path), text, there?.mode);
  } catch (error) {
    throw new InputError(`cannot write ${path}: ${reasonOf(error)}`);
  }
}

/** Writes files into a folder, which is made if it is not there. */
export async function writeFolder(
  folder: string,
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new InputError(`cannot write ${folder}: ${reasonOf(error)}`);
  });
  for (const { name, content } of files) await writeWhole(join(folder, name), content);
}

async function replace(path: string, text: string | Uint8Array, mode: number | undefined): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
