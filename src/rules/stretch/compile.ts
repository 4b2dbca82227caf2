import type { Compilation } from "../../compilation.ts";
import type { Person } from "../../domain/people.ts";
import type { Named } from "../../model/rule.ts";
import type { Stretch } from "./schema.ts";

/** The share of their hours in which members learn above their level: their own band, or the one the group states. */
export function compile(stated: readonly Named<Stretch>[], compilation: Compilation): void {
  const learners = compilation.people.filter(
    (person) => person.capacity > 0 && compilation.cellsOf(person).some((cell) => cell.learner),
  );
  const own = learners.flatMap((person) =>
    person.member.stretch === undefined ? [] : [{ person, band: person.member.stretch }],
  );
  if (own.length > 0) {
    const owner = compilation.owner("stretch", own.some(({ band }) => band.min > 0) ? "elastic" : "hard"); // prettier-ignore
    for (const { person, band } of own) hold(compilation, person, owner, true, band, 1 / own.length);
  }
  for (const named of stated) {
    const { rule } = named;
    const concerned = learners.filter(
      ({ member }) => member.stretch === undefined && (rule.members?.includes(member.id) ?? true),
    );
    const { owner } = compilation.ownerOf(named, rule.min > 0 ? "elastic" : "hard");
    const hard = rule.weight === undefined;
    for (const person of concerned) hold(compilation, person, owner, hard, rule, 1 / concerned.length);
  }
}

function hold(
  compilation: Compilation,
  person: Person,
  owner: number,
  hard: boolean,
  { min, max }: { readonly min: number; readonly max: number },
  part: number,
): void {
  const { builder } = compilation;
  const learning = compilation.cellsOf(person).filter((cell) => cell.learner);
  const cells = learning.map(({ cell }) => cell);
  const amounts = learning.map(({ ownHours, turn }) => (ownHours * turn.weeks) / person.capacity);
  if (min > 0) builder.ledger({ owner, cells, amounts, cost: { target: min, under: part / min } });
  const over = part / (max === 0 ? 1 : max);
  builder.ledger(
    hard ? { owner, cells, amounts, upper: max } : { owner, cells, amounts, cost: { target: max, over } },
  );
}
