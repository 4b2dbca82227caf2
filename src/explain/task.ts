import type { Person } from "../domain/people.ts";
import type { PlannedTask, Turn } from "../domain/turns.ts";
import { attempt, type Alternative, type Attempt, type ExplainOptions } from "./alternative.ts";
import type { Choice } from "./choice.ts";
import type { Inquiry } from "./inquiry.ts";
import type { Obstacle } from "./obstacle.ts";
import type { TaskQuestion } from "./question.ts";
import {
  heldTurn,
  isImpossible,
  notHeldTurn,
  type HeldTurn,
  type NotHeldTurn,
  type TurnName,
} from "./turn.ts";

/** Why a member holds a task, or does not. */
export interface TaskExplanation {
  /** Whether they hold something of the turns asked about. */
  readonly kind: "holds" | "does-not-hold";
  readonly member: string;
  readonly task: string;
  /** The turns asked about that the member holds, or part of them. */
  readonly held: readonly HeldTurn[];
  /** Those of which they hold nothing, with the reasons. */
  readonly notHeld: readonly NotHeldTurn[];
  /** The turns at which `alternative` chooses otherwise: without the member if they hold something, else with them. */
  readonly changed: readonly TurnName[];
  /**
   * The best plan found in which the member does not hold those turns, or if they hold none, a portion of them; null if no
   * plan can: then everything is fixed or has a lasting obstacle, or `refused` says why.
   */
  readonly alternative: Alternative | null;
  /** What came to light only when it was tried. */
  readonly refused: readonly Obstacle[];
}

/** How many choices are tried before it is said that none can be made. */
const MOST_ATTEMPTS = 3;

/** @throws {RangeError} if the task is not done in that period. */
export async function explainTask(
  inquiry: Inquiry,
  { member, task, period }: TaskQuestion,
  options: ExplainOptions,
): Promise<TaskExplanation> {
  const [person, planned] = [inquiry.person(member), inquiry.task(task)];
  const turns = turnsAsked(inquiry, planned, period);
  const held = turns.filter((turn) => inquiry.held(turn, member) > 0);
  const notHeld = turns.filter((turn) => !held.includes(turn));
  const told = {
    kind: held.length > 0 ? ("holds" as const) : ("does-not-hold" as const),
    member,
    task,
    held: held.map((turn) => heldTurn(inquiry, turn, person)),
    notHeld: notHeld.map((turn) => notHeldTurn(inquiry, turn, person)),
  };
  const choices = held.length > 0 ? without(told.held) : withPortion(planned, told.notHeld);
  const asked = held.length > 0 ? forbid(person, planned) : pin(person, planned);
  return { ...told, ...(await firstPossible(inquiry, choices, asked, options)) };
}

/** All turns of the task, or the one of a period. */
function turnsAsked(
  { organisation }: Inquiry,
  { task, turns }: PlannedTask,
  period?: number,
): readonly Turn[] {
  if (period === undefined) return turns;
  const { periods } = organisation.calendar;
  if (!Number.isInteger(period) || period < 0 || period >= periods)
    throw new RangeError(`period ${period}: expected a period of 0 to ${periods - 1}`);
  const turn = turns.filter((each) => each.periods.includes(period));
  if (turn.length === 0) throw new RangeError(`"${task.id}" is not done in period ${period}`);
  return turn;
}

/** What the plan has chosen, all of it at once. */
function without(held: readonly HeldTurn[]): readonly (readonly TurnName[])[] {
  const chosen = held.filter(({ fixed }) => fixed.length === 0);
  return chosen.length === 0 ? [] : [chosen.map(name)];
}

/**
 * Steady work is done the whole time or not at all: every turn that is possible, at once; if that cannot be, and for work that
 * goes round, one turn, of those with the fewest obstacles.
 */
function withPortion(
  { steady }: PlannedTask,
  notHeld: readonly NotHeldTurn[],
): readonly (readonly TurnName[])[] {
  const possible = notHeld.filter(({ obstacles }) => !isImpossible(obstacles));
  const single = [...possible].sort((a, b) => a.obstacles.length - b.obstacles.length).map((turn) => [turn]);
  const together = steady && possible.length > 1 ? [possible] : [];
  return [...together, ...single].slice(0, MOST_ATTEMPTS).map((turns) => turns.map(name));
}

function name({ first, last }: TurnName): TurnName {
  return { first, last };
}

/** What to ask of some turns. */
type Asking = (turns: readonly TurnName[]) => Choice;

/** The member holds nothing of these turns. */
export function forbid({ member }: Person, { task }: PlannedTask): Asking {
  return (turns) => ({
    type: "forbid",
    members: [member.id],
    select: { tasks: task.id },
    periods: turns.map(({ first }) => first),
  });
}

/** The member holds a share of each of these turns: at least one portion. */
export function pin({ member }: Person, { task, portions }: PlannedTask, share = 1 / portions): Asking {
  return (turns) => ({
    type: "pin",
    member: member.id,
    task: task.id,
    share,
    periods: turns.map(({ first }) => first),
  });
}

async function firstPossible(
  inquiry: Inquiry,
  choices: readonly (readonly TurnName[])[],
  asked: Asking,
  options: ExplainOptions,
): Promise<Attempt & { readonly changed: readonly TurnName[] }> {
  let refused: readonly Obstacle[] = [];
  for (const changed of choices) {
    const made = await attempt(inquiry, [asked(changed)], options);
    if (made.alternative !== null) return { ...made, changed };
    refused = made.refused;
  }
  return { changed: [], alternative: null, refused };
}
