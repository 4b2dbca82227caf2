import type { BundleExplanation, Improvement } from "../../explain/index.ts";
import { label, legend, paragraph, section, table, type Line } from "../blocks.ts";
import { folded } from "../page.ts";
import { likeSign } from "../sections/likeSign.ts";
import type { PrivateBundle } from "../shownExplanation.ts";
import { verdictText } from "./difference.ts";
import type { WhyPage } from "./page.ts";

/** What a bundle is made of, and what would please its member most. */
export function bundleWhy(page: WhyPage, explanation: BundleExplanation | PrivateBundle) {
  const { names, told } = page;
  const title = told.title.bundle(names.member(explanation.member));
  const work = hours(page, explanation);
  if ("private" in explanation) return { title, lines: [...work, "", told.bundle.private] };
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

function hours(page: WhyPage, { hours: own, processes }: BundleExplanation | PrivateBundle): readonly Line[] {
  const { names, numbers, told } = page;
  const rows = processes.map((each) => [
    each.process === null ? told.bundle.group : names.process(each.process),
    numbers.hours(each.hours),
  ]);
  const beside = own.beside > 0 ? [[told.bundle.beside, numbers.hours(own.beside)]] : [];
  const all = [...rows, ...beside];
  const load = told.bundle.load(numbers.figure(own.work + own.beside), numbers.figure(own.available));
  const columns = [{ flexible: true }, { align: "right" }] as const;
  return [label(load), ...(all.length === 0 ? [] : [table(columns, all, { indent: 2 })])];
}

function likes(page: WhyPage, { member: id, tasks, missed }: BundleExplanation): readonly Line[] {
  const { names, numbers, told, words } = page;
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
  const liked = folded(page, missed.map(({ task }) => [sign(task), names.fullTask(task)]), 6); // prettier-ignore
  return [
    ...(rows.length === 0 ? [] : ["", label(told.bundle.likes), table(columns, rows, { indent: 2 })]),
    ...(missed.length === 0
      ? []
      : ["", label(told.bundle.missed), table([{ least: 2 }, { flexible: true }], liked.shown, { indent: 2 }), ...liked.rest]), // prettier-ignore
    ...(rows.length + missed.length === 0 ? [] : ["", legend(words.bundles.likes)]),
  ];
}

function feelings({ numbers, told }: WhyPage, { satisfaction, burden }: BundleExplanation): readonly Line[] {
  const { carried, before, fairShare, rate } = burden;
  const points = (value: number) => numbers.figure(value);
  return [
    ...(satisfaction === null ? [] : [told.bundle.satisfaction(numbers.percent(satisfaction))]),
    rate === null
      ? told.bundle.noBurden
      : told.bundle.burden(points(carried), points(fairShare), numbers.percent(carried / fairShare)),
    ...(Math.abs(before) < 0.05 ? [] : [told.bundle.before(points(Math.abs(before)), before > 0)]),
  ];
}

function growth({ names, numbers, told, words }: WhyPage, explanation: BundleExplanation): readonly Line[] {
  if (explanation.growth.length === 0) return [];
  const whole = (hours: number) => numbers.figure(Math.round(hours));
  return [
    told.bundle.grows,
    ...explanation.growth.map(({ competence, practised, wished }) => {
      const far = told.bundle.practised(whole(practised), whole(wished));
      return paragraph("  » ", `${names.competence(competence)}${words.colon}${far}`);
    }),
  ];
}

function improvements(page: WhyPage, { member, improvements: all }: BundleExplanation): readonly Line[] {
  const { told } = page;
  return section(
    told.bundle.improvements,
    all.length === 0 ? [told.bundle.noImprovement] : all.flatMap((each) => improvement(page, member, each)),
  );
}

function improvement(
  page: WhyPage,
  member: string,
  { drop, take, alternative }: Improvement,
): readonly Line[] {
  const { names, numbers, told, words } = page;
  const own = alternative.members.find((each) => each.member === member)?.satisfaction ?? null;
  const gain = own === null ? "" : told.bundle.gain(numbers.percent(own.before), numbers.percent(own.after));
  const losers = alternative.members.flatMap(({ member: other, satisfaction }) => {
    if (other === member || satisfaction === null) return [];
    const [before, after] = [numbers.percent(satisfaction.before), numbers.percent(satisfaction.after)];
    if (satisfaction.after >= satisfaction.before || before === after) return [];
    return [`${names.member(other)} (${told.alternative.change(before, after)})`];
  });
  return [
    paragraph("  » ", `${changeText(page, drop, take)}${words.colon}${gain}`),
    paragraph("    ", verdictText(page, alternative)),
    paragraph("    ", losers.length === 0 ? told.bundle.nobodyPays : told.bundle.pays(page.list(losers))),
  ];
}

function changeText({ names, told }: WhyPage, drop: string | null, take: string | null): string {
  if (drop === null) return take === null ? "" : told.bundle.take(names.fullTask(take));
  return take === null
    ? told.bundle.drop(names.fullTask(drop))
    : told.bundle.exchange(names.fullTask(take), names.fullTask(drop));
}
