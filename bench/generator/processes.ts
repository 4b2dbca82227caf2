import type { Draws } from "./draws.ts";
import type { ProcessInput, TaskInput } from "./parts.ts";

/** A step of a process: hours in proportion, before they are fitted to the members' hours. */
interface Step {
  readonly name: string;
  /** Place in the order of work. */
  readonly place: number;
  readonly hours: readonly [least: number, most: number];
  readonly fields: (craft: string) => Omit<TaskInput, "id" | "hours">;
}

/** The steps of a process, the most needed first: a short process has the first few. */
const STEPS: readonly Step[] = [
  {
    name: "plan",
    place: 1,
    hours: [1, 3],
    fields: () => ({ kind: "regulating", aspect: "planning", requires: { planning: 2 }, tags: ["desk"] }),
  },
  {
    name: "make",
    place: 3,
    hours: [12, 30],
    fields: (craft) => ({ kind: "executing", requires: { [craft]: 2 }, clientValue: 0.9, tags: ["hands"] }),
  },
  {
    name: "clean up",
    place: 6,
    hours: [3, 6],
    fields: () => ({ kind: "executing", unpleasant: 0.6, routine: true, tags: ["heavy", "hands"] }),
  },
  {
    name: "check",
    place: 5,
    hours: [1, 3],
    fields: (craft) => ({
      kind: "regulating",
      aspect: "quality",
      requires: { quality: 2, [craft]: 2 },
      tags: ["desk"],
    }),
  },
  {
    name: "prepare",
    place: 2,
    hours: [3, 8],
    fields: (craft) => ({ kind: "preparing", requires: { [craft]: 1 }, tags: ["hands"] }),
  },
  {
    name: "deliver",
    place: 7,
    hours: [6, 16],
    fields: () => ({ kind: "executing", requires: { clients: 1 }, clientValue: 1, tags: ["outside"] }),
  },
  {
    name: "agree",
    place: 0,
    hours: [1, 3],
    fields: () => ({ kind: "regulating", aspect: "client", requires: { clients: 3 }, tags: ["talk"] }),
  },
  {
    name: "finish",
    place: 4,
    hours: [8, 20],
    fields: (craft) => ({ kind: "executing", requires: { [craft]: 3 }, people: { min: 2 }, tags: ["hands"] }),
  },
  {
    name: "record",
    place: 8,
    hours: [1, 4],
    fields: () => ({ kind: "supporting", routine: true, unpleasant: 0.2, tags: ["desk"] }),
  },
];

/** Tasks of one process, in the order of work. */
export function processTasks(draws: Draws, process: string, craft: string, count: number): TaskInput[] {
  return STEPS.slice(0, count)
    .sort((one, other) => one.place - other.place)
    .map(({ name, hours, fields }): TaskInput => ({
      id: `${process}: ${name}`,
      main: name,
      process,
      hours: draws.between(...hours, 0.5),
      duration: draws.whole(1, 8),
      unit: "hours",
      priority: draws.pick([2, 3, 3, 3, 4]),
      ...fields(craft),
    }));
}

/** The largest process has all steps. */
export const LARGEST_PROCESS = STEPS.length;

/** A process for a client of its own, with norms that it is to keep. */
export function process(draws: Draws, id: string): ProcessInput {
  return {
    id,
    client: `client of ${id}`,
    requirements: draws.chance(0.5)
      ? [{ type: "leadTime", norm: draws.whole(8, 40), unit: "hours", hard: draws.chance(0.3) }]
      : [],
  };
}
