import type { Draws } from "./draws.ts";
import { mayHold, steadyHours } from "./division.ts";
import type { DivisionInput, MemberInput, Outline, RuleInput, TaskInput } from "./parts.ts";

/** Below so many members a group states few rules. */
const SMALL = 10;
const FEW = 0.3;

type Made = readonly (RuleInput | null)[];

/** Rules of every kind, mild enough to leave room; a small group states only some of them. */
export function rules(draws: Draws, outline: Outline, today: readonly DivisionInput[]): RuleInput[] {
  const all: Made = [
    ...ofTheGroup(draws, outline),
    ...ofWork(draws, outline),
    ...ofMembers(draws, outline, today),
  ];
  return all.filter((rule) => rule !== null).filter(() => outline.size.members >= SMALL || draws.chance(FEW));
}

function ofTheGroup(draws: Draws, { size, tasks, processes }: Outline): Made {
  const people = Math.max(...processes.map(({ id }) => facesNeeded(tasks.filter((t) => t.process === id))));
  return [
    { type: "limit", of: "share", each: "task", max: draws.pick([0.5, 0.6]) },
    { type: "limit", of: "burden", over: "horizon", max: 2, weight: 1 },
    { type: "everyone", select: { unpleasant: true } },
    { type: "home", max: Math.min(processes.length, draws.whole(3, 4)) },
    { type: "faces", max: Math.min(size.members, people) },
    { type: "dominance", max: Math.max(0.3, Math.min(1, 4 / size.members)) },
    { type: "stretch", max: 0.2 },
    { type: "change", max: draws.pick([0.4, 0.5]), ...(draws.chance(0.5) ? { weight: 2 } : {}) },
  ];
}

/** Room for more people than the hours of a process ask for. */
function facesNeeded(tasks: readonly TaskInput[]): number {
  const hours = tasks.reduce((sum, task) => sum + task.hours, 0);
  return 5 + Math.ceil(hours / 10);
}

function ofWork(draws: Draws, { tasks }: Outline): Made {
  const has = (name: string) => tasks.some(({ main }) => main === name);
  const both = (...names: readonly string[]) => names.every(has);
  return [
    both("check", "make")
      ? { type: "apart", first: { main: "check" }, second: { main: "make" }, strict: draws.chance(0.2) }
      : null,
    both("plan", "prepare")
      ? { type: "together", first: { main: "plan" }, second: { main: "prepare" } }
      : null,
    { type: "backup", select: { kind: "regulating" }, min: 3 },
    { type: "backup", select: { main: "make" }, min: 2, of: "holders", weight: 1 },
    has("clean up")
      ? { type: "support", select: { main: "clean up" }, competence: "quality", level: 1, ratio: 0.5 }
      : null,
    { type: "cover", competence: "planning", level: 2, min: 1 },
    has("evening watch")
      ? { type: "cover", competence: "clients", level: 1, slots: ["evening"], weight: 1 }
      : null,
    has("evening watch") ? { type: "inTurn", select: { main: "evening watch" }, weight: 1 } : null,
    { type: "part", min: 0.25, aspects: ["planning", "quality"], weight: 0.5 },
  ];
}

function ofMembers(draws: Draws, outline: Outline, today: readonly DivisionInput[]): Made {
  const spared = draws.pick(outline.members);
  const maker = draws.pick(outline.members);
  return [
    { type: "limit", select: { kind: "executing" }, of: "hours", min: 2, members: [maker.id] },
    { type: "forbid", members: [spared.id], select: { main: "clean up" }, periods: [0] },
    pinnable(draws, outline, today),
  ];
}

/** Half of a small steady task that its present holder, there in all periods, keeps. */
function pinnable(draws: Draws, outline: Outline, today: readonly DivisionInput[]): RuleInput | null {
  const candidates = today.flatMap(({ task: id, shares }) => {
    const task = outline.tasks.find((each) => each.id === id);
    if (task === undefined) return [];
    return outline.members
      .filter((member) => shares[member.id] === 1 && isKeepable(member, task, outline))
      .map((member): RuleInput => ({ type: "pin", member: member.id, task: id, share: 0.5 }));
  });
  return candidates.length === 0 ? null : draws.pick(candidates);
}

function isKeepable(member: MemberInput, task: TaskInput, outline: Outline): boolean {
  const room = steadyHours(member, outline);
  return task.kind === "preparing" && task.hours * 3 <= room && mayHold(member, task);
}
