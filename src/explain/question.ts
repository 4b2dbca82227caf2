/** Why a member does, or does not do, a task: in one period, or whenever it is done. */
export interface TaskQuestion {
  readonly member: string;
  readonly task: string;
  /** Any period of the turn that is meant; default all turns of the task. */
  readonly period?: number;
}

/** Why a member has the work they have. */
export interface MemberQuestion {
  readonly member: string;
  readonly task?: undefined;
  readonly period?: undefined;
}

export type Question = TaskQuestion | MemberQuestion;
