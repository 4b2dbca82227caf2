import { coverage } from "../../measures/coverage.ts";
import { dependence } from "../../measures/dependence.ts";
import { tally } from "../../measures/distribution.ts";
import { availableIn, planDivision, type Division } from "../../measures/division.ts";
import { satisfaction } from "../../measures/satisfaction.ts";
import { isWork, type Plan } from "../../model/plan.ts";
import { overHorizon } from "../../measures/overHorizon.ts";
import type { Page } from "../page.ts";
import { shownFigure } from "../figureTable.ts";
import { comparedFigures } from "../sections/comparison.ts";
import { practised } from "../sections/practice.ts";
import { rotaCells } from "../sections/rota.ts";
import { shownCertificates } from "../shownCertificates.ts";
import type { Charts } from "./charts.ts";
import { html, type Markup } from "./markup.ts";
import { figure, htmlTable } from "./table.ts";
import type { HtmlWords } from "./words.ts";

/** What every picture is made with. */
export interface Sheet {
  readonly page: Page;
  readonly plan: Plan;
  readonly words: HtmlWords;
  readonly charts: Charts;
}

/** Hours of every member by process in the last period, beside what they have. */
export function bundlePicture({ page, plan, words, charts }: Sheet): Markup {
  const { organisation, names, numbers, last } = page;
  const now = plan.assignments.filter(
    ({ first, last: end, role }) => first <= last && last <= end && isWork(role),
  );
  const processes = [...organisation.processes.map(({ id }) => id), undefined];
  const used = processes.filter((id) => now.some(({ task }) => page.taskOf(task)?.process === id));
  const called = used.map((id) => (id === undefined ? page.words.bundles.group : names.process(id)));
  const bars = organisation.members.map(({ id }) => ({
    name: names.member(id),
    values: used.map((process) =>
      now
        .filter(({ member, task }) => member === id && page.taskOf(task)?.process === process)
        .reduce((sum, { hours }) => sum + hours, 0),
    ),
  }));
  const free = organisation.members.map((member) => availableIn(member, last));
  const { heading, free: available } = words.bundles;
  const picture = charts.bars({
    title: heading,
    series: called,
    bars,
    stacked: true,
    shown: numbers.figure,
    mark: { name: available, values: free },
  });
  return figure(picture, words.figures, {
    caption: heading,
    heads: ["", ...called, available],
    rows: bars.map(({ name, values }, index) => [
      name,
      ...values.map((value) => (value === 0 ? "" : numbers.figure(value))),
      numbers.figure(free[index] ?? 0),
    ]),
    numbers: [...called.keys(), called.length].map((column) => column + 1),
  });
}

/** The rota as a calendar: a row for each duty, a column for each period. */
export function rotaPicture({ page, plan }: Sheet): Markup | null {
  const going = page.tasks.filter(({ steady }) => !steady);
  if (going.length === 0) return null;
  const periods = Array.from({ length: page.organisation.calendar.periods }, (_, period) => page.periods.period(period)); // prettier-ignore
  return htmlTable({
    caption: page.words.rota.heading,
    heads: [page.words.rota.task, ...periods],
    rows: going.map((planned) => [page.names.fullTask(planned.task.id), ...rotaCells(page, plan, planned)]),
  });
}

/** Burden points against the fair part; private members are left out. */
export function burdenPicture({ page, plan, words, charts }: Sheet): Markup {
  const { organisation, names, numbers } = page;
  const told = words.burden;
  if (!organisation.tasks.some(({ unpleasant }) => unpleasant > 0)) return html`<p>${told.nothing}</p>`;
  const { members, hidden } = shownCertificates(organisation, plan);
  const bars = members.map(({ member, burden }) => ({ name: names.member(member), values: [burden] }));
  const fair = members.map(({ fairShare }) => fairShare);
  const mark = { name: told.fair, values: fair };
  const picture = charts.bars({ title: told.heading, series: [told.carries], bars, stacked: false, shown: numbers.figure, mark }); // prettier-ignore
  const table = {
    caption: told.heading,
    heads: ["", told.carries, told.fair],
    rows: bars.map(({ name, values: [burden = 0] }, index) => {
      const part = fair[index] ?? null;
      return [name, numbers.figure(burden), part === null ? "" : numbers.figure(part)];
    }),
    numbers: [1, 2],
  };
  return html`${figure(picture, words.figures, table)}${hidden > 0 && html`<p>${told.hidden(hidden)}</p>`}`;
}

