import type { OrganisationInput } from "../../src/parse.ts";

export type TaskInput = OrganisationInput["tasks"][number];
export type MemberInput = OrganisationInput["members"][number];
export type RuleInput = NonNullable<OrganisationInput["rules"]>[number];
export type ProcessInput = NonNullable<OrganisationInput["processes"]>[number];
export type DependencyInput = NonNullable<OrganisationInput["dependencies"]>[number];
export type DivisionInput = NonNullable<OrganisationInput["asIs"]>[number];
export type Words = Readonly<Record<"nl" | "en", string>>;

/** A stated rule of an example always has a name and says why the group wants it. */
export type StatedRule = RuleInput & { readonly id: string; readonly because: Words };

/**
 * Where a sentence of the source went: to rules (by id), to fields (by path, with ids for positions, such as
 * `tasks/K2.stof/slots`), to a note that tells what cannot be expressed and why, or to several of these.
 */
export interface Account {
  readonly source: string;
  readonly rules?: readonly string[];
  readonly fields?: readonly string[];
  readonly note?: string;
}

/** What the facts of a source lack, written by hand. */
export interface Overlay {
  readonly name: Words;
  readonly calendar: OrganisationInput["calendar"];
  /** English names of the competences; the source has the Dutch ones. */
  readonly competences: Readonly<Record<string, string>>;
  readonly processes: Readonly<Record<string, { name: Words; requirements?: ProcessInput["requirements"] }>>;
  /** By task id, or by main task for the same task of every order type; the id wins. */
  readonly tasks: Readonly<Record<string, Partial<TaskInput>>>;
  readonly elections?: Readonly<Record<string, { readonly term: number; readonly maxTerms: number }>>;
  readonly members: Readonly<Record<string, Partial<MemberInput>>>;
  readonly rules: readonly StatedRule[];
  readonly requirements: readonly Account[];
  readonly constraints: readonly Account[];
  readonly notes: readonly string[];
}

/** The remarks of a document: its own, and every sentence that could not be expressed, in full or in part. */
export function notesOf(overlay: Pick<Overlay, "notes" | "requirements" | "constraints">): string[] {
  const accounts = [...overlay.requirements, ...overlay.constraints];
  return [
    ...overlay.notes,
    ...accounts.flatMap(({ source, note }) => (note === undefined ? [] : [`"${source}" ${note}`])),
  ];
}

/** A calendar of twelve periods of four weeks. */
export const year = {
  periods: 12,
  weeksPerPeriod: 4,
  start: "2027-01-04",
  redistribution: [0, 4, 8],
};

/** The data's default band of learning: its upper bound is a rule; the lower one would come before every goal. */
export const learningAtMost20Percent: StatedRule = {
  id: "stretch-at-most-20-percent",
  type: "stretch",
  max: 0.2,
  because: {
    nl: "Niet meer dan 20 % van de uren boven het eigen niveau; de gewenste 5 % volgt uit het doel groei.",
    en: "No more than 20 % of hours above one's own level; the 5 % that is wanted follows from the goal growth.",
  },
};
