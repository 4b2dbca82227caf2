/**
 * What the docs show works: TypeScript is type-checked and run against the sources, JSON and YAML are read by
 * the schemas of what they show.
 *
 * `<!-- not run: reason -->` above a block leaves it out; `<!-- continued -->` lets it build on the TypeScript
 * block before it.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { parse as parseYaml } from "yaml";
import { blocksOf, type Block } from "./blocks.ts";
import { readShown } from "./documents.ts";
import { pages } from "./pages.ts";
import { typeErrorsOf } from "./types.ts";

const project = fileURLToPath(new URL("../..", import.meta.url));
// Inside node_modules, so that the snippets find the packages and no tool finds the snippets.
const folder = `${project}node_modules/.cache/snippets`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const checks: Record<string, (block: Block, file: string) => unknown> = {
  ts: (_, file) => import(file),
  json: ({ source }) => readShown(JSON.parse(source)),
  yaml: ({ source }) => readShown(parseYaml(source)),
};

const modules: string[] = [];

// What a snippet prints is for its reader.
beforeEach(() => void vi.spyOn(console, "log").mockReturnValue());
afterEach(() => void vi.restoreAllMocks());

for (const page of pages) {
  let module = "";
  for (const block of blocksOf(readFileSync(page, "utf8"))) {
    const { language, line, notRun } = block;
    const check = checks[language];
    if (!check) continue;
    const title = `${page}, line ${line}`;
    if (notRun !== undefined) {
      test.skip(`${title} (${notRun})`);
      continue;
    }
    const file = `${folder}/${page.replaceAll("/", "-")}-${line}.ts`;
    if (language === "ts") {
      module = atItsLine(block, block.continued ? module : "");
      writeFileSync(file, module);
      modules.push(file);
    }
    test(title, async () => {
      await check(block, file);
    });
  }
}

test("every TypeScript block is well typed", () => {
  expect(typeErrorsOf(modules, folder, project)).toEqual([]);
});

/** The source below what it continues, on the line where the page has it, so that errors point into the page. */
function atItsLine({ source, line }: Block, before: string): string {
  const blankLines = "\n".repeat(line - before.split("\n").length);
  return `${before}${blankLines}${source}\n`;
}
