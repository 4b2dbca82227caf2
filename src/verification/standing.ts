import { entryOf } from "./dictionary.ts";
import { levelOf, type MemberFacts } from "./member.ts";
import type { TaskFacts, Turn } from "./turn.ts";

/** What a member may be in a turn. */
export type Standing = "able" | "learner" | "none";

const STANDINGS: readonly Standing[] = ["none", "able", "learner"];

/** Who may be what in which turn, looked up by place so that thousands of turns are no trouble. */
export class Standings {
  readonly #members: number;
  readonly #codes: Uint8Array;

  constructor(members: readonly MemberFacts[], tasks: readonly TaskFacts[]) {
    this.#members = members.length;
    this.#codes = new Uint8Array(members.length * tasks.reduce((sum, task) => sum + task.turns.length, 0));
    for (const task of tasks) {
      for (const member of members) {
        const code = STANDINGS.indexOf(standingWhenPresent(member, task));
        if (code === 0) continue;
        for (const turn of task.turns) {
          if (isPresent(member, turn)) this.#codes[turn.index * this.#members + member.index] = code;
        }
      }
    }
  }

  of(member: MemberFacts, turn: Turn): Standing {
    return STANDINGS[this.#codes[turn.index * this.#members + member.index] ?? 0] ?? "none";
  }

  /** The most portions of a turn that a member may hold. */
  most(member: MemberFacts, turn: Turn): number {
    return this.of(member, turn) === "none" ? 0 : turn.task.most;
  }
}

/** Whether a member has hours in every active period of a turn. */
function isPresent(member: MemberFacts, turn: Turn): boolean {
  return turn.active.every((period) => (member.available[period] ?? 0) > 0);
}

/** Whether an exemption of the member names the task or one of its tags. */
export function isExempt({ member }: MemberFacts, { task }: TaskFacts): boolean {
  return member.exempt.some(
    (exemption) =>
      exemption.task === task.id || (exemption.tag !== undefined && task.tags.includes(exemption.tag)),
  );
}

function standingWhenPresent(member: MemberFacts, facts: TaskFacts): Standing {
  const { task, staffing } = facts;
  if (isExempt(member, facts) || !sharesSlot(member, facts) || !isAsked(member, facts)) return "none";
  const short = Object.entries(task.requires).filter(
    ([competence, level]) => levelOf(member, competence) < level,
  );
  if (short.length === 0 || task.soft) return "able";
  const [lacking] = short;
  if (!facts.learners || staffing.mode === "elected" || short.length > 1 || lacking === undefined)
    return "none";
  const [competence, level] = lacking;
  const present = levelOf(member, competence);
  const wished = member.member.wishes.some((wish) => wish.competence === competence && wish.level > present);
  return level - present === 1 && wished ? "learner" : "none";
}

function sharesSlot({ member }: MemberFacts, { task }: TaskFacts): boolean {
  if (task.slots === undefined || member.slots === undefined) return true;
  const own = member.slots;
  return task.slots.some((slot) => own.includes(slot));
}

/** Voluntary work asks volunteers, an election its candidates. */
function isAsked({ id, member }: MemberFacts, { task, staffing }: TaskFacts): boolean {
  if (staffing.mode === "voluntary") return member.volunteers.includes(task.id);
  if (staffing.mode !== "elected") return true;
  const named = [...staffing.candidates, ...staffing.elected];
  return named.length === 0 || named.includes(id);
}

/** Whether a member may guide learners in a turn: able, and independent in all that it requires. */
export function mayMentor(standings: Standings, member: MemberFacts, turn: Turn): boolean {
  const { requires } = turn.task.task;
  return (
    standings.of(member, turn) === "able" &&
    Object.keys(requires).every((competence) => levelOf(member, competence) >= 3)
  );
}

/** Whether a member may be asked for advice on a turn, as far as presence, exemptions and level go. */
export function mayAdvise(member: MemberFacts, turn: Turn): boolean {
  const { advice } = turn.task.task;
  if (advice === undefined || !isPresent(member, turn) || isExempt(member, turn.task)) return false;
  return (entryOf(member.member.levels, advice.competence) ?? 0) >= advice.level;
}
