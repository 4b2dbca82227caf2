/** A fenced block of a Markdown page. */
export interface Block {
  readonly language: string;
  readonly source: string;
  /** Of the first line of the source in its page, from 1. */
  readonly line: number;
  /** Why the block is not run: `<!-- not run: reason -->` above it. */
  readonly notRun: string | undefined;
  /** Files that it needs: `<!-- with: plan.json, changes.yaml -->` above it. */
  readonly files: readonly string[];
  /** Whether it builds on the block of the same language before it: `<!-- continued -->` above it. */
  readonly continued: boolean;
}

const fence = /^(?<indent> *)(?<ticks>`{3,})(?<language>\w*)[^`]*$/;

/** All fenced blocks of a page, in order. */
export function blocksOf(page: string): Block[] {
  const lines = page.split("\n");
  const blocks: Block[] = [];
  let above = "";
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const { indent = "", ticks, language = "" } = fence.exec(line)?.groups ?? {};
    if (ticks === undefined) {
      if (line.trim() !== "") above = line.trim();
      continue;
    }
    const first = at + 1;
    do at++;
    while (at < lines.length && lines[at]?.trim() !== ticks);
    blocks.push({
      language,
      source: lines
        .slice(first, at)
        .map((text) => text.slice(indent.length))
        .join("\n"),
      line: first + 1,
      notRun: /^<!-- not run: (.+) -->$/.exec(above)?.[1],
      files: /^<!-- with: (.+) -->$/.exec(above)?.[1]?.split(", ") ?? [],
      continued: above === "<!-- continued -->",
    });
    above = "";
  }
  return blocks;
}
