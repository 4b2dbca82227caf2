import {
  NOTIONS,
  type EnvyOf,
  type MemberCertificates,
  type Relief,
  type TurnName,
} from "../../fairness/index.ts";
import { groupBy } from "../../measures/distribution.ts";
import { paragraph, type Line } from "../blocks.ts";
import { folded, type Page } from "../page.ts";
import { stretchesText } from "./stretches.ts";

/** Longer lists of names become a number. */
const MOST_NAMES = 6;
const BECAUSE = ["unavoidable", "history", "movable", "stuck"] as const;
const KINDS = ["free", "busy", "rules", "heavier", "hours", "away", "noPart"] as const;
type Kind = (typeof KINDS)[number];

/** For everybody for whom a certificate does not hold: which, why, what would help, who could take over a turn. */
export function reasons(page: Page, members: readonly MemberCertificates[]): readonly Line[] {
  const { words } = page;
  const failing = members.filter(({ certificates }) =>
    NOTIONS.some((notion) => certificates[notion].holds === false),
  );
  const isOpen = members.some(({ certificates }) =>
    NOTIONS.some((each) => certificates[each].holds === null),
  );
  if (failing.length === 0) return isOpen || members.length === 0 ? [] : ["", words.fairness.everybody];
  const { shown, rest } = folded(page, failing);
  return ["", words.fairness.why, ...shown.flatMap((own) => ofMember(page, own)), ...rest];
}

function ofMember(page: Page, own: MemberCertificates): readonly Line[] {
  const { words, names } = page;
  const bullet = (text: string) => paragraph("    - ", text);
  return [
    `  ${names.member(own.member)}${words.colon.trimEnd()}`,
    ...because(page, own).map(bullet),
    ...wishes(page, own).map(bullet),
    ...takers(page, own),
  ];
}

function because(page: Page, own: MemberCertificates): readonly string[] {
  const { words } = page;
  const told = words.fairness;
  return BECAUSE.flatMap((reason) => {
    const notions = NOTIONS.filter((notion) => own.certificates[notion].because === reason);
    if (notions.length === 0) return [];
    const which = notions.map((notion) => told.notions[notion]).join(", ");
    const reasoned = `${which}${words.colon}${told.reasons[reason]}`;
    return reason === "movable" ? [reasoned, moveText(page, own)] : [reasoned];
  });
}

function moveText(page: Page, { move }: MemberCertificates): string {
  if (move === null) return "";
  const told = page.words.fairness;
  const parts = (given: TurnName & { readonly portions: number }) =>
    told.parts(given.portions, turnText(page, given));
  const to = page.names.member(move.to);
  return move.inReturn === null
    ? told.give(parts(move), to)
    : told.exchange(parts(move), to, parts(move.inReturn));
}

function wishes(page: Page, own: MemberCertificates): readonly string[] {
  const told = page.words.fairness;
  const byHealing = groupBy(own.envies, ({ healing }) => JSON.stringify(healing));
  return [
    ...[...byHealing.values()].map((envied) => envyText(page, envied)),
    ...(own.certificates.eq1.holds === false && own.heavierThan.length > 0
      ? [told.lessThan(own.heavierThan.length)]
      : []),
  ];
}

function envyText(page: Page, envied: readonly EnvyOf[]): string {
  const told = page.words.fairness;
  const whom = namesText(
    page,
    envied.map(({ of }) => of),
  );
  const healing = envied[0]?.healing ?? null;
  return healing === null ? told.envies(whom) : told.healed(whom, turnText(page, healing));
}

/** Per task that they mind, who else could take a turn of it, by what keeps them from it. */
function takers(page: Page, own: MemberCertificates): readonly Line[] {
  const { words, names } = page;
  if (own.relief.length === 0) return [];
  const tasks = [...groupBy(own.relief, ({ task }) => task)];
  const { shown, rest } = folded(page, tasks, 8);
  const lines = shown.map(([task, turns]) => {
    const name = `${names.fullTask(task)} (${stretchesText(page, turns)})`;
    return paragraph("        ", `${name}${words.colon}${takersText(page, turns)}`);
  });
  return [paragraph("    - ", words.fairness.turns), ...lines, ...rest.map((line) => `      ${line}`)];
}

function takersText(page: Page, turns: readonly Relief[]): string {
  const { words } = page;
  const found = turns.flatMap(({ away, others }): readonly (readonly [Kind, string])[] => [
    ...others.map(({ member, kind }) => [kind ?? "free", member] as const),
    ...away.map((member) => ["away", member] as const),
  ]);
  const groups = KINDS.flatMap((kind) => {
    const members = [...new Set(found.filter(([own]) => own === kind).map(([, member]) => member))];
    return members.length === 0
      ? []
      : [`${words.fairness.obstacles[kind]}${words.colon}${namesText(page, members)}`];
  });
  return groups.length === 0 ? words.fairness.nobodyElse : groups.join(" · ");
}

function namesText({ words, names, all }: Page, members: readonly string[]): string {
  if (!all && members.length > MOST_NAMES) return words.fairness.members(members.length);
  return members.map(names.member).join(", ");
}

function turnText(page: Page, { task, first, last }: TurnName): string {
  return `${page.names.fullTask(task)} (${page.periods.stretch(first, last)})`;
}
