import type { Named } from "../../model/rule.ts";
import { Check } from "../../verification/check.ts";
import type { Facts } from "../../verification/facts.ts";
import type { Finding } from "../../verification/finding.ts";
import { seasonShares, tasksByProcess } from "../../verification/seasonShares.ts";
import { sumOf } from "../../verification/sum.ts";
import type { Part } from "./schema.ts";

/** Who executes a process has a part in its regulating work, aspect by aspect. */
export function verify(stated: readonly Named<Part>[], facts: Facts): readonly Finding[] {
  const processes = tasksByProcess(facts);
  return stated.map(({ name, rule }) => {
    const check = new Check(name, { weight: rule.weight, elastic: true });
    for (const [process, tasks] of processes) {
      if (rule.processes !== undefined && !rule.processes.includes(process)) continue;
      const executing = tasks.filter(({ task }) => task.kind === "executing");
      for (const season of facts.calendar.seasons) {
        const doing = seasonShares(facts, executing, season);
        for (const aspect of new Set(rule.aspects)) {
          const regulating = tasks.filter(({ task }) => task.kind === "regulating" && task.aspect === aspect);
          const deciding = seasonShares(facts, regulating, season);
          if (doing.hours === 0 || deciding.hours === 0) continue;
          const shortfall = sumOf(doing.shares, ([member, share]) => {
            return Math.max(0, rule.min * share - (deciding.shares.get(member) ?? 0));
          });
          check.add({ lower: rule.min > 0 ? shortfall / rule.min : 0 });
        }
      }
    }
    return check.finding();
  });
}
