import {
  MOVED_TIER,
  type Companion,
  type CompanionCell,
  type CompanionSpec,
  type Compilation,
  type Amounts,
  type OwnerKind,
  type Portion,
  type RuleOwner,
  type TurnCell,
} from "./compilation.ts";
import { seasonStarts } from "./domain/horizon.ts";
import { isAdmitted, isPresent, people, preference, standings, type Person } from "./domain/people.ts";
import { planTasks, type PlannedTask, type Turn } from "./domain/turns.ts";
import { rankBurdens, steepenBurdens } from "./goals/burden/leximin.ts";
import { goals } from "./goals/index.ts";
import { weightOf } from "./goals/weightOf.ts";
import { InstanceBuilder, type Side } from "./instance/builder.ts";
import type { Instance } from "./instance/instance.ts";
import type { Organisation } from "./model/organisation.ts";
import type { Fairness } from "./model/plan.ts";
import { ruleName, type Named, type Rule } from "./model/rule.ts";
import { rules } from "./rules/index.ts";

/** An instance, and what its numbers mean. */
export interface Compiled {
  readonly organisation: Organisation;
  readonly instance: Instance;
  readonly people: readonly Person[];
  readonly tasks: readonly PlannedTask[];
  readonly turns: readonly Turn[];
  /** Per turn, the cells of those who may hold portions. */
  readonly cells: readonly (readonly TurnCell[])[];
  readonly companions: readonly Companion[];
}

/** Which rules to leave out: for the search of contradictions. */
export interface CompileOptions {
  readonly without?: ReadonlySet<string>;
  /** Leaves out the goals, and companion turns, which bear no hard bound on what is pinned. */
  readonly hardOnly?: boolean;
  /**
   * `leximin`: tiers before those of the goals rank the members' burdens. `guide`: in their place one tier whose cost rises
   * steeply, for the search, which knows no ranks; turns and cells are the same. Default `average`: no such tier.
   */
  readonly fairness?: Fairness | "guide";
  /** What else is asked, after all goals: more costs and bounds over the same turns and cells. */
  readonly also?: (compilation: Compilation) => void;
}

const ROLES = ["mentor", "deputy", "adviser"] as const;
const COMPANIONS: ReadonlySet<string> = new Set(["mentor", "deputy", "advice"]);

/** Organisation to instance, in one direction, once: every turn, then every rule, then every goal adds what it means. */
export function compile(organisation: Organisation, options: CompileOptions = {}): Compiled {
  const compilation = new OrganisationCompilation(organisation, options.fairness ?? "average");
  const stated = organisation.rules
    .map((rule, index): Named<Rule> => ({ name: ruleName(rule, index), rule }))
    .filter(({ name }) => options.without?.has(name) !== true);
  for (const module of rules) {
    if (options.without?.has(module.type) === true) continue;
    if (options.hardOnly === true && COMPANIONS.has(module.type)) continue;
    module.compile(stated.filter(({ rule }) => rule.type === module.type), compilation); // prettier-ignore
  }
  if (options.hardOnly !== true) {
    if (options.fairness === "leximin") rankBurdens(compilation, compilation.fairnessOwners());
    if (options.fairness === "guide")
      for (const owner of compilation.fairnessOwners()) steepenBurdens(compilation, owner);
    for (const goal of goals) goal.compile(compilation, weightOf(organisation, goal));
  }
  options.also?.(compilation);
  const { people: members, tasks, turns, turnCells, companions } = compilation;
  return {
    organisation,
    instance: compilation.builder.build(),
    people: members,
    tasks,
    turns,
    cells: turnCells,
    companions,
  };
}

/** The tiers of fairness: one a member who has a part in the burdens, or one for all, or none. */
function fairnessTiers(
  tasks: readonly PlannedTask[],
  people: readonly Person[],
  fairness: Fairness | "guide",
): readonly string[] {
  const ranked = people.filter(({ entitlement }) => entitlement > 0);
  if (fairness === "average" || !tasks.some(({ task, work }) => task.unpleasant > 0 && work > 0)) return [];
  return fairness === "guide" ? ["fairness"] : ranked.map((_, place) => `fairness ${place + 1}`);
}

