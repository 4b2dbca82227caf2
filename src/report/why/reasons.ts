import type { Fixed, Hindered, Obstacle } from "../../explain/index.ts";
import { paragraph, type Line } from "../blocks.ts";
import { folded } from "../page.ts";
import { stretchesText } from "../sections/stretches.ts";
import type { WhyPage } from "./page.ts";

/** Why somebody does not hold a turn, as half a sentence after their name. */
export function reasonsText(page: WhyPage, obstacles: readonly Obstacle[]): string {
  if (obstacles.length === 0) return page.told.reasons.none;
  return obstacles.map((obstacle) => reasonText(page, obstacle)).join("; ");
}

interface ReasonLines {
  /** What each line begins with. */
  readonly sign: string;
  /** More than these are folded. */
  readonly most: number;
  /** What is said of whom nothing keeps. */
  readonly free?: string;
}

/** Members, each with what keeps them. */
export function reasonLines(
  page: WhyPage,
  people: readonly Hindered[],
  { sign, most, free = page.told.reasons.none }: ReasonLines,
): readonly Line[] {
  const { shown, rest } = folded(page, people, most);
  const lines = shown.map(({ member, obstacles }) => {
    const reasons = obstacles.length === 0 ? free : reasonsText(page, obstacles);
    return paragraph(sign, `${page.names.member(member)}${page.words.colon}${reasons}`);
  });
  return [...lines, ...rest];
}

function reasonText(page: WhyPage, obstacle: Obstacle): string {
  const { names, numbers, periods, organisation } = page;
  const told = page.told.reasons;
  switch (obstacle.kind) {
    case "not-able":
      return notAble(page, obstacle);
    case "away": {
      const when = stretchesText(page, obstacle.periods.map((period) => ({ first: period, last: period }))); // prettier-ignore
      return told.away(when, obstacle.because.map((text) => names.text(text, "")).join(", "));
    }
    case "exempt":
      return told.exempt(names.text(obstacle.because, ""));
    case "slots": {
      const named = new Map(organisation.calendar.slots.map(({ id, name }) => [id, names.text(name, id)]));
      return told.slots(obstacle.slots.map((slot) => named.get(slot) ?? slot).join(", "));
    }
    case "no-volunteer":
      return told.noVolunteer;
    case "no-candidate":
      return told.noCandidate;
    case "hours": {
      const [left, needs] = [numbers.hours(obstacle.left), numbers.hoursAWeek(obstacle.needs)];
      const when = periods.stretch(obstacle.period, obstacle.period);
      if (obstacle.within === "slots") return told.slotHours(when);
      return obstacle.lasting ? told.tooFewHours(left, needs) : told.hours(left, needs, when);
    }
    case "cooldown":
      return obstacle.before && obstacle.turns.length === 0
        ? told.restsFromBefore
        : told.rests(stretchesText(page, obstacle.turns));
    case "term":
      return told.term(obstacle.most);
    case "no-mentor":
      return told.noMentor;
    case "people":
      return told.people(obstacle.most);
    case "scope":
      return told.scope;
    case "agreed":
      return told.agreed;
    case "published":
      return told.published;
    case "fixed":
      return [told.fixedTo(names.member(obstacle.to)), ...fixedTexts(page, obstacle.by).map((by) => `(${by})`)].join(" "); // prettier-ignore
    case "rule":
      return told.rule(ruleText(page, obstacle.rule));
    case "contradiction":
      return told.contradiction(page.list(obstacle.rules.map((rule) => ruleText(page, rule))), obstacle.proven); // prettier-ignore
  }
}

function notAble({ names, told }: WhyPage, obstacle: Extract<Obstacle, { kind: "not-able" }>): string {
  const { short, noLearner } = obstacle;
  const levels = short.map(({ competence, has, needs }) =>
    told.reasons.level(names.competence(competence), has, needs),
  );
  const able = told.reasons.notAble(levels.join("; "));
  return noLearner === null ? able : `${able}, ${told.reasons.noLearner[noLearner]}`;
}

/** Deputies and advisers need no rule but that nobody is their own. */
function ruleText({ names, words }: WhyPage, rule: string): string {
  return rule === "deputy" || rule === "advice" ? words.uncovered.notThemselves : names.rule(rule);
}

/** What fixes something, each in a few words. */
export function fixedTexts({ names, told }: WhyPage, fixed: readonly Fixed[]): readonly string[] {
  return fixed.map((each) => (each.by === "pin" ? names.rule(each.rule) : told.fixedBy[each.by]));
}
