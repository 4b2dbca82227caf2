import type { OrganisationInput } from "../../src/parse.ts";
import type { Draws } from "./draws.ts";
import { mayHold } from "./division.ts";
import type { Outline, TaskInput } from "./parts.ts";

type History = NonNullable<OrganisationInput["history"]>;

/** The largest balance, as a share of what a member may expect to do of the same work in this horizon. */
const LARGEST = 0.4;

/** What earlier horizons left: balances that sum to nothing, who held what rotates last, terms that were served. */
export function history(draws: Draws, outline: Outline): History {
  const { calendar, members, tasks } = outline;
  const weeks = calendar.periods * calendar.weeksPerPeriod;
  const sum = (hours: (task: TaskInput) => number) => tasks.reduce((total, task) => total + hours(task), 0);
  const expected = (hours: number) => (LARGEST * hours * weeks) / members.length;
  const most = {
    burden: expected(sum((task) => task.hours * (task.unpleasant ?? 0))),
    staffLoad: expected(sum((task) => (task.kind === "staff" ? task.hours : 0))),
  };
  const balances: Record<string, { burden: number; staffLoad: number }> = {};
  // Pairs of members, one owing what the other is owed.
  for (let index = 0; index + 1 < members.length; index += 2) {
    const [one, other] = [members[index]?.id ?? "", members[index + 1]?.id ?? ""];
    const burden = draws.between(-most.burden, most.burden, 0.5);
    const staffLoad = draws.between(-most.staffLoad, most.staffLoad, 0.5);
    balances[one] = { burden, staffLoad };
    balances[other] = { burden: -burden, staffLoad: -staffLoad };
  }
  return { balances, holders: lastHolders(draws, outline) };
}

/** Who held the last turn of most of the tasks that go round; in an elected role that was a first term. */
function lastHolders(draws: Draws, { members, tasks }: Outline): History["holders"] {
  const holders: NonNullable<History["holders"]> = {};
  for (const task of tasks) {
    if ((task.unpleasant ?? 0) < 0.5 && task.kind !== "staff") continue;
    const able = members.filter((member) => mayHold(member, task));
    if (able.length === 0 || draws.chance(0.3)) continue;
    const { id } = draws.pick(able);
    const elected = task.staffing?.mode === "elected";
    holders[task.id] = { members: [id], ...(elected ? { terms: { [id]: 1 } } : {}) };
  }
  return holders;
}
