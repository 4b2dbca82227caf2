import type { SolveOptions } from "./solve.ts";

/** Options for one of several solves in a row, which tells of its progress as a part of all. */
export function asPart<Options extends Pick<SolveOptions, "onProgress">>(
  options: Options,
  index: number,
  of: number,
): Options {
  const { onProgress: tell } = options;
  if (tell === undefined) return options;
  return { ...options, onProgress: (progress) => tell({ ...progress, fraction: (index + progress.fraction) / of }) }; // prettier-ignore
}
