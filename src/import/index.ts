export { readDocument, type ReadOptions } from "./document.ts";
export type { TableFile } from "./files/read.ts";
export { importTables, type Imported } from "./importTables.ts";
export { TABLE_LIMITS } from "./limits.ts";
export { mergeJobs, type Jobs, type MergedTask } from "./mergeJobs.ts";
export type { NameKind, ProblemCode, TableProblem } from "./problem.ts";
export { problemCount, problemText } from "./problemText.ts";
