import type { OrganisationInput } from "../parse.ts";
import { Names } from "./names.ts";
import { Problems, type NameKind, type Place } from "./problem.ts";

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
type Item<List> = Mutable<NonNullable<List> extends readonly (infer Each)[] ? Each : never>;

export type CompetenceDraft = Item<OrganisationInput["competences"]>;
export type ProcessDraft = Item<OrganisationInput["processes"]>;
/** What is not known yet is filled in at the end. */
export type TaskDraft = Partial<Item<OrganisationInput["tasks"]>> & { readonly id: string };
export type MemberDraft = Omit<
  Partial<Item<OrganisationInput["members"]>>,
  "levels" | "wishes" | "preferences"
> & {
  readonly id: string;
  readonly levels: Record<string, number>;
  readonly wishes: Map<string, number>;
  readonly preferences: Record<"tasks" | "tags" | "processes" | "kinds", Record<string, number>>;
};

/** An organisation in the making, in the order in which the tables name things. */
export class Draft {
  readonly problems = new Problems();
  name: string | undefined;
  readonly calendar: Partial<Mutable<OrganisationInput["calendar"]>> = {};
  readonly competences = new Map<string, CompetenceDraft>();
  readonly processes = new Map<string, ProcessDraft>();
  readonly tasks = new Map<string, TaskDraft>();
  readonly members = new Map<string, MemberDraft>();
  /** Shares by task, by member. */
  readonly today = new Map<string, Map<string, number>>();
  /** Hours by job, by task. */
  readonly jobs = new Map<string, Map<string, number>>();
  readonly names: Readonly<Record<NameKind, Names>> = {
    task: new Names(),
    member: new Names(),
    competence: new Names(),
    process: new Names(),
  };

  readonly #places = new Map<string, Place>();

  /** Where a thing is named first; a place without a sheet if no table lists it. */
  placeOf(kind: NameKind, id: string): Place {
    return this.#places.get(JSON.stringify([kind, id])) ?? { sheet: "" };
  }

  /** Whether some table lists things of this kind. */
  placed(kind: NameKind): boolean {
    return [...this.#places.keys()].some((key) => key.startsWith(`["${kind}",`));
  }

  /** Adds what is not there yet. */
  add(kind: NameKind, id: string, name = "", place?: Place): void {
    const key = JSON.stringify([kind, id]);
    if (place !== undefined && !this.#places.has(key)) this.#places.set(key, place);
    this.names[kind].add(id, name);
    const named = name === "" || name === id ? { id } : { id, name };
    if (kind === "competence") keep(this.competences, named);
    if (kind === "process") keep(this.processes, named);
    if (kind === "task") keep(this.tasks, named);
    if (kind === "member")
      keep(this.members, {
        ...named,
        levels: {},
        wishes: new Map(),
        preferences: { tasks: {}, tags: {}, processes: {}, kinds: {} },
      });
  }
}

function keep<Thing extends { readonly id: string }>(things: Map<string, Thing>, thing: Thing): void {
  things.set(thing.id, { ...thing, ...things.get(thing.id) });
}