/** Satisfaction over the horizon, and the part of the wished practice; private members are left out. */
export function growthPicture({ page, plan, words, charts }: Sheet): Markup {
  const { organisation, names, numbers } = page;
  const told = words.growth;
  const served = new Map(
    satisfaction(overHorizon(organisation, plan)).members.map(({ member, value }) => [member, value]),
  );
  const bars = organisation.members
    .filter((member) => !member.private)
    .map((member) => {
      const wishes = practised(page, member, plan.assignments.filter((row) => row.member === member.id));
      const wished = wishes.reduce((sum, each) => sum + each.wished, 0);
      const done = wishes.reduce((sum, each) => sum + Math.min(each.hours, each.wished), 0);
      return {
        name: names.member(member.id),
        values: [served.get(member.id) ?? null, wished > 0 ? done / wished : null],
      };
    }); // prettier-ignore
  const series = [told.satisfaction, told.growth];
  const picture = charts.bars({ title: told.heading, series, bars, stacked: false, shown: numbers.percent });
  return figure(picture, words.figures, {
    caption: told.heading,
    heads: ["", ...series],
    rows: bars.map(({ name, values }) => [
      name,
      ...values.map((value) => (value === null ? "" : numbers.percent(value))),
    ]),
    numbers: [1, 2],
  });
}

/** Today beside the plan on figures that are parts of a whole. */
export function comparisonPicture({ page, plan, words, charts }: Sheet): Markup | null {
  const { today, plan: planned } = comparedFigures(page.organisation, plan);
  if (today === null) return null;
  const shown = ["handOvers", "thinkingDoing", "wholeness", "leastSatisfaction", "unpleasantGini"] as const;
  const bars = shown.map((name) => ({
    name: page.words.figures[name],
    values: [today[name] ?? null, planned[name] ?? null],
  }));
  const told = words.comparison;
  const title = page.words.comparison.heading;
  return charts.bars({
    title,
    series: [told.today, told.plan],
    bars,
    stacked: false,
    shown: (value, bar) => shownFigure(page.numbers, shown[bar] ?? "handOvers", value),
  });
}

/** The plans between two goals as a curve. */
export function frontierPicture({ page, words, charts }: Sheet): Markup | null {
  const { frontier, numbers, names, words: said } = page;
  if (frontier === null || frontier.points.length < 2) return null;
  const [across, up] = frontier.goals.map((name) => names.goal(name).name);
  const points = frontier.points.map(({ costs: [x, y], given }, index) => {
    const own = [`${index + 1}`, ...(given ? [said.frontier.given] : []), ...(index === frontier.knee ? [said.frontier.knee] : [])]; // prettier-ignore
    return { name: own.join(", "), x, y, marked: index === frontier.knee };
  });
  const { heading } = said.frontier;
  const picture = charts.points({ title: heading, across: across ?? "", up: up ?? "", points, shown: numbers.exact }); // prettier-ignore
  return figure(picture, words.figures, {
    caption: heading,
    heads: [said.frontier.plan, across ?? "", up ?? ""],
    rows: points.map(({ name, x, y }) => [name, numbers.exact(x), numbers.exact(y)]),
    numbers: [1, 2],
  });
}

/** More bars than this are no picture. */
const MOST_BARS = 60;

/** What stays undone when somebody is away, member by member (M19), and the tasks that only one is able to do. */
export function dependencePicture({ page, plan, words, charts }: Sheet): Markup {
  const { organisation, names, numbers, last } = page;
  const division = planDivision(organisation, plan, last);
  const told = words.dependence;
  const held = tally(division.holdings, ({ member }) => member.id, ({ hours }) => hours);
  const few = organisation.members.length <= MOST_BARS;
  const bars = (few ? dependence(division).members : []).flatMap(({ member, uncovered }) => {
    const hours = held.get(member) ?? 0;
    return hours > 0 ? [{ name: names.member(member), values: [Math.max(0, hours - uncovered), uncovered] }] : [];
  });
  const series = [told.taken, told.undone];
  const picture = charts.bars({ title: told.map, series, bars, stacked: true, shown: numbers.figure });
  const table = {
    caption: told.map,
    heads: ["", ...series],
    rows: bars.map(({ name, values }) => [name, ...values.map(numbers.figure)]),
    numbers: [1, 2],
  };
  return html`${bars.length > 0 && figure(picture, words.figures, table)}${soleHolders(page, told, division)}`;
} // prettier-ignore

function soleHolders(page: Page, told: HtmlWords["dependence"], division: Division): Markup {
  const { names, numbers } = page;
  const { soleHolders: sole } = coverage(division);
  if (sole.length === 0) return html`<p>${told.none}</p>`;
  return htmlTable({
    caption: told.heading,
    heads: [told.task, told.member, told.hours],
    rows: sole.map(({ task, member }) => [
      names.fullTask(task),
      names.member(member),
      numbers.figure(page.taskOf(task)?.hours ?? 0),
    ]),
    numbers: [2],
  });
}
