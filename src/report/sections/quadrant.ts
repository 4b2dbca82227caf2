import { planDivision, type Holding } from "../../measures/division.ts";
import { groupBy, sum } from "../../measures/distribution.ts";
import { quadrant as quadrantOf, type Quadrant } from "../../measures/likeAndSkill.ts";
import type { Organisation } from "../../model/organisation.ts";
import type { Plan } from "../../model/plan.ts";
import { section, table, type Block } from "../blocks.ts";
import type { Page } from "../page.ts";
import type { Column } from "../table.ts";

const MOST_ROWS = 24;
const FEW = 5;
/** From what goes best to what goes worst. */
const ORDER: readonly Quadrant[] = ["doIt", "learnIt", "neutral", "goodButTired", "avoid"];

/** Like and skill: hours a week of each member's bundle that they like, learn, can but do not like, or neither. */
export function quadrant(page: Page, plan: Plan): readonly Block[] {
  const { organisation, words, names, numbers, last } = page;
  const holdings = planDivision(organisation, plan, last).holdings.filter(({ member }) => !member.private);
  const byMember = groupBy(holdings, ({ member }) => member.id);
  const members = organisation.members.flatMap(({ id }) => {
    const own = byMember.get(id);
    return own === undefined ? [] : [[id, own] as const];
  });
  const fold = !page.all && members.length > MOST_ROWS;
  const disliked = (own: readonly Holding[]) => hoursIn(own, "goodButTired") + hoursIn(own, "avoid");
  const shown = fold ? members.sort(([, a], [, b]) => disliked(b) - disliked(a)).slice(0, FEW) : members;
  const row = (label: string, own: readonly Holding[]) => [
    label,
    ...ORDER.map((name) => {
      const hours = hoursIn(own, name);
      return hours === 0 ? "" : numbers.figure(hours);
    }),
  ];
  if (members.length === 0) return [];
  const columns: readonly Column[] = [
    { head: words.quadrant.member },
    ...ORDER.map((name) => ({ head: words.quadrant.names[name], align: "right", flexible: true }) as const),
  ];
  const rows = shown.map(([id, own]) => row(names.member(id), own));
  return section(words.quadrant.heading(page.periods.stretch(last, last)), [
    table(columns, [...rows, row(words.quadrant.together, holdings)]),
    ...(fold ? [words.folded(members.length - shown.length)] : []),
  ]);
}

/** Hours a week of each member in the last period by quadrant; private members are left out. */
export function quadrantHours(
  organisation: Organisation,
  plan: Plan,
): readonly ({ readonly member: string } & Readonly<Record<Quadrant, number>>)[] {
  const { holdings } = planDivision(organisation, plan, organisation.calendar.periods - 1);
  return organisation.members.flatMap(({ id, private: hidden }) => {
    const own = holdings.filter(({ member }) => member.id === id);
    if (hidden || own.length === 0) return [];
    const hours = Object.fromEntries(ORDER.map((name) => [name, hoursIn(own, name)]));
    return [{ member: id, ...(hours as Record<Quadrant, number>) }];
  });
}

function hoursIn(own: readonly Holding[], name: Quadrant): number {
  return sum(own, ({ member, task, own: hours }) => (quadrantOf(member, task) === name ? hours : 0));
}
