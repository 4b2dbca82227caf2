import { preference, type Person } from "./people.ts";
import type { PlannedTask } from "./turns.ts";

/** How hard the unpleasant work is on each member, on a scale that is the same for all. */
export interface Burdens {
  /** Tasks with unpleasant > 0. */
  readonly pool: readonly PlannedTask[];
  /** Dbar: sum of H_t u_t. */
  readonly total: number;
  /** d[m,t] per hour: each member's H_t d add up to `total`, so exaggerating does not pay. */
  points(person: Person, planned: PlannedTask): number;
}

/** @param liking p[m,t], for those who have it at hand; by default it is looked up. */
export function burdens(
  tasks: readonly PlannedTask[],
  people: readonly Person[],
  liking = (person: Person, { task }: PlannedTask) => preference(person.member, task),
): Burdens {
  const pool = tasks.filter((planned) => planned.task.unpleasant > 0);
  const total = pool.reduce((sum, planned) => sum + planned.work * planned.task.unpleasant, 0);
  const dislike = (person: Person, planned: PlannedTask) => {
    const liked = liking(person, planned);
    return liked > 0 ? 0 : Math.max(-liked, planned.task.unpleasant) / 2;
  };
  const scale = people.map((person) => {
    const own = pool.reduce((sum, planned) => sum + planned.work * dislike(person, planned), 0);
    return own > 0 ? total / own : 0;
  });
  return {
    pool,
    total,
    points: (person, planned) =>
      planned.task.unpleasant > 0 ? (scale[person.index] ?? 0) * dislike(person, planned) : 0,
  };
}
