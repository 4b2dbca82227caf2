import { goalWords } from "../goals/words.ts";
import type { Organisation, Task } from "../model/organisation.ts";
import { ruleName, type GoalWords, type Language, type RuleWords } from "../model/rule.ts";
import type { Text } from "../model/values.ts";
import { ruleWords } from "../rules/words.ts";
import { plain } from "./plain.ts";

/** What things are called in one language; an id where they have no name. */
export interface Naming {
  readonly text: (text: Text | undefined, otherwise: string) => string;
  readonly member: (id: string) => string;
  readonly competence: (id: string) => string;
  readonly process: (id: string) => string;
  /** The bare name; and the name with its process, where another task has the same name. */
  readonly task: (id: string) => string;
  readonly fullTask: (id: string) => string;
  /** Why the group wants a rule in its own words, else what the rule is. */
  readonly rule: (name: string) => string;
  readonly ruleWords: (name: string) => RuleWords;
  readonly goal: (name: string) => GoalWords;
}

export function namingOf(organisation: Organisation, language: Language): Naming {
  const text = (words: Text | undefined, otherwise: string) =>
    plain(inLanguage(words, language) ?? otherwise);
  const named = (list: readonly { readonly id: string; readonly name?: Text | undefined }[]) => {
    const names = new Map(list.map(({ id, name }) => [id, text(name, id)]));
    return (id: string) => names.get(id) ?? id;
  };
  const task = named(organisation.tasks);
  const process = named(organisation.processes);
  const stated = new Map(organisation.rules.map((rule, index) => [ruleName(rule, index), rule]));
  const toldRule = (name: string) =>
    told(ruleWords, stated.get(name)?.type ?? name)?.[language] ?? { name, broken: "" };
  return {
    text,
    member: named(organisation.members),
    competence: named(organisation.competences),
    process,
    task,
    fullTask: fullNames(organisation.tasks, task, process),
    rule: (name) => {
      const because = inLanguage(stated.get(name)?.because, language);
      if (because !== undefined) return plain(because);
      return stated.has(name) ? `${toldRule(name).name} (${name})` : toldRule(name).name;
    },
    ruleWords: toldRule,
    goal: (name) => told(goalWords, name)?.[language] ?? { name, aim: "" },
  };
}

/** The text in the language; else in another, since a name in the wrong language is better than none. */
function inLanguage(text: Text | undefined, language: Language): string | undefined {
  if (text === undefined || typeof text === "string") return text;
  return text[language] ?? text.en ?? text.nl ?? text.fr;
}

/** How something is told, if it is known: names come from plans, which may be of another version. */
function told<Words>(words: Readonly<Record<string, Words>>, name: string): Words | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** Tasks of one name in several processes are told apart by their process, and by their id if that is not enough. */
function fullNames(
  tasks: readonly Task[],
  task: (id: string) => string,
  process: (id: string) => string,
): (id: string) => string {
  const inProcess = ({ id, process: own }: Task) =>
    own === undefined ? task(id) : `${task(id)} (${process(own)})`;
  const bare = counted(tasks.map(({ id }) => task(id)));
  const longer = counted(tasks.map(inProcess));
  const names = new Map(
    tasks.map((each) => {
      if (bare.get(task(each.id)) === 1) return [each.id, task(each.id)];
      const name = inProcess(each);
      return [each.id, longer.get(name) === 1 ? name : `${name} ${each.id}`];
    }),
  );
  return (id) => names.get(id) ?? id;
}

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
