import type { Organisation } from "../../model/organisation.ts";
import type { Open, Outcome, WhatIf } from "../../scenarios/index.ts";
import { paragraph, section, table, type Block, type Line } from "../blocks.ts";
import { folded, type ReportOptions } from "../page.ts";
import { toldReport } from "../told.ts";
import { whatIfWords } from "../words/whatif/index.ts";
import type { WhatIfPage } from "./page.ts";

/** Smaller differences are not worth telling: half of what is printed. */
const GOAL = 0.005;
const SATISFACTION = 0.01;

/** Scenarios side by side, and of each what changes most. */
export function scenariosReport(organisation: Organisation, found: WhatIf, options: ReportOptions): string {
  return toldReport(organisation, options, whatIfWords, (page) => {
    const { told, group } = page;
    return {
      title: told.scenarios.title(group),
      lines: [
        told.scenarios.lead,
        "",
        overview(page, found),
        ...found.scenarios.flatMap((each) => ofScenario(page, found.open, each)),
      ],
    };
  });
}

function nameOf({ names }: WhatIfPage, { name }: Outcome): string {
  return names.text(name, "");
}

function overview(page: WhatIfPage, found: WhatIf): Block {
  const { told, numbers } = page;
  const words = told.scenarios;
  const columns = [
    { head: words.scenario, flexible: true },
    { head: words.open, align: "right" },
    { head: words.moved, align: "right" },
  ] as const;
  const row = (name: string, { open, moved }: Pick<Outcome, "open" | "moved">) => [
    name,
    open === null ? "-" : numbers.hours(open.hours),
    moved === null ? "-" : numbers.percent(moved),
  ];
  return table(columns, [
    [words.now, numbers.hours(found.open.hours), ""],
    ...(found.unchanged === null ? [] : [row(words.unchanged, found.unchanged)]),
    ...found.scenarios.map((each) => row(nameOf(page, each), each)),
  ]);
}

function ofScenario(page: WhatIfPage, now: Open, outcome: Outcome): readonly Line[] {
  const { told, names } = page;
  const name = nameOf(page, outcome);
  if (outcome.open === null) {
    const rules = page.list(outcome.contradiction.map(names.rule));
    return ["", told.scenarios.torn(name, rules)];
  }
  const lines = [...undone(page, now, outcome.open, outcome), ...goals(page, outcome), ...members(page, outcome)];
  return section(told.scenarios.more(name), lines.length === 0 ? [told.scenarios.nothing] : lines);
} // prettier-ignore

/** Tasks of which more, or less, stays undone than now; those of the scenario go by its own document. */
function undone(page: WhatIfPage, now: Open, then: Open, { organisation }: Outcome): readonly Line[] {
  const { told, names, numbers, words } = page;
  const own = new Map(organisation.tasks.map((task) => [task.id, names.text(task.name, task.id)]));
  const was = new Map(now.tasks.map(({ task, hours }) => [task, hours]));
  const is = new Map(then.tasks.map(({ task, hours }) => [task, hours]));
  // Work that the scenario does not have is not done: it is gone.
  const differing = [...new Set([...is.keys(), ...was.keys()])]
    .filter((task) => own.has(task))
    .map((task) => {
      return { task, more: (is.get(task) ?? 0) - (was.get(task) ?? 0) };
    });
  const known = new Set(page.organisation.tasks.map(({ id }) => id));
  const list = (heading: string, sign: 1 | -1): readonly Line[] => {
    const some = differing.filter(({ more }) => more * sign > 0.05).sort((a, b) => (b.more - a.more) * sign);
    if (some.length === 0) return [];
    const { shown, rest } = folded(page, some, 5);
    const text = ({ task, more }: (typeof some)[number]) =>
      `${known.has(task) ? names.fullTask(task) : (own.get(task) ?? task)}${words.colon}${numbers.hours(more * sign)}`;
    return [heading, ...shown.map((each) => paragraph("  - ", text(each))), ...rest];
  };
  return [...list(told.scenarios.openMore, 1), ...list(told.scenarios.openLess, -1)];
}

function goals({ told, names, numbers }: WhatIfPage, { difference }: Outcome): readonly Line[] {
  const differing = Object.entries(difference?.goals ?? {})
    .filter(([, { before, after }]) => Math.abs(after - before) > GOAL)
    .sort(([, a], [, b]) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before));
  if (differing.length === 0) return [];
  return [
    told.scenarios.goals,
    ...differing.map(([goal, { before, after }]) =>
      paragraph("  - ", told.scenarios.goal(names.goal(goal).name, after < before, numbers.exact(before), numbers.exact(after))),
    ),
  ];
} // prettier-ignore

/** The three whose satisfaction changes most; not of members who keep their likes to themselves. */
function members(page: WhatIfPage, { difference }: Outcome): readonly Line[] {
  const { told, names } = page;
  const felt = (difference?.members ?? [])
    .flatMap(({ member, satisfaction }) => {
      const known = page.member(member);
      if (satisfaction === null || known === undefined || known.private) return [];
      return [{ member, change: satisfaction.after - satisfaction.before }];
    })
    .filter(({ change }) => Math.abs(change) > SATISFACTION)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, 3);
  if (felt.length === 0) return [];
  return [
    told.scenarios.members,
    ...felt.map(({ member, change }) => paragraph("  - ", told.scenarios.member(names.member(member), change > 0))), // prettier-ignore
  ];
}
