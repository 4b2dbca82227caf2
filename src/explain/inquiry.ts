import { compile, type Compiled } from "../compile.ts";
import { people, type Person } from "../domain/people.ts";
import { planTasks, type PlannedTask, type Turn } from "../domain/turns.ts";
import { guess } from "../model/guess.ts";
import { quoted } from "../model/issue.ts";
import type { Organisation } from "../model/organisation.ts";
import { isWork, type Plan } from "../model/plan.ts";
import { fixedBy, isPublished } from "./fixed.ts";
import type { Fixed, Obstacle } from "./obstacle.ts";
import { Room } from "./room.ts";
import { statedObstacles } from "./stated.ts";

/** An organisation and a plan that are asked about. What is dear to make is made when it is first needed. */
export class Inquiry {
  readonly organisation: Organisation;
  readonly plan: Plan;
  readonly tasks: readonly PlannedTask[];
  readonly people: readonly Person[];
  #compiled: Compiled | null = null;
  #room: Room | null = null;

  constructor(organisation: Organisation, plan: Plan) {
    this.organisation = organisation;
    this.plan = plan;
    this.tasks = planTasks(organisation);
    this.people = people(organisation);
  }

  get compiled(): Compiled {
    this.#compiled ??= compile(this.organisation, { fairness: this.plan.fairness });
    return this.#compiled;
  }

  get room(): Room {
    this.#room ??= new Room(this.compiled, this.plan);
    return this.#room;
  }

  /** @throws {RangeError} if there is none, with a guess at who was meant. */
  person(id: string): Person {
    const found = this.people.find(({ member }) => member.id === id);
    if (found !== undefined) return found;
    throw unknown("member", id, this.people.map(({ member }) => member.id)); // prettier-ignore
  }

  /** @throws {RangeError} if there is none, with a guess at what was meant. */
  task(id: string): PlannedTask {
    const found = this.tasks.find(({ task }) => task.id === id);
    if (found !== undefined) return found;
    throw unknown("task", id, this.tasks.map(({ task }) => task.id)); // prettier-ignore
  }

  /** Portions that a member holds of a turn. */
  held(turn: Turn, member: string): number {
    return this.rows(turn).find((row) => row.member === member)?.portions ?? 0;
  }

  /** Who holds portions of a turn, as holder or learner. */
  rows({ of, first }: Turn): Plan["assignments"] {
    return this.plan.assignments.filter(
      (row) => row.task === of.task.id && row.first === first && isWork(row.role),
    );
  }

  fixed(turn: Turn, member: string): readonly Fixed[] {
    return fixedBy(this.organisation, this.tasks, this.plan, turn, member);
  }

  /** Whether a turn lies in periods that the members have been promised, or partly. */
  isPromised(task: string, first: number): boolean {
    const turn = this.task(task).turns.find((each) => each.first === first);
    return turn !== undefined && isPublished(this.plan, turn);
  }

  /** Whether the documents state nothing against a member in a turn. */
  mayHold(turn: Turn, person: Person): boolean {
    return statedObstacles(this.organisation, this.plan, turn, person).length === 0;
  }

  /**
   * What keeps a member from a portion of a turn: what the documents state; if nothing, what pins and rules leave no room for;
   * if nothing, what this plan leaves no room for, if `giver` gives a portion, or whoever can; null is one that nobody holds.
   */
  obstacles(turn: Turn, person: Person, giver?: string | null): readonly Obstacle[] {
    const stated = statedObstacles(this.organisation, this.plan, turn, person);
    if (stated.length > 0) return stated;
    const lasting = this.room.lasting(turn, person.member.id);
    return lasting.length > 0 ? lasting : this.room.passing(turn, person.member.id, giver);
  }
}

/** A name that is none of those there are, with a guess at which was meant. */
export function unknown(kind: string, name: string, names: readonly string[]): RangeError {
  const meant = guess(name, names);
  return new RangeError(`there is no ${kind} ${quoted(name)}${meant === undefined ? "" : `; maybe ${quoted(meant)}?`}`); // prettier-ignore
}