/**
 * The tiers in order: coverage by priority, hours that move if a plan was agreed, elastic rules, soft rules, fairness, then
 * the goals as the group orders them.
 */
function tierNames(organisation: Organisation, fairness: readonly string[]): readonly string[] {
  const coverage = ["coverage 1", "coverage 2", "coverage 3", "coverage 4", "coverage 5"];
  const moved = organisation.agreed === undefined ? [] : [MOVED_TIER];
  const before = [...coverage, ...moved, "elastic", "soft", ...fairness];
  const { order } = organisation.goals;
  if (order.length === 0) return [...before, "goals"];
  const ordered = new Set(order.flat());
  const rest = goals.some((goal) => !ordered.has(goal.name)) ? 1 : 0;
  return [
    ...before,
    ...Array.from({ length: order.length + rest }, (_, index) => `goals ${String(index + 1)}`),
  ];
}

/** Where the tiers of rules end, and those of fairness and goals begin. */
function afterRules(tiers: readonly string[]): number {
  return tiers.indexOf("soft") + 1;
}

class OrganisationCompilation implements Compilation {
  readonly organisation: Organisation;
  readonly people: readonly Person[];
  readonly tasks: readonly PlannedTask[];
  readonly turns: readonly Turn[];
  readonly periods: readonly number[];
  readonly seasons: readonly number[];
  readonly builder: InstanceBuilder;
  readonly companions: Companion[] = [];
  readonly turnCells: TurnCell[][] = [];
  readonly #besides: CompanionCell[][];
  /** Numbers of cells by turn, then person, and the other way round: rules go from one to the next in both ways; -1 for none. */
  readonly #byTurn: Int32Array;
  readonly #byPerson: Int32Array;
  readonly #portions: Portions[] = [];
  /** By person, then task: 1 for who learns it. */
  readonly #learners: Uint8Array;
  readonly #owners = new Map<string, number>();
  readonly #preferences: Float64Array;
  readonly #tiers: readonly string[];
  readonly #fairness: readonly string[];

  constructor(organisation: Organisation, fairness: Fairness | "guide") {
    this.organisation = organisation;
    this.people = people(organisation);
    this.tasks = planTasks(organisation);
    this.turns = this.tasks.flatMap((planned) => planned.turns);
    this.periods = Array.from({ length: organisation.calendar.periods }, (_, period) => period);
    this.seasons = seasonStarts(organisation);
    this.#fairness = fairnessTiers(this.tasks, this.people, fairness);
    this.#tiers = tierNames(organisation, this.#fairness);
    this.builder = new InstanceBuilder(this.people.length, this.#tiers, afterRules(this.#tiers));
    this.#preferences = new Float64Array(this.people.length * this.tasks.length);
    for (const person of this.people) {
      for (const planned of this.tasks) {
        this.#preferences[person.index * this.tasks.length + planned.index] = preference(
          person.member,
          planned.task,
        );
      }
    }
    this.#besides = this.people.map(() => []);
    this.#learners = new Uint8Array(this.people.length * this.tasks.length);
    this.#byPerson = new Int32Array(this.turns.length * this.people.length).fill(-1);
    this.#byTurn = this.#byPerson.slice();
    this.#addTurns();
  }

  owner(name: string, kind: OwnerKind, weight = 1): number {
    const key = `${kind === "goal" ? "goal" : "rule"} ${name}`;
    const known = this.#owners.get(key);
    if (known !== undefined) return known;
    const tier = kind === "goal" ? this.#goalTier(name) : this.#tiers.indexOf(kind);
    const made = this.builder.owner(name, kind === "goal" ? "goal" : "rule", tier, weight);
    this.#owners.set(key, made);
    return made;
  }

