import { preference, type Person } from "../domain/people.ts";
import type { PlannedTask, Turn } from "../domain/turns.ts";
import { attempt, type Alternative, type ExplainOptions } from "./alternative.ts";
import type { Choice } from "./choice.ts";
import type { HeldTask } from "./heldTask.ts";
import type { Inquiry } from "./inquiry.ts";
import { forbid, pin } from "./task.ts";

/** Moves to try for each change, if nothing else is asked. */
export const DEFAULT_IMPROVEMENT_EFFORT = 60_000;

/** A change that pleases the member: what is dropped, what is taken, or one for the other. */
export interface Improvement {
  readonly drop: string | null;
  readonly take: string | null;
  /** How much more satisfied the member is, on their own scale from 0 to 1. */
  readonly gain: number;
  /** The best plan found with it, and what it costs the others. */
  readonly alternative: Alternative;
}

/** How many of the least liked and of the most liked tasks are looked at. */
const FEW = 2;
/** Smaller gains are not worth talking of: a tenth of a per cent of the scale. */
const LEAST_GAIN = 0.001;

/** A change to be tried, with a smaller one in case it cannot be made. */
interface Change {
  readonly drop: string | null;
  readonly take: string | null;
  readonly asked: readonly (readonly Choice[])[];
}

/**
 * What would please a member most: the least liked of what they do dropped, the most liked of what they may do taken, and
 * one in exchange for the other; each re-solved from the plan. Only what the plan has chosen and nobody was promised is
 * looked at. Ranked by the member's gain.
 */
export async function improvements(
  inquiry: Inquiry,
  person: Person,
  held: readonly HeldTask[],
  options: ExplainOptions,
): Promise<readonly Improvement[]> {
  const budget = options.seconds === undefined ? { effort: DEFAULT_IMPROVEMENT_EFFORT } : {};
  const found: Improvement[] = [];
  for (const change of changes(inquiry, person, held)) {
    const made = await improvement(inquiry, person, change, { ...budget, ...options });
    if (made !== null && made.gain >= LEAST_GAIN) found.push(made);
  }
  return found.sort((a, b) => b.gain - a.gain);
}

async function improvement(
  inquiry: Inquiry,
  { member }: Person,
  { drop, take, asked }: Change,
  options: ExplainOptions,
): Promise<Improvement | null> {
  for (const rules of asked) {
    const { alternative } = await attempt(inquiry, rules, options);
    if (alternative === null) continue;
    const satisfaction = alternative.members.find((each) => each.member === member.id)?.satisfaction ?? null;
    const gain = satisfaction === null ? 0 : satisfaction.after - satisfaction.before;
    return { drop, take, gain, alternative };
  }
  return null;
}

function changes(inquiry: Inquiry, person: Person, held: readonly HeldTask[]): readonly Change[] {
  const hours = held.reduce((sum, each) => sum + each.hours, 0);
  const mean = hours > 0 ? held.reduce((sum, each) => sum + each.hours * each.liking, 0) / hours : 0;
  const drops = droppable(inquiry, person, held.filter(({ liking }) => liking < mean)); // prettier-ignore
  const takes = takeable(inquiry, person, mean);
  const [drop, take] = [drops[0], takes[0]];
  const exchange =
    drop === undefined || take === undefined
      ? []
      : [{ drop: drop.drop, take: take.take, asked: take.asked.map((more) => [...more, ...(drop.asked[0] ?? [])]) }]; // prettier-ignore
  return [...exchange, ...drops, ...takes];
}

/** The least liked tasks, without the turns that are fixed. */
function droppable(inquiry: Inquiry, person: Person, held: readonly HeldTask[]): readonly Change[] {
  const worstFirst = [...held].sort((a, b) => a.liking - b.liking || b.hours - a.hours);
  return worstFirst
    .flatMap(({ task }): Change[] => {
      const planned = inquiry.task(task);
      const { id } = person.member;
      const chosen = planned.turns.filter((turn) => inquiry.held(turn, id) > 0 && inquiry.fixed(turn, id).length === 0); // prettier-ignore
      return chosen.length === 0
        ? []
        : [{ drop: task, take: null, asked: [[forbid(person, planned)(chosen)]] }];
    })
    .slice(0, FEW);
}

/** The best liked tasks of which there is more to be had: half of each turn, or a portion. */
function takeable(inquiry: Inquiry, person: Person, mean: number): readonly Change[] {
  const liked = inquiry.tasks
    .map((planned) => ({ planned, liking: preference(person.member, planned.task) }))
    .filter(({ liking }) => liking > Math.max(0, mean))
    .sort((a, b) => b.liking - a.liking);
  const found: Change[] = [];
  for (const { planned } of liked) {
    if (found.length === FEW) break;
    const asked = more(inquiry, person, planned);
    if (asked.length > 0) found.push({ drop: null, take: planned.task.id, asked });
  }
  return found;
}

/** Steady work: half of every turn, else a portion more; what goes round: a turn more. */
function more(inquiry: Inquiry, person: Person, planned: PlannedTask): readonly (readonly Choice[])[] {
  const { id } = person.member;
  const most = Math.floor(planned.portions / planned.task.people.min);
  const half = Math.min(most, Math.ceil(planned.portions / 2));
  const open = planned.turns.filter((turn) => inquiry.mayHold(turn, person));
  const ask = (turns: readonly Turn[], portions: (held: number) => number) =>
    turns
      .filter((turn) => portions(inquiry.held(turn, id)) > inquiry.held(turn, id))
      .map((turn) => pin(person, planned, portions(inquiry.held(turn, id)) / planned.portions)([turn]));
  const oneMore = (held: number) => Math.min(most, held + 1);
  const turns = planned.steady ? open : open.filter((turn) => inquiry.held(turn, id) === 0).slice(0, 1);
  const asked = planned.steady ? [ask(turns, () => half), ask(turns, oneMore)] : [ask(turns, oneMore)];
  return asked.filter((pins) => pins.length > 0);
}
