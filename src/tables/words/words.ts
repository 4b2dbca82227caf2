import type { Role } from "../../model/plan.ts";
import type { StaffingMode } from "../../model/staffing.ts";
import type { KINDS } from "../../model/task.ts";
import type { Elsewhere, TableName } from "../sheet.ts";

/** Words for one thing: the first is written, all of them are read. */
export type Words = readonly [string, ...string[]];

export type SettingField = "name" | "periods" | "weeksPerPeriod" | "start" | "redistribution" | "elsewhere";
export type CompetenceField = "id" | "name" | "learningHours";
export type ProcessField = "id" | "name" | "client";
export type TaskField =
  | "id"
  | "name"
  | "process"
  | "main"
  | "hours"
  | "kind"
  | "aspect"
  | "requires"
  | "soft"
  | "learners"
  | "portions"
  | "least"
  | "most"
  | "duration"
  | "unit"
  | "unpleasant"
  | "routine"
  | "clientValue"
  | "priority"
  | "staffing"
  | "term"
  | "cooldown"
  | "periods"
  | "tags"
  | "description";
export type MemberField =
  "id" | "name" | "hours" | "home" | "entitlement" | "variety" | "volunteers" | "private";
/** What a column of a matrix says: over columns in a row above, or before the name in the head itself. */
export type Group =
  | "level"
  | "wish"
  | "taskPreference"
  | "processPreference"
  | "tagPreference"
  | "kindPreference"
  | "share"
  | "hours";
export type BundleColumn =
  | "member"
  | "task"
  | "process"
  | "role"
  | "first"
  | "last"
  | "from"
  | "until"
  | "portions"
  | "of"
  | "hours"
  | "preference"
  | "able"
  | "reason";

/** The words of tables in one language. */
export interface TableWords {
  readonly sheets: Readonly<Record<TableName, Words>>;
  readonly settings: Readonly<Record<SettingField, Words>>;
  /** What the setting `elsewhere` lists. */
  readonly elsewhere: Readonly<Record<Elsewhere, string>>;
  readonly competence: Readonly<Record<CompetenceField, Words>>;
  readonly process: Readonly<Record<ProcessField, Words>>;
  readonly task: Readonly<Record<TaskField, Words>>;
  readonly member: Readonly<Record<MemberField, Words>>;
  readonly groups: Readonly<Record<Group, Words>>;
  readonly plan: Readonly<Record<BundleColumn, string>>;
  readonly ledgers: {
    readonly before: (ledger: string) => string;
    readonly after: (ledger: string) => string;
    readonly burden: string;
    readonly staffLoad: string;
  };
  /** Heads of a column of names of any kind: the sheet has to say of what. */
  readonly anyName: readonly string[];
  /** First words of rows that only add up. */
  readonly totals: readonly string[];
  readonly setting: string;
  readonly value: string;
  readonly levels: readonly [Words, Words, Words, Words, Words];
  /** From -2 to 2. */
  readonly preferences: readonly [Words, Words, Words, Words, Words];
  readonly kinds: Readonly<Record<(typeof KINDS)[number], Words>>;
  readonly modes: Readonly<Record<StaffingMode, Words>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly reasons: Readonly<Record<"nobody-able" | "nobody-free" | "rules", string>>;
  readonly yes: Words;
  readonly no: Words;
  readonly open: string;
}
