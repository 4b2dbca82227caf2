import type { Organisation } from "../../src/model/organisation.ts";
import { namingOf } from "../../src/report/naming.ts";

/** What tables hold of an organisation (docs/tables.md), with texts in Dutch: the rest is lost on the way out. */
export function held(organisation: Organisation) {
  const { text } = namingOf(organisation, "nl");
  const name = (thing: { readonly id: string; readonly name?: Organisation["name"] }) => {
    const called = text(thing.name, "").trim();
    return called === "" ? thing.id : called;
  };
  const filled = (words: Record<string, number>) => sorted(Object.entries(words));
  return {
    name: text(organisation.name, "").trim(),
    calendar: {
      periods: organisation.calendar.periods,
      weeksPerPeriod: organisation.calendar.weeksPerPeriod,
      start: organisation.calendar.start,
      redistribution: new Set([0, ...organisation.calendar.redistribution]),
    },
    competences: organisation.competences.map((each) => ({
      id: each.id,
      name: name(each),
      learningHours: each.learningHours,
    })),
    processes: organisation.processes.map((each) => ({ id: each.id, name: name(each), client: each.client })),
    tasks: organisation.tasks.map(({ staffing, slots: _s, advice: _a, central: _c, notes: _n, ...task }) => ({
      ...task,
      name: name(task),
      description: text(task.description, "").trim(),
      aspect: task.aspect ?? "",
      staffing:
        staffing === undefined
          ? null
          : {
              mode: staffing.mode,
              term: "term" in staffing ? staffing.term : undefined,
              cooldown: "cooldown" in staffing ? staffing.cooldown : undefined,
            },
    })),
    members: organisation.members.map((member) => ({
      id: member.id,
      name: name(member),
      hours: member.hours,
      home: member.home,
      entitlement: member.entitlement,
      variety: member.variety,
      volunteers: member.volunteers,
      private: member.private,
      levels: filled(member.levels),
      preferences: {
        tasks: filled(member.preferences.tasks),
        tags: filled(member.preferences.tags),
        processes: filled(member.preferences.processes),
        kinds: filled(member.preferences.kinds as Record<string, number>),
      },
      wishes: highest(member.wishes),
    })),
    asIs: organisation.asIs
      .map(({ task, shares }) => ({
        task,
        shares: sorted(Object.entries(shares).filter(([, share]) => share > 0)),
      }))
      .filter(({ shares }) => shares.length > 0)
      .sort((a, b) => (a.task < b.task ? -1 : 1)),
  };
}

function sorted(entries: (readonly [string, number])[]): (readonly [string, number])[] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}

function highest(wishes: readonly { readonly competence: string; readonly level: number }[]) {
  const levels: Record<string, number> = {};
  for (const { competence, level } of wishes) levels[competence] = Math.max(levels[competence] ?? 0, level);
  return sorted(Object.entries(levels));
}
