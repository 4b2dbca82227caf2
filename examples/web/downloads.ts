import { writers, type WrittenFile, type Writer } from "beurtrol/report";
import { strToU8, zipSync } from "fflate";
import type { Result } from "./app.ts";
import type { Language } from "./words/index.ts";

/** The writers by name: all that this version of the library has. */
export const formats: Readonly<Record<string, Writer>> = writers;

/** The plan with its organisation in a format: one file or, where the format has several, one with all of them in it. */
export async function filesOf(
  format: string,
  { organisation, plan }: Result,
  language: Language,
): Promise<WrittenFile | null> {
  const writer = formats[format];
  if (writer === undefined) return null;
  // Calendars tell which version is the newest.
  const stamp = `${new Date().toISOString().slice(0, 16)}Z`;
  const files = await writer.write(organisation, plan, { language, stamp, all: true });
  const [only] = files;
  if (only === undefined || files.length === 1) return only ?? null;
  return { name: `beurtrol-${format}.zip`, content: zipped(files) };
}

function zipped(files: readonly WrittenFile[]): Uint8Array {
  return zipSync(
    Object.fromEntries(
      files.map(({ name, content }) => [name, typeof content === "string" ? strToU8(content) : content]),
    ),
  );
}

/** A document as the command line writes it. */
export function jsonFile(name: string, document: unknown): WrittenFile {
  return { name, content: `${JSON.stringify(document, null, 2)}\n` };
}

/** Hands a file to whoever looks at the page, as a download. */
export function handOver({ name, content }: WrittenFile): void {
  const url = URL.createObjectURL(new Blob([content as BlobPart]));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
