import type { SampleName } from "../samples.ts";

/** Everything that the page says, in one language. */
export interface Words {
  readonly locale: string;
  readonly title: string;
  readonly lead: string;
  readonly local: string;
  readonly language: string;
  readonly working: string;
  readonly start: {
    readonly heading: string;
    readonly lead: string;
    readonly sample: string;
    readonly samples: Readonly<Record<SampleName, string>>;
    readonly open: string;
    readonly file: string;
    readonly fileHint: string;
    readonly edit: string;
    readonly editLabel: string;
    readonly editHint: string;
    readonly apply: string;
    readonly opened: (name: string, members: number, tasks: number) => string;
    readonly unnamed: string;
    readonly problems: (errors: number, remarks: number) => string;
    readonly refused: string;
    readonly remark: string;
  };
  readonly wishes: {
    readonly heading: string;
    readonly lead: string;
    readonly member: string;
    readonly tasks: string;
    readonly group: string;
    /** How somebody can feel about a task: nothing said, then from -2 to 2. */
    readonly preferences: readonly [string, string, string, string, string, string];
    readonly general: (preferences: string) => string;
    /** The kinds of work, as the documents call them. */
    readonly kinds: Readonly<
      Record<"preparing" | "executing" | "supporting" | "regulating" | "staff", string>
    >;
    readonly between: (preference: string) => string;
    readonly learning: string;
    readonly learningHint: string;
    /** The levels 0 to 4. */
    readonly levels: readonly [string, string, string, string, string];
    readonly now: (level: string) => string;
    readonly noWish: string;
    readonly full: string;
  };
  readonly solve: {
    readonly heading: string;
    readonly lead: string;
    readonly start: string;
    readonly stop: string;
    readonly progress: string;
    readonly busy: string;
    readonly stopping: string;
    readonly advanced: string;
    readonly length: string;
    readonly effort: string;
    readonly effortHint: string;
    readonly seconds: string;
    readonly secondsHint: string;
    readonly seed: string;
    readonly seedHint: string;
    readonly range: (what: string, least: string, most: string) => string;
    readonly contradiction: (rules: string) => string;
    readonly failed: (message: string) => string;
  };
  readonly plan: {
    readonly heading: string;
    readonly verified: string;
    readonly aborted: string;
    readonly open: (places: number) => string;
    readonly older: string;
    readonly report: string;
    readonly downloads: string;
    readonly downloadsHint: string;
    readonly organisation: string;
    readonly plan: string;
    /** The formats that the report is written in, by name. */
    readonly formats: Readonly<Record<string, string>>;
    readonly nothing: string;
  };
}
