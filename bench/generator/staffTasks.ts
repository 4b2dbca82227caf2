import type { Draws } from "./draws.ts";
import type { TaskInput } from "./parts.ts";

/** What the organisation does for itself, in every way of staffing; the first few are always there. */
const STAFF: readonly ((draws: Draws) => Omit<TaskInput, "id">)[] = [
  () => ({ hours: 2, kind: "staff", aspect: "recruitment", tags: ["talk"] }),
  (draws) => ({
    hours: draws.whole(2, 4),
    kind: "staff",
    aspect: "finance",
    requires: { finance: 2 },
    staffing: { mode: "fixed", deputy: true },
    tags: ["desk"],
  }),
  () => ({
    hours: 2,
    kind: "staff",
    aspect: "chair",
    requires: { planning: 2 },
    staffing: { mode: "elected", maxTerms: 2 },
    learners: false,
    tags: ["talk"],
  }),
  (draws) => ({
    hours: draws.whole(1, 3),
    kind: "staff",
    aspect: "planning",
    requires: { planning: 2 },
    staffing: { mode: "rotation", term: 2, cooldown: 1, handOverHours: 2, shadow: 1 },
    tags: ["desk"],
  }),
  () => ({ hours: 1, kind: "staff", aspect: "outings", staffing: { mode: "voluntary" }, tags: ["talk"] }),
  (draws) => ({
    hours: draws.whole(2, 4),
    kind: "staff",
    aspect: "systems",
    requires: { systems: 2 },
    staffing: { mode: "fixed", deputy: false },
    advice: { competence: "finance", hours: 0.5, level: 3 },
    tags: ["desk"],
  }),
  (draws) => ({
    hours: draws.whole(3, 6),
    kind: "supporting",
    unpleasant: 0.7,
    slots: ["evening"],
    staffing: { mode: "rotation", term: 1, cooldown: 1 },
    priority: 1,
    tags: ["heavy"],
  }),
  () => ({ hours: 1.5, kind: "staff", aspect: "training", requires: { quality: 2 }, tags: ["talk"] }),
  (draws) => ({
    hours: draws.whole(4, 8),
    kind: "supporting",
    routine: true,
    unpleasant: 0.3,
    slots: ["early", "day"],
    tags: ["desk"],
  }),
];

/** Staff tasks and common chores; beyond the list they come again for another part of the organisation. */
export function staffTasks(draws: Draws, count: number): TaskInput[] {
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / STAFF.length);
    const made = STAFF[index % STAFF.length]?.(draws) ?? { hours: 1, kind: "staff" as const };
    const name = made.aspect ?? (made.unpleasant === 0.7 ? "evening watch" : "service desk");
    return { id: round === 0 ? `staff: ${name}` : `staff: ${name} ${round + 1}`, main: name, ...made };
  });
}
