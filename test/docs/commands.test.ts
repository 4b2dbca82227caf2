/**
 * The commands that the docs show work, in the order in which a page shows them, all of a page in one folder.
 *
 * `<!-- with: plan.json -->` above a block puts files in the folder that the page does not make itself. To keep the tests
 * short, what searches gets a small effort instead of its own.
 */
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import * as XLSX from "@e965/xlsx";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { en as starter } from "../../src/cli/starter/en.ts";
import { readDocument } from "../../src/import/index.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { solveSync } from "../../src/solve.ts";
import { beurtrol } from "../cli/run.ts";
import { blocksOf } from "./blocks.ts";
import { pages } from "./pages.ts";

const scripts = Object.keys(
  (JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts,
);

/** What pages take for granted, by name: the document that `init` makes, and what belongs to it. */
const stock: Readonly<Record<string, (path: string) => void>> = {
  "my-coop.yaml": (path) => writeFileSync(path, starter),
  "plan.json": (path) => {
    const plan = solveSync(parseOrganisation(readDocument(starter)), { effort: 20_000 });
    writeFileSync(path, JSON.stringify(plan));
  },
  "changes.yaml": (path) =>
    writeFileSync(
      path,
      "schema: beurtrol-changes/1\nchanges: [{ kind: absence, member: Chadia, from: 2, to: 3 }]\n",
    ),
  "scenarios.yaml": (path) =>
    writeFileSync(
      path,
      "schema: beurtrol-scenarios/1\nscenarios: [{ name: half, operations: [{ kind: part, member: An, part: 0.5 }] }]\n",
    ),
  "tasks.xlsx": (path) => {
    const table = XLSX.read(readFileSync("examples/tables/taken.csv", "utf8"), { type: "string" });
    writeFileSync(path, XLSX.write(table, { type: "buffer", bookType: "xlsx" }) as Uint8Array);
  },
  "members.csv": (path) => copyFileSync("examples/tables/wie kan wat.csv", path),
};

interface Command {
  readonly words: readonly string[];
  /** The file to which what it prints goes. */
  readonly into: string | undefined;
}

/** The commands of a block; `&&` and the end of a line separate them, `#` begins a remark. */
function commandsOf(source: string): readonly Command[] {
  return source
    .split("\n")
    .flatMap((line) => line.replace(/(?:^|\s)#.*$/u, "").split("&&"))
    .map((text) => /^(?<command>[^>]*)(?:>(?<into>.*))?$/u.exec(text.trim())?.groups ?? {})
    .map(({ command = "", into }) => ({
      words: [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain]) => quoted ?? plain ?? ""),
      into: into?.trim(),
    }))
    .filter(({ words }) => words.length > 0);
}

/** Milliseconds for all commands of a block, on a busy machine. */
const LONGEST = 240_000;

const SEARCHES = new Set(["solve", "replan", "explain", "compare"]);

/** The same with a small effort, where it searches, or for a second, where it proves. */
function quick(args: readonly string[]): readonly string[] {
  const [command = ""] = args;
  const more = ["--frontier", "--remedies", "--stress"].some((option) => args.includes(option));
  if (!SEARCHES.has(command) && !more) return args;
  const own = args.findIndex((word) => word === "--seconds" || word === "--effort");
  const left = own < 0 ? args : args.filter((_, index) => index !== own && index !== own + 1);
  return [...left, ...(args.includes("--exact") ? ["--seconds", "1"] : ["--effort", "1000"])];
}

for (const page of pages) {
  const blocks = blocksOf(readFileSync(page, "utf8")).filter(({ language }) => language === "sh");
  if (blocks.length === 0) continue;
  describe(page, () => {
    const folder = mkdtempSync(join(tmpdir(), "beurtrol-docs-"));
    symlinkSync(resolve("examples"), join(folder, "examples"));
    afterAll(() => rmSync(folder, { recursive: true, force: true }));
    for (const { source, line, files, notRun } of blocks) {
      test.skipIf(notRun !== undefined)(
        `line ${line}`,
        async () => {
          for (const file of files) {
            const put = stock[file];
            if (put === undefined) throw new Error(`${file} is not in stock`);
            if (!existsSync(join(folder, file))) put(join(folder, file));
          }
          for (const { words, into } of commandsOf(source)) {
            const [first, second, ...args] = words;
            if (first === "npm") expect(scripts.concat("ci")).toContain(second === "run" ? args[0] : second);
            else {
              expect([first, second]).toEqual(["npx", "beurtrol"]);
              const { code, out, err } = await beurtrol(quick(args), { in: folder });
              expect({ command: words.join(" "), code, err: code === 0 ? "" : err }).toMatchObject({
                code: 0,
              });
              if (into !== undefined) writeFileSync(join(folder, into), out);
            }
          }
        },
        LONGEST,
      );
    }
  });
}
