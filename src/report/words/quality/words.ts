import type {
  DemotivationFlag,
  MemberFigure,
  OrganisationPart,
  ProfileQuestion,
  QualityFigure,
  Requirement,
  Unknown,
  WorkPart,
} from "../../../measures/index.ts";

/** Figures that are told in a table of their own; the others stand among the parts of the indices. */
export type ToldFigure = Exclude<
  QualityFigure,
  "organisationIndex" | "workIndex" | "requirementsPassed" | "growthFit"
>;

/** What the reports say of the quality of the organisation and of the work. Arguments are ready to print. */
export interface QualityWords {
  readonly heading: string;
  /** Why the two indices stand together, and what 100 % is. */
  readonly together: string;
  readonly organisation: string;
  readonly work: string;
  readonly parts: Readonly<Record<OrganisationPart | WorkPart, string>>;
  readonly figures: Readonly<Record<ToldFigure, string>>;
  readonly requirements: {
    readonly heading: string;
    readonly process: string;
    readonly requirement: string;
    readonly needed: string;
    readonly margin: string;
    readonly types: Readonly<Record<Requirement["type"], string>>;
    readonly pass: string;
    readonly fail: string;
    readonly unknown: string;
    readonly hard: string;
    /** What the signs in the table mean. */
    readonly signs: string;
    readonly summary: (passed: number, judged: number) => string;
    readonly nothingKnown: string;
    readonly whys: Readonly<Record<Unknown, (number: number) => string>>;
    readonly chance: (share: string) => string;
    readonly people: (number: string) => string;
  };
  readonly profile: {
    readonly heading: string;
    readonly question: string;
    readonly questions: Readonly<Record<ProfileQuestion, string>>;
  };
  readonly gains: {
    readonly heading: string;
    readonly better: string;
    readonly worse: string;
    readonly same: string;
    readonly figures: Readonly<Record<MemberFigure, string>>;
  };
  readonly signs: {
    readonly heading: string;
    readonly nobody: string;
    readonly flags: Readonly<Record<DemotivationFlag, string>>;
    readonly hidden: (number: number) => string;
  };
}
