import { planDivision, type Division, type Holding } from "./division.ts";
import { groupBy, sum } from "./distribution.ts";
import type { Organisation } from "../model/organisation.ts";
import type { Plan } from "../model/plan.ts";

/**
 * Who does what on average over all periods: in a rota somebody always has the worst of it at one moment, while others
 * have their turn later.
 */
export function overHorizon(organisation: Organisation, plan: Plan): Division {
  const { periods } = organisation.calendar;
  const moments = Array.from({ length: periods }, (_, period) => planDivision(organisation, plan, period));
  const mean = (total: number) => total / periods;
  const holdings = groupBy(
    moments.flatMap((moment) => moment.holdings),
    ({ member, task }) => JSON.stringify([member.id, task.id]),
  );
  return {
    organisation,
    period: null,
    tasks: organisation.tasks,
    capacity: new Map(
      organisation.members.map(({ id }) => [id, mean(sum(moments, ({ capacity }) => capacity.get(id) ?? 0))]),
    ),
    holdings: [...holdings.values()].flatMap((own): Holding[] => {
      const [first] = own;
      if (first === undefined) return [];
      const { member, task } = first;
      const of = (amount: (holding: Holding) => number) => mean(sum(own, amount));
      return [
        {
          member,
          task,
          share: of(({ share }) => share),
          hours: of(({ hours }) => hours),
          own: of((each) => each.own),
        },
      ];
    }),
  };
}
