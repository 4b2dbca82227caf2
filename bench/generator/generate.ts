import type { OrganisationInput } from "../../src/parse.ts";
import { calendar } from "./calendar.ts";
import { craftsFor, GENERAL } from "./competences.ts";
import { dependencies } from "./dependencies.ts";
import { division, mayHold } from "./division.ts";
import { Draws } from "./draws.ts";
import { history } from "./history.ts";
import { fitHours } from "./hours.ts";
import { members } from "./members.ts";
import type { Outline, ProcessInput, Size, TaskInput } from "./parts.ts";
import { LARGEST_PROCESS, process, processTasks } from "./processes.ts";
import { rules } from "./rules.ts";
import { staffTasks } from "./staffTasks.ts";

/** Share of the tasks that the organisation does for itself. */
const STAFF_SHARE = 0.25;
/** Steps of a typical process. */
const STEPS = 7;

/**
 * An organisation of this size, the same for the same seed: processes from agreeing to recording, staff tasks of every way of
 * staffing, members with crafts, wishes and absences, rules of every kind, today's division and history. Its hours are used
 * for 85 to 97 %.
 */
export function generate(size: Size, seed: number): OrganisationInput {
  const draws = new Draws(seed);
  const bare = work(draws, size);
  const people = members(draws, bare);
  const rough: Outline = { ...bare, members: people };
  const outline: Outline = { ...rough, tasks: withCandidates(draws, rough, fitHours(rough, draws.between(0.85, 0.97, 0.01))) }; // prettier-ignore
  const today = division(outline);
  return {
    schema: "beurtrol/1",
    name: `generated: ${size.members} members, ${size.tasks} tasks, ${size.periods} periods, seed ${seed}`,
    calendar: outline.calendar,
    competences: [...outline.crafts, ...GENERAL].map((id) => ({
      id,
      learningHours: draws.whole(4, 12) * 10,
    })),
    processes: [...outline.processes],
    tasks: [...outline.tasks],
    dependencies: dependencies(draws, outline.processes, outline.tasks),
    members: people,
    rules: rules(draws, outline, today),
    goals: { inequalityAversion: draws.pick([1, 2, 2]), weights: draws.chance(0.5) ? { variety: 1 } : {} },
    asIs: today,
    history: history(draws, outline),
  };
}

/** Processes with their tasks, and the tasks of the organisation itself. */
function work(draws: Draws, size: Size): Omit<Outline, "members"> {
  const staff = Math.max(2, Math.round(STAFF_SHARE * size.tasks));
  const count = Math.max(1, Math.round((size.tasks - staff) / STEPS));
  const crafts = craftsFor(count);
  const processes: ProcessInput[] = [];
  const tasks: TaskInput[] = [];
  for (let index = 0; index < count; index += 1) {
    const mean = (size.tasks - staff - tasks.length) / (count - index);
    // The last one takes what is left, the others differ.
    const others = index + 1 < count ? draws.whole(-2, 2) : 0;
    const steps = Math.max(2, Math.min(LARGEST_PROCESS, Math.ceil(mean) + others));
    const made = process(draws, `process ${index + 1}`);
    processes.push(made);
    tasks.push(...processTasks(draws, made.id, crafts[index % crafts.length] ?? "", steps));
  }
  tasks.push(...staffTasks(draws, size.tasks - tasks.length));
  const planned = calendar(size.periods);
  const slots = (planned.slots ?? []).map(({ id }) => id);
  return { size, calendar: planned, slots, crafts, processes, tasks };
}

/** Elected roles get candidates: a few of those who can. */
function withCandidates(
  draws: Draws,
  { members: people }: Outline,
  tasks: readonly TaskInput[],
): TaskInput[] {
  return tasks.map((task) => {
    if (task.staffing?.mode !== "elected") return task;
    const able = people.filter((member) => mayHold(member, task)).map(({ id }) => id);
    return { ...task, staffing: { ...task.staffing, candidates: draws.some(able, 4) } };
  });
}