  /** An owner for each tier of fairness, in their order. */
  fairnessOwners(): readonly number[] {
    return this.#fairness.map((name, place) =>
      this.builder.owner(name, "fairness", afterRules(this.#tiers) + place),
    );
  }

  ownerOf({ name, rule }: Named<Rule>, otherwise: "hard" | "elastic"): RuleOwner {
    if (rule.weight !== undefined) return { owner: this.owner(name, "soft", rule.weight), hard: false };
    return { owner: this.owner(name, otherwise), hard: otherwise === "hard" };
  }

  cells(turn: Turn): readonly TurnCell[] {
    return this.turnCells[turn.index] ?? [];
  }

  cell(turn: Turn, person: Person): TurnCell | undefined {
    const cell = this.cellAt(turn, person);
    const cells = this.cells(turn);
    // The cells of a turn are numbered one after the other.
    return cell < 0 ? undefined : cells[cell - (cells[0]?.cell ?? 0)];
  }

  cellAt(turn: Turn, person: Person): number {
    return this.#byTurn[turn.index * this.people.length + person.index] ?? -1;
  }

  cellsIn(turns: readonly Turn[], person: Person): TurnCell[] {
    const cells: TurnCell[] = [];
    for (const turn of turns) {
      const cell = this.cell(turn, person);
      if (cell !== undefined) cells.push(cell);
    }
    return cells;
  }

  cellsAt(turns: readonly Turn[], person: Person): number[] {
    const cells: number[] = [];
    const first = person.index * this.turns.length;
    for (const turn of turns) {
      const cell = this.#byPerson[first + turn.index] ?? -1;
      if (cell >= 0) cells.push(cell);
    }
    return cells;
  }

  amounts(turns: readonly Turn[], of: (portion: Portion, place: number) => number | undefined): Amounts {
    const columns = {
      turns: [] as number[],
      tasks: [] as number[],
      able: [] as number[],
      learner: [] as number[],
    };
    turns.forEach((turn, place) => {
      const portions = this.#portions[turn.index];
      if (portions === undefined) return;
      columns.turns.push(turn.index);
      columns.tasks.push(turn.of.index);
      columns.able.push(of(portions.able, place) ?? NaN);
      columns.learner.push(of(portions.learner, place) ?? NaN);
    });
    return columns;
  }

  side(
    amounts: Amounts,
    person: Person,
    own?: (amount: number, of: PlannedTask) => number | undefined,
  ): Side {
    const side = { cells: [] as number[], amounts: [] as number[] };
    this.eachAmount(amounts, person, (cell, amount, of) => {
      const added = own === undefined ? amount : own(amount, of);
      if (added === undefined) return;
      side.cells.push(cell);
      side.amounts.push(added);
    });
    return side;
  }

  eachAmount(
    { turns, tasks, able, learner }: Amounts,
    person: Person,
    see: (cell: number, amount: number, of: PlannedTask) => void,
  ): void {
    const cells = person.index * this.turns.length;
    const learns = person.index * this.tasks.length;
    for (let place = 0; place < turns.length; place += 1) {
      const cell = this.#byPerson[cells + (turns[place] ?? 0)] ?? -1;
      if (cell < 0) continue;
      const task = tasks[place] ?? 0;
      const amount = (this.#learners[learns + task] === 1 ? learner : able)[place] ?? NaN;
      const planned = this.tasks[task];
      if (planned !== undefined && !Number.isNaN(amount)) see(cell, amount, planned);
    }
  }

  besidesOf(person: Person): readonly CompanionCell[] {
    return this.#besides[person.index] ?? [];
  }

  accompany(companion: CompanionSpec, owner: number, cost: number): Companion {
    const index = this.builder.turn(companion.portions, owner, cost);
    const series = (1 + ROLES.indexOf(companion.role)) * this.tasks.length + companion.of.of.index;
    this.builder.belongs(index, series, -1, this.#seasonOf(companion.of));
    const cells = companion.people.map((person) => ({
      cell: this.builder.cell(index, person.index, companion.portions),
      person,
    }));
    const made = { ...companion, index, cells };
    this.companions.push(made);
    for (const { cell, person } of cells) this.#besides[person.index]?.push({ cell, companion: made });
    return made;
  }

  preference(person: Person, planned: PlannedTask): number {
    return this.#preferences[person.index * this.tasks.length + planned.index] ?? 0;
  }

  #goalTier(name: string): number {
    const { order } = this.organisation.goals;
    const place = order.findIndex((tier) => tier.includes(name));
    const first = afterRules(this.#tiers) + this.#fairness.length;
    return first + (order.length === 0 ? 0 : place < 0 ? order.length : place);
  }

  #seasonOf(turn: Turn): number {
    return this.seasons.filter((start) => start <= turn.first).length - 1;
  }

  #addTurns(): void {
    const all = this.tasks.reduce((sum, planned) => sum + planned.work, 0);
    const coverage = [1, 2, 3, 4, 5].map((priority) =>
      this.builder.owner(`coverage ${String(priority)}`, "coverage", priority - 1),
    );
    const processes = new Map<string | undefined, number>(
      this.organisation.processes.map(({ id }, index) => [id, index]),
    );
    for (const planned of this.tasks) {
      const { task, portions } = planned;
      const process = processes.get(task.process) ?? -1;
      const most = Math.floor(portions / task.people.min);
      const admitted = this.#admittedTo(planned);
      for (const turn of planned.turns) {
        this.builder.turn(portions, coverage[task.priority - 1] ?? 0, turn.work / portions / all);
        this.builder.belongs(turn.index, planned.index, process, this.#seasonOf(turn));
        const { able, learner } = this.#addPortions(turn);
        const cells: TurnCell[] = [];
        for (const { person, learns } of admitted)
          if (isPresent(person, turn)) cells.push(this.#addCell(person, learns ? learner : able, most));
        this.turnCells.push(cells);
      }
    }
  }

  /** Who may hold portions of a task in the periods that they are there. */
  #admittedTo(planned: PlannedTask): readonly Admitted[] {
    const standingOf = standings(planned, this.organisation);
    const admitted: Admitted[] = [];
    for (const person of this.people) {
      if (!isAdmitted(person.member, planned)) continue;
      const standing = standingOf(person.member);
      if (standing === "none") continue;
      admitted.push({ person, learns: standing === "learner" });
      if (standing === "learner") this.#learners[person.index * this.tasks.length + planned.index] = 1;
    }
    return admitted;
  }

  /** What a portion of a turn is to who is able, and to a learner, whom it takes more hours. */
  #addPortions(turn: Turn): Portions {
    const { task, portions, staffing } = turn.of;
    const handOver = staffing.mode === "rotation" && turn.handedOver ? staffing.handOver : 0;
    const to = (learner: boolean, pace: number): Portion => ({
      turn,
      learner,
      share: 1 / portions,
      ownHours: task.hours / portions / pace,
      shadowHours: handOver / portions,
    });
    const both = { able: to(false, 1), learner: to(true, this.organisation.learning.pace) };
    this.#portions.push(both);
    return both;
  }

  #addCell(person: Person, portion: Portion, most: number): TurnCell {
    const { turn, learner } = portion;
    const cell = this.builder.cell(turn.index, person.index, most, learner);
    this.#byTurn[turn.index * this.people.length + person.index] = cell;
    this.#byPerson[person.index * this.turns.length + turn.index] = cell;
    return new PortionCell(cell, person, portion);
  }
}

interface Admitted {
  readonly person: Person;
  readonly learns: boolean;
}

interface Portions {
  readonly able: Portion;
  readonly learner: Portion;
}

/** There are hundreds of thousands of cells in a large organisation, and only two kinds of portions a turn. */
class PortionCell implements TurnCell {
  readonly cell: number;
  readonly person: Person;
  readonly #portion: Portion;

  constructor(cell: number, person: Person, portion: Portion) {
    this.cell = cell;
    this.person = person;
    this.#portion = portion;
  }

  get turn(): Turn {
    return this.#portion.turn;
  }

  get learner(): boolean {
    return this.#portion.learner;
  }

  get share(): number {
    return this.#portion.share;
  }

  get ownHours(): number {
    return this.#portion.ownHours;
  }

  get shadowHours(): number {
    return this.#portion.shadowHours;
  }
}
