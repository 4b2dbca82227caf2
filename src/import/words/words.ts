import type { Details, NameKind, ProblemCode } from "../problem.ts";

/** What a message can name: the details of the problem and the value that stands there. */
export interface Told extends Details {
  readonly value: string;
}

/** What is said of problems with tables, in one language. */
export interface ImportWords {
  readonly codes: Readonly<Record<ProblemCode, (told: Told) => string>>;
  readonly kinds: Readonly<Record<NameKind, string>>;
  readonly limits: Readonly<Record<NonNullable<Details["limit"]>, string>>;
  readonly row: (row: number) => string;
  readonly column: (column: string) => string;
  readonly maybe: (meant: string) => string;
  readonly warning: string;
  readonly number: (value: number) => string;
  /** How many errors and warnings there are. */
  readonly count: (errors: number, warnings: number) => string;
}
