import { GENERAL } from "./competences.ts";
import type { Draws } from "./draws.ts";
import type { MemberInput, Outline, TaskInput } from "./parts.ts";

/** Fewest members able to do a task that needs a competence, and their share in the whole. */
const ABLE = { least: 3, share: 0.35 };
const HOURS = [16, 20, 24, 28, 32, 36];

/** Members with a craft or two, some general competences, and wishes; enough of them are able to do each task. */
export function members(draws: Draws, outline: Omit<Outline, "members">): MemberInput[] {
  const { size, crafts, tasks } = outline;
  const levels = Array.from({ length: size.members }, (_, index) => levelsOf(draws, crafts, index));
  ensureAbility(draws, tasks, levels);
  return levels.map((own, index) => {
    const hours = draws.pick(HOURS);
    return {
      id: `member ${index + 1}`,
      hours,
      levels: own,
      preferences: preferences(draws, outline),
      wishes: wishes(draws, own, crafts),
      ...presence(draws, outline, index),
      ...extras(draws, outline, hours, index),
    };
  });
}

function levelsOf(draws: Draws, crafts: readonly string[], index: number): Record<string, number> {
  const first = crafts[index % crafts.length] ?? "";
  const levels: Record<string, number> = { [first]: draws.whole(3, 4) };
  for (const craft of draws.some(crafts, 2)) levels[craft] ??= draws.whole(1, 3);
  for (const competence of GENERAL) {
    const level = draws.pick([0, 0, 1, 1, 2, 2, 3, 4]);
    if (level > 0) levels[competence] = level;
  }
  return levels;
}

/** Raises levels of members drawn at random until every task has enough able members. */
function ensureAbility(draws: Draws, tasks: readonly TaskInput[], levels: Record<string, number>[]): void {
  const able = (own: Record<string, number>, { requires = {} }: TaskInput) =>
    Object.entries(requires).every(([competence, level]) => (own[competence] ?? 0) >= level);
  for (const task of tasks) {
    const short = levels.filter((own) => !able(own, task));
    const wanted = Math.max(ABLE.least, Math.ceil(Math.min(ABLE.share * levels.length, 12)));
    for (const own of draws.some(short, wanted - (levels.length - short.length))) {
      for (const [competence, level] of Object.entries(task.requires ?? {}))
        own[competence] = Math.max(own[competence] ?? 0, level);
    }
  }
}

function preferences(
  draws: Draws,
  { tasks, processes }: Omit<Outline, "members">,
): MemberInput["preferences"] {
  const liking = () => draws.whole(-2, 2);
  const of = (ids: readonly string[], count: number) =>
    Object.fromEntries(draws.some(ids, count).map((id) => [id, liking()]));
  return {
    tasks: of(tasks.map(({ id }) => id), 2), // prettier-ignore
    tags: of(["desk", "hands", "heavy", "talk", "outside"].filter((tag) => isUsed(tasks, tag)), 3), // prettier-ignore
    processes: of(processes.map(({ id }) => id), 2), // prettier-ignore
    kinds: draws.chance(0.3) ? { regulating: liking() } : {},
  };
}

function isUsed(tasks: readonly TaskInput[], tag: string): boolean {
  return tasks.some(({ tags }) => tags?.includes(tag) === true);
}

/** Most members wish to get one step further in something they have begun, or begin with something. */
function wishes(
  draws: Draws,
  levels: Record<string, number>,
  crafts: readonly string[],
): MemberInput["wishes"] {
  const open = [...crafts, ...GENERAL].filter((competence) => (levels[competence] ?? 0) < 3);
  return draws.some(open, draws.pick([0, 1, 1, 2])).map((competence) => ({
    competence,
    level: (levels[competence] ?? 0) + 1,
    weight: draws.pick([1, 1, 2]),
  }));
}

/** What only some members have: an absence, fewer hours for a while, no evenings, an exemption. */
function presence(
  draws: Draws,
  { size, tasks }: Omit<Outline, "members">,
  index: number,
): Partial<MemberInput> {
  const periods = [draws.whole(0, size.periods - 1)];
  const away = index % 6 === 2 && size.periods > 1;
  const fewer = index % 6 === 4 && size.periods > 1;
  const tired = index % 7 === 5 && isUsed(tasks, "heavy");
  return {
    ...(away ? { availability: [{ periods, hours: 0, reason: "leave" }] } : {}),
    ...(fewer ? { availability: [{ periods, hours: 12 }] } : {}),
    ...(index % 5 === 3 ? { slots: ["early", "day"] } : {}),
    ...(tired ? { exempt: [{ tag: "heavy", reason: "back trouble" }] } : {}),
  };
}

/** More that only some have: a band of learning, a wish for variety, an entitlement of their own, a home. */
function extras(
  draws: Draws,
  { calendar, tasks, processes }: Omit<Outline, "members">,
  hours: number,
  index: number,
): Partial<MemberInput> {
  const voluntary = tasks.filter(({ staffing }) => staffing?.mode === "voluntary").map(({ id }) => id);
  const home = draws.pick(processes).id;
  const entitlement = hours * calendar.periods * calendar.weeksPerPeriod * draws.pick([0.75, 1.25]);
  return {
    ...(index % 4 === 1 ? { stretch: { min: 0, max: draws.pick([0.2, 0.3]) } } : {}),
    ...(index % 8 === 0 ? { variety: true } : {}),
    ...(index % 9 === 4 ? { entitlement } : {}),
    ...(draws.chance(0.4) ? { volunteers: voluntary } : {}),
    ...(draws.chance(0.5) ? { home } : {}),
  };
}
