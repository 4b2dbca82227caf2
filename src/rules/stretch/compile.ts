import type { Compilation } from "../../compilation.ts";
import type { Side } from "../../instance/builder.ts";
import type { Member } from "../../model/organisation.ts";
import type { Named } from "../../model/rule.ts";
import type { Stretch } from "./schema.ts";

interface Learner {
  readonly member: Member;
  /** Their learning, as a share of their hours. */
  readonly learning: Side;
}

/** The share of their hours in which members learn above their level: their own band, or the one the group states. */
export function compile(stated: readonly Named<Stretch>[], compilation: Compilation): void {
  const learners = learnersOf(compilation);
  const own = learners.flatMap((learner) =>
    learner.member.stretch === undefined ? [] : [{ learner, band: learner.member.stretch }],
  );
  if (own.length > 0) {
    const owner = compilation.owner("stretch", own.some(({ band }) => band.min > 0) ? "elastic" : "hard"); // prettier-ignore
    for (const { learner, band } of own) hold(compilation, learner, owner, true, band, 1 / own.length);
  }
  for (const named of stated) {
    const { rule } = named;
    const concerned = learners.filter(
      ({ member }) => member.stretch === undefined && (rule.members?.includes(member.id) ?? true),
    );
    const { owner } = compilation.ownerOf(named, rule.min > 0 ? "elastic" : "hard");
    const hard = rule.weight === undefined;
    for (const learner of concerned) hold(compilation, learner, owner, hard, rule, 1 / concerned.length);
  }
}

function learnersOf(compilation: Compilation): readonly Learner[] {
  const hours = compilation.amounts(compilation.turns, ({ learner, ownHours, turn }) =>
    learner ? ownHours * turn.weeks : undefined,
  );
  return compilation.people.flatMap((person) => {
    const { member, capacity } = person;
    if (capacity <= 0) return [];
    const learning = compilation.side(hours, person, (own) => own / capacity);
    return learning.cells.length === 0 ? [] : [{ member, learning }];
  });
}

function hold(
  { builder }: Compilation,
  { learning }: Learner,
  owner: number,
  hard: boolean,
  { min, max }: { readonly min: number; readonly max: number },
  part: number,
): void {
  if (min > 0) builder.ledger({ owner, ...learning, cost: { target: min, under: part / min } });
  const over = part / (max === 0 ? 1 : max);
  builder.ledger(
    hard ? { owner, ...learning, upper: max } : { owner, ...learning, cost: { target: max, over } },
  );
}
