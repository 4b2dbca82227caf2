import type fc from "fast-check";
import type { OrganisationInput } from "../../src/parse.ts";
import { organisation, type OrganisationOptions } from "./organisation.ts";
import type { TaskInput } from "./task.ts";

/** Turns a tiny organisation has at most. */
export const TINY_TURNS = 6;
/** Divisions a tiny organisation has at most, whether its rules allow them or not. */
export const TINY_DIVISIONS = 20_000;

/** Organisations so small that all their divisions can be tried in less than a tenth of a second. */
export function tinyOrganisation(options: OrganisationOptions = {}): fc.Arbitrary<OrganisationInput> {
  return organisation({
    features: { names: false, ...options.features },
    size: {
      members: [1, 4],
      tasks: [1, 4],
      periods: [1, 3],
      competences: [0, 2],
      processes: [0, 2],
      slots: [0, 2],
      dependencies: [0, 3],
      rules: [0, 4],
      portions: [1, 3],
      ...options.size,
    },
  })
    .map(small)
    .filter((document) => turns(document) <= TINY_TURNS && divisions(document) <= TINY_DIVISIONS);
}

/** States what would have many values by default: the portions and, so that turns can be counted, the staffing. */
function small(document: OrganisationInput): OrganisationInput {
  const tasks = document.tasks.map((task) => {
    const least = task.people?.min ?? 1;
    const staffing = task.staffing ?? { mode: "fixed" as const, deputy: false };
    return { ...task, staffing, portions: task.portions ?? least };
  });
  return { ...document, tasks };
}

/** Turns over the horizon, as section 3 of the model counts them, companions left out. */
export function turns(document: OrganisationInput): number {
  return document.tasks.reduce((sum, task) => sum + turnsOf(task, document), 0);
}

/** How many divisions there are at most: each portion with any member or with nobody, companions included. */
export function divisions(document: OrganisationInput): number {
  return document.tasks.reduce(
    (product, task) => product * Math.pow(divisionsOfTurn(task, document), turnsOf(task, document)),
    1,
  );
}

function turnsOf(task: TaskInput, document: OrganisationInput): number {
  const { periods, redistribution = [] } = document.calendar;
  const { staffing } = task;
  const term =
    staffing?.mode === "rotation"
      ? (staffing.term ?? 1)
      : staffing?.mode === "elected"
        ? (staffing.term ?? periods)
        : 0;
  const starts = new Set(
    term > 0 ? range(periods).filter((period) => period % term === 0) : [0, ...redistribution],
  );
  const turnAt = (period: number) => Math.max(...[...starts].filter((start) => start <= period));
  return new Set((task.periods ?? range(periods)).map(turnAt)).size;
}

function divisionsOfTurn(task: TaskInput, document: OrganisationInput): number {
  const members = document.members.length;
  const held = multisets(task.portions ?? 1, members + 1);
  const mentored = task.learners !== false && Object.keys(task.requires ?? {}).length > 0 && wishes(document);
  const deputised = task.staffing?.mode === "fixed" && (task.staffing.deputy ?? task.kind === "staff");
  return (
    held *
    (mentored ? held : 1) *
    (deputised ? members + 1 : 1) *
    (task.advice === undefined ? 1 : members + 1)
  );
}

function wishes(document: OrganisationInput): boolean {
  return document.members.some((member) => (member.wishes ?? []).length > 0);
}

/** Ways to give equal things to so many takers. */
function multisets(things: number, takers: number): number {
  return range(things).reduce((ways, taken) => (ways * (takers + taken)) / (taken + 1), 1);
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
