import type { Draws } from "./draws.ts";
import type { DependencyInput, ProcessInput, TaskInput } from "./parts.ts";

/** In every process the steps come one after the other; checking controls making; here and there other links. */
export function dependencies(
  draws: Draws,
  processes: readonly ProcessInput[],
  tasks: readonly TaskInput[],
): DependencyInput[] {
  return processes.flatMap(({ id }) => {
    const steps = tasks.filter(({ process }) => process === id);
    const step = (name: string) => steps.find(({ main }) => main === name)?.id;
    const link = (from: string, to: string, kind: DependencyInput["kind"]): DependencyInput[] => {
      const [one, other] = [step(from), step(to)];
      return one === undefined || other === undefined ? [] : [{ from: one, to: other, kind }];
    };
    const chain = steps.slice(1).map((task, index): DependencyInput => ({
      from: steps[index]?.id ?? "",
      to: task.id,
      kind: "after",
      ...(draws.chance(0.2) ? { delay: draws.whole(1, 16), friction: draws.whole(0, 3) } : {}),
    }));
    return [
      ...chain,
      ...link("check", "make", "control"),
      ...(draws.chance(0.5) ? link("agree", "record", "information") : []),
      ...(draws.chance(0.2) ? link("finish", "deliver", "simultaneous") : []),
    ];
  });
}
