import type {
  HeldTurn,
  MovedWork,
  NotHeldTurn,
  Obstacle,
  Other,
  TaskExplanation,
  TurnName,
} from "../../explain/index.ts";
import { groupBy } from "../../measures/distribution.ts";
import { paragraph } from "../layout.ts";
import { section } from "../page.ts";
import { stretchesText } from "../sections/stretches.ts";
import { differenceSections, firstTier } from "./difference.ts";
import { movesText } from "./moves.ts";
import { fixedTexts, reasonsText } from "./reasons.ts";
import type { WhyPage } from "./whyPage.ts";

/** Why a member holds a task, or does not, and what the plan would be otherwise. */
export function taskWhy(page: WhyPage, explanation: TaskExplanation) {
  const { names, told } = page;
  const { kind, member, task, held, notHeld } = explanation;
  const [who, what] = [names.member(member), names.fullTask(task)];
  return {
    title: kind === "holds" ? told.title.holds(who, what) : told.title.not(who, what),
    lines: [
      ...alike(held).flatMap((turns) => heldLines(page, turns)),
      ...(kind === "holds" && notHeld.length > 0 ? ["", told.notHeld] : []),
      ...sameReasons(notHeld).flatMap((turns) => notHeldLines(page, turns)),
      ...otherChoice(page, explanation),
    ],
  };
}

/** Turns of which the same can be said are told once. */
function alike(held: readonly HeldTurn[]): readonly (readonly HeldTurn[])[] {
  const said = ({ portions, hours, learner, fixed, others }: HeldTurn) =>
    JSON.stringify([
      portions,
      hours,
      learner,
      fixed,
      others.map(({ member, obstacles }) => [member, saidOf(obstacles)]),
    ]);
  return [...groupBy(held, said).values()];
}

function sameReasons(notHeld: readonly NotHeldTurn[]): readonly (readonly NotHeldTurn[])[] {
  const said = ({ obstacles, holders, open }: NotHeldTurn) =>
    JSON.stringify([saidOf(obstacles), holders, open]);
  return [...groupBy(notHeld, said).values()];
}

/** Reasons without the figures that differ from turn to turn. */
function saidOf(obstacles: readonly Obstacle[]): readonly unknown[] {
  return obstacles.map((obstacle) => {
    switch (obstacle.kind) {
      case "hours":
        return [obstacle.kind, obstacle.within, obstacle.lasting];
      case "cooldown":
      case "away":
        return [obstacle.kind];
      default:
        return obstacle;
    }
  });
}

function heldLines(page: WhyPage, turns: readonly HeldTurn[]): readonly string[] {
  const [first] = turns;
  if (first === undefined) return [];
  const { told, numbers, width, words } = page;
  const part = told.held(first.portions, first.of, numbers.hoursAWeek(first.hours));
  const learns = first.learner ? `, ${told.learns}` : "";
  return [
    ...paragraph("", `${capital(stretchesText(page, turns))}${words.colon}${part}${learns}.`, width),
    ...(first.fixed.length === 0
      ? others(page, first.others)
      : [told.fixed, ...fixedTexts(page, first.fixed).flatMap((text) => paragraph("  » ", text, width))]),
  ];
}

/** Everybody else: who is free, who has no room in this plan, who can never. */
function others(page: WhyPage, all: readonly Other[]): readonly string[] {
  const { told, names, width } = page;
  const free = all.filter(({ obstacles }) => obstacles.length === 0);
  const never = all.filter(({ obstacles }) => obstacles.some(({ lasting }) => lasting));
  const busy = all.filter((other) => !free.includes(other) && !never.includes(other));
  const listed = (heading: string, some: readonly Other[]) => {
    if (some.length === 0) return [];
    const same = [...groupBy(some, ({ obstacles }) => reasonsText(page, obstacles))];
    return [
      heading,
      ...same.flatMap(([text, own]) => {
        const who = told.list(own.map(({ member }) => names.member(member)));
        return paragraph("  » ", `${who}${page.words.colon}${text}`, width);
      }),
    ];
  };
  return [
    told.others,
    ...(free.length === 0 ? [] : paragraph("", told.free(told.list(free.map(({ member }) => names.member(member)))), width)), // prettier-ignore
    ...listed(told.possible, busy),
    ...listed(told.impossible, never),
  ];
}

function notHeldLines(page: WhyPage, turns: readonly NotHeldTurn[]): readonly string[] {
  const [first] = turns;
  if (first === undefined) return [];
  const { told, names, words, width } = page;
  const holders = told.list(first.holders.map(({ member }) => names.member(member)));
  return [
    ...paragraph(
      "",
      `${capital(stretchesText(page, turns))}${words.colon}${reasonsText(page, first.obstacles)}.`,
      width,
    ),
    ...(first.holders.length === 0
      ? []
      : paragraph("  ", told.holders(holders, first.holders.length), width)),
    ...(first.open === 0 ? [] : [`  ${told.open}`]),
  ];
}

/** What the plan would be if the member did not, or did. */
function otherChoice(page: WhyPage, explanation: TaskExplanation): readonly string[] {
  const { told, names, width } = page;
  const { kind, member, task, changed, alternative, refused } = explanation;
  if (alternative === null) return noOtherChoice(page, kind, refused);
  const who = names.member(member);
  const heading = kind === "holds" ? told.alternative.without(who) : told.alternative.with(who, when(page, changed)); // prettier-ignore
  const tier = firstTier(alternative);
  const verdict =
    alternative.worth === "worse" && tier !== null
      ? told.alternative.worse(told.alternative.loses[tier])
      : alternative.worth === "better"
        ? told.alternative.better
        : told.alternative.equal;
  return section(heading, [
    ...paragraph("", verdict, width),
    "",
    ...movesText(page, alternative.moves, (move) => about(move, task, member)),
    ...differenceSections(page, alternative, [told.alternative.now, told.alternative.then]),
  ]);
}

/** The task itself first, then what else the member gives or takes. */
function about({ task, from, to }: MovedWork, asked: string, member: string): number {
  if (task === asked) return from === member || to === member ? 3 : 2;
  return from === member || to === member ? 1 : 0;
}

function noOtherChoice(
  page: WhyPage,
  kind: TaskExplanation["kind"],
  refused: readonly Obstacle[],
): readonly string[] {
  const { told, width } = page;
  if (refused.length > 0)
    return ["", told.alternative.none, ...paragraph("  » ", reasonsText(page, refused), width)];
  return ["", kind === "holds" ? told.alternative.allFixed : told.alternative.none];
}

function when(page: WhyPage, turns: readonly TurnName[]): string {
  return stretchesText(page, turns);
}

/** With a capital, as a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
