import { expect, test } from "vitest";
import { blocksOf } from "./blocks.ts";

const page = `# A page

\`\`\`ts
const one = 1;
\`\`\`

<!-- continued -->

\`\`\`ts
one + 1;
\`\`\`

- An item:
  <!-- not run: it is only a sketch -->
  \`\`\`json
  { "a": [
    1 ] ...
  \`\`\`

<!-- with: a.json, b.csv -->

\`\`\`\`md
\`\`\`ts
\`\`\`
\`\`\`\`
`;

test("reads language, source, line and marks of every block", () => {
  expect(blocksOf(page)).toEqual([
    { language: "ts", source: "const one = 1;", line: 4, notRun: undefined, files: [], continued: false },
    { language: "ts", source: "one + 1;", line: 10, notRun: undefined, files: [], continued: true },
    {
      language: "json",
      source: '{ "a": [\n  1 ] ...',
      line: 16,
      notRun: "it is only a sketch",
      files: [],
      continued: false,
    },
    {
      language: "md",
      source: "```ts\n```",
      line: 23,
      notRun: undefined,
      files: ["a.json", "b.csv"],
      continued: false,
    },
  ]);
});

test("finds nothing in a page without blocks", () => {
  expect(blocksOf("# A page\n\nWith text.\n")).toEqual([]);
});
