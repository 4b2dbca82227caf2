import { issue, type Issue } from "../model/issue.ts";

/** What is wrong with a text, and where: characters from its start. */
export interface Flaw {
  readonly offset: number;
  readonly code: string;
  readonly message: string;
}

/** Flaws as issues, which say where they are as people count: `line 3, column 5`. */
export function* located(text: string, flaws: Iterable<Flaw>): Generator<Issue> {
  let starts: number[] | undefined;
  for (const { offset, code, message } of flaws) {
    starts ??= lineStarts(text);
    const line = lineAt(starts, offset);
    const column = offset - (starts[line] ?? 0);
    yield { ...issue("error", code, [], undefined, message), at: `line ${line + 1}, column ${column + 1}` };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", end + 1)) starts.push(end + 1);
  return starts;
}

/** The last line that starts at or before the offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
