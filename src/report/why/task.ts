import {
  isImpossible,
  type HeldTurn,
  type MovedWork,
  type NotHeldTurn,
  type Obstacle,
  type Other,
  type TaskExplanation,
} from "../../explain/index.ts";
import { groupBy } from "../../measures/distribution.ts";
import { label, paragraph, section, type Line } from "../blocks.ts";
import { stretchesText } from "../sections/stretches.ts";
import { differenceSections, verdictText } from "./difference.ts";
import { movesText } from "./moves.ts";
import { fixedTexts, reasonLines, reasonsText } from "./reasons.ts";
import type { WhyPage } from "./page.ts";

/** Longer lists of others are folded. */
const MOST_OTHERS = 8;

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

function heldLines(page: WhyPage, turns: readonly HeldTurn[]): readonly Line[] {
  const [first] = turns;
  if (first === undefined) return [];
  const { told, numbers, words } = page;
  const part = told.held(first.portions, first.of, numbers.hoursAWeek(first.hours));
  const learns = first.learner ? `, ${told.learns}` : "";
  return [
    label(`${capital(stretchesText(page, turns))}${words.colon}${part}${learns}.`),
    ...(first.fixed.length === 0
      ? others(page, first.others)
      : [told.fixed, ...fixedTexts(page, first.fixed).map((text) => paragraph("  » ", text))]),
  ];
}

/** Everybody else: who is free, who has no room in this plan, who can never. */
function others(page: WhyPage, all: readonly Other[]): readonly Line[] {
  const { told, names } = page;
  const free = all.filter(({ obstacles }) => obstacles.length === 0);
  const never = all.filter(({ obstacles }) => isImpossible(obstacles));
  const busy = all.filter((other) => !free.includes(other) && !never.includes(other));
  const listed = (heading: string, some: readonly Other[]) => {
    const lines = reasonLines(page, some, { sign: "  » ", most: MOST_OTHERS });
    return some.length === 0 ? [] : [heading, ...lines];
  };
  return [
    told.others,
    ...(free.length === 0 ? [] : [told.free(page.list(free.map(({ member }) => names.member(member))))]),
    ...listed(told.possible, busy),
    ...listed(told.impossible, never),
  ];
}

function notHeldLines(page: WhyPage, turns: readonly NotHeldTurn[]): readonly Line[] {
  const [first] = turns;
  if (first === undefined) return [];
  const { told, names, words } = page;
  const holders = page.list(first.holders.map(({ member }) => names.member(member)));
  return [
    `${capital(stretchesText(page, turns))}${words.colon}${reasonsText(page, first.obstacles)}.`,
    ...(first.holders.length === 0 ? [] : [`  ${told.holders(holders, first.holders.length)}`]),
    ...(first.open === 0 ? [] : [`  ${told.open}`]),
  ];
}

/** What the plan would be if the member did not, or did. */
function otherChoice(page: WhyPage, explanation: TaskExplanation): readonly Line[] {
  const { told, names } = page;
  const { kind, member, task, changed, alternative } = explanation;
  if (alternative === null) return noOtherChoice(page, explanation);
  const who = names.member(member);
  const when = stretchesText(page, changed);
  const { without, with: having } = told.alternative;
  return section(kind === "holds" ? without(who, alternative.near) : having(who, when, alternative.near), [
    verdictText(page, alternative),
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

function noOtherChoice(page: WhyPage, { kind, refused }: TaskExplanation): readonly Line[] {
  const { allFixed, impossible, notFound } = page.told.alternative;
  if (refused.length === 0) return ["", kind === "holds" ? allFixed : impossible];
  const isCertain = refused.some(({ lasting }) => lasting);
  return ["", isCertain ? impossible : notFound, paragraph("  » ", reasonsText(page, refused))];
}

/** With a capital, as a sentence begins. */
function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
