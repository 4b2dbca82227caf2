import type { Organisation } from "../../model/organisation.ts";
import type { Text } from "../../model/values.ts";
import { normal } from "../../tables/normal.ts";

interface Named {
  readonly id: string;
  readonly name?: Text | undefined;
}

/** What things are called in the tables: by a name that only they have, else by their id. Import finds them by either. */
export interface Labels {
  readonly competence: (id: string) => string;
  readonly process: (id: string) => string;
  readonly task: (id: string) => string;
  readonly member: (id: string) => string;
}

export function labelsOf(organisation: Organisation, text: (name: Text | undefined) => string): Labels {
  const of = (things: readonly Named[]) => labelled(things, text);
  return {
    competence: of(organisation.competences),
    process: of(organisation.processes),
    task: of(organisation.tasks),
    member: of(organisation.members),
  };
}

function labelled(
  things: readonly Named[],
  text: (name: Text | undefined) => string,
): (id: string) => string {
  const uses = new Map<string, number>();
  const count = (word: string) => uses.set(normal(word), (uses.get(normal(word)) ?? 0) + 1);
  for (const thing of things) {
    count(thing.id);
    const name = text(thing.name);
    if (name !== "" && normal(name) !== normal(thing.id)) count(name);
  }
  const labels = new Map(
    things.map(({ id, name }) => {
      const called = text(name);
      const clear = normal(called) !== "" && uses.get(normal(called)) === 1 && !/[\p{Cc}:]/u.test(called);
      return [id, clear ? called : id];
    }),
  );
  return (id) => labels.get(id) ?? id;
}
