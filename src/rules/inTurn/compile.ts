import type { Compilation } from "../../compilation.ts";
import { carriedHours, chairmanBound, duesOf, type Dues } from "../../domain/dues.ts";
import type { Person } from "../../domain/people.ts";
import { select } from "../../domain/selection.ts";
import type { PlannedTask, Turn } from "../../domain/turns.ts";
import type { Named } from "../../model/rule.ts";
import type { InTurn } from "./schema.ts";

/** A duty that goes round, and who takes part. */
interface Duty {
  readonly planned: PlannedTask;
  readonly dues: ReadonlyMap<Turn, Dues>;
  readonly people: readonly Person[];
}

/** After every turn, nobody is further from their due than whole turns make necessary: a ledger per member and turn. */
export function compile(stated: readonly Named<InTurn>[], compilation: Compilation): void {
  for (const named of stated) {
    const duties = select(compilation.tasks, named.rule.select)
      .filter(({ staffing }) => staffing.mode === "rotation")
      .map((planned) => dutyOf(planned, compilation));
    const instances = duties.reduce(
      (sum, { people, planned }) => sum + people.length * planned.turns.length,
      0,
    );
    const { owner } = compilation.ownerOf(named, "elastic");
    for (const duty of duties)
      for (const person of duty.people) keepInTurn(duty, person, owner, 1 / instances, compilation);
  }
}

function dutyOf(planned: PlannedTask, compilation: Compilation): Duty {
  const dues = new Map(
    planned.turns.map((turn) => {
      const able = compilation.cells(turn).filter((cell) => !cell.learner).map(({ person }) => person); // prettier-ignore
      return [turn, duesOf(turn, able)] as const;
    }),
  );
  const owing = new Set([...dues.values()].flatMap((part) => [...part.keys()]));
  return { planned, dues, people: compilation.people.filter((person) => owing.has(person)) };
}

function keepInTurn(
  { planned, dues, people }: Duty,
  person: Person,
  owner: number,
  weight: number,
  compilation: Compilation,
): void {
  const longest = Math.max(...planned.turns.map(({ work }) => work));
  if (longest === 0) return;
  const room = chairmanBound(people.length) * longest;
  const opening = carriedHours(compilation.organisation, planned, person.member);
  const cells: number[] = [];
  const amounts: number[] = [];
  let due = 0;
  for (const turn of planned.turns) {
    due += (dues.get(turn)?.get(person) ?? 0) * turn.work;
    const held = compilation.cellAt(turn, person);
    if (held >= 0) {
      cells.push(held);
      amounts.push((1 / planned.portions) * turn.work);
    }
    const ledger = { owner, cells, amounts, opening };
    compilation.builder.ledger({ ...ledger, cost: { target: due + room, over: weight / longest } });
    compilation.builder.ledger({ ...ledger, cost: { target: due - room, under: weight / longest } });
  }
}
