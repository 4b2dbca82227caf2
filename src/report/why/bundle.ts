import type { BundleExplanation, Improvement } from "../../explain/index.ts";
import { paragraph } from "../layout.ts";
import { folded, section } from "../page.ts";
import { likeSign } from "../sections/likeSign.ts";
import type { PrivateBundle } from "../shownExplanation.ts";
import { table } from "../table.ts";
import { firstTier } from "./difference.ts";
import type { WhyPage } from "./whyPage.ts";

/** What a bundle is made of, and what would please its member most. */
export function bundleWhy(page: WhyPage, explanation: BundleExplanation | PrivateBundle) {
  const { names, told, width } = page;
  const title = told.title.bundle(names.member(explanation.member));
  const work = hours(page, explanation);
  if ("private" in explanation)
    return { title, lines: [...work, "", ...paragraph("", told.bundle.private, width)] };
  return {
    title,
    lines: [
      ...work,
      ...likes(page, explanation),
      "",
      ...feelings(page, explanation),
      ...growth(page, explanation),
      ...improvements(page, explanation),
    ],
  };
}

function hours(
  page: WhyPage,
  { hours: own, processes }: BundleExplanation | PrivateBundle,
): readonly string[] {
  const { names, numbers, told, width } = page;
  const rows = processes.map((each) => [
    each.process === null ? told.bundle.group : names.process(each.process),
    numbers.hours(each.hours),
  ]);
  const beside = own.beside > 0 ? [[told.bundle.beside, numbers.hours(own.beside)]] : [];
  const load = told.bundle.load(numbers.figure(own.work + own.beside), numbers.figure(own.available));
  const columns = [{ flexible: true }, { align: "right" }] as const;
  return [...paragraph("", load, width), ...table(columns, [...rows, ...beside], { width, indent: 2 })];
}

function likes(page: WhyPage, { member: id, tasks, missed }: BundleExplanation): readonly string[] {
  const { names, numbers, told, words, width } = page;
  const member = page.member(id);
  if (member === undefined) return [];
  const sign = (task: string) => likeSign(page, member, task);
  const rows = tasks.map(({ task, hours: own, learner }) => [
    sign(task),
    names.fullTask(task),
    numbers.hours(own),
    learner ? words.bundles.learns : "",
  ]);
  const columns = [{ least: 2 }, { flexible: true }, { align: "right" }, {}] as const;
  const liked = missed.map(({ task }) => [sign(task), names.fullTask(task)]);
  const few = folded(page, liked, 6);
  return [
    ...(rows.length === 0 ? [] : ["", told.bundle.likes, ...table(columns, rows, { width, indent: 2 })]),
    ...(liked.length === 0
      ? []
      : ["", told.bundle.missed, ...table([{ least: 2 }, { flexible: true }], few.shown, { width, indent: 2 }), ...few.rest]), // prettier-ignore
    ...(rows.length + liked.length === 0
      ? []
      : ["", ...paragraph("", words.bundles.likes.join("   "), width)]),
  ];
}

function feelings(page: WhyPage, { satisfaction, burden }: BundleExplanation): readonly string[] {
  const { numbers, told, width } = page;
  const { carried, before, fairShare, rate } = burden;
  const points = (value: number) => numbers.figure(value);
  return [
    ...(satisfaction === null
      ? []
      : paragraph("", told.bundle.satisfaction(numbers.percent(satisfaction)), width)),
    ...(rate === null
      ? [told.bundle.noBurden]
      : paragraph("", told.bundle.burden(points(carried), points(fairShare), numbers.percent(carried / fairShare)), width)), // prettier-ignore
    ...(Math.abs(before) < 0.05 ? [] : [told.bundle.before(points(Math.abs(before)), before > 0)]),
  ];
}

function growth(
  { names, numbers, told, words, width }: WhyPage,
  explanation: BundleExplanation,
): readonly string[] {
  if (explanation.growth.length === 0) return [];
  const whole = (hours: number) => numbers.figure(Math.round(hours));
  return [
    told.bundle.grows,
    ...explanation.growth.flatMap(({ competence, practised, wished }) => {
      const far = told.bundle.practised(whole(practised), whole(wished));
      return paragraph("  » ", `${names.competence(competence)}${words.colon}${far}`, width);
    }),
  ];
}

function improvements(page: WhyPage, { member, improvements: all }: BundleExplanation): readonly string[] {
  const { told, width } = page;
  return section(
    told.bundle.improvements,
    all.length === 0
      ? paragraph("", told.bundle.noImprovement, width)
      : all.flatMap((each, index) => improvement(page, member, each, index + 1)),
  );
}

function improvement(page: WhyPage, member: string, { drop, take, alternative }: Improvement, place: number) {
  const { names, numbers, told, words, width } = page;
  const own = alternative.members.find((each) => each.member === member)?.satisfaction ?? null;
  const gain = own === null ? "" : told.bundle.gain(numbers.percent(own.before), numbers.percent(own.after));
  const tier = firstTier(alternative);
  const verdict =
    alternative.worth === "worse" && tier !== null
      ? told.alternative.worse(told.alternative.loses[tier])
      : alternative.worth === "better"
        ? told.alternative.better
        : told.alternative.equal;
  const losers = alternative.members.flatMap(({ member: other, satisfaction }) => {
    if (other === member || satisfaction === null) return [];
    const [before, after] = [numbers.percent(satisfaction.before), numbers.percent(satisfaction.after)];
    if (satisfaction.after >= satisfaction.before || before === after) return [];
    return [`${names.member(other)} (${told.alternative.change(before, after)})`];
  });
  const lead = `${place}. `;
  const indent = " ".repeat(lead.length);
  return [
    ...paragraph(lead, `${changeText(page, drop, take)}${words.colon}${gain}`, width),
    ...paragraph(indent, verdict, width),
    ...paragraph(indent, losers.length === 0 ? told.bundle.nobodyPays : told.bundle.pays(told.list(losers)), width), // prettier-ignore
  ];
}

function changeText({ names, told }: WhyPage, drop: string | null, take: string | null): string {
  if (drop === null) return take === null ? "" : told.bundle.take(names.fullTask(take));
  return take === null
    ? told.bundle.drop(names.fullTask(drop))
    : told.bundle.exchange(names.fullTask(take), names.fullTask(drop));
}
