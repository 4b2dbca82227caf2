import type { Member } from "../../model/organisation.ts";
import type { Assignment } from "../../model/plan.ts";
import { besideText } from "../sections/beside.ts";
import { likeSign } from "../sections/likeSign.ts";
import { practised } from "../sections/practice.ts";
import { html, type Markup } from "./markup.ts";
import type { Sheet } from "./pictures.ts";
import { htmlTable } from "./table.ts";

/** A member's own page: what they hold and when, whether they like it, and what they practise. */
export function memberPage(sheet: Sheet, member: Member): Markup {
  const { page, plan, words } = sheet;
  const { names, numbers, words: said } = page;
  const told = words.member;
  const rows = plan.assignments.filter((row) => row.member === member.id);
  const name = names.member(member.id);
  const wishes = member.private ? [] : practised(page, member, rows).filter(({ hours }) => hours > 0);
  const liking = member.private ? [] : [told.like];
  const table = htmlTable({
    caption: name,
    heads: [told.task, told.hours, ...liking, told.periods],
    rows: lines(sheet, rows).map(({ text, task, hours, when }) => [
      text,
      hours > 0 ? numbers.figure(hours) : "",
      ...(member.private ? [] : [likeSign(page, member, task)]),
      when.join(", "),
    ]),
    numbers: [1],
  });
  const grows =
    wishes.length > 0 &&
    html`<p>${said.bundles.grows}</p><ul>${wishes.map(({ competence, hours, wished }) => {
      const far = hours >= wished ? said.bundles.enough(numbers.figure(wished)) : said.bundles.practised(numbers.figure(hours), numbers.figure(wished)); // prettier-ignore
      return html`<li>${names.competence(competence)}${said.colon}${far}</li>`;
    })}</ul>`;
  return html`<article class="member"><h3>${name}</h3>${rows.length === 0 ? html`<p>${told.nothing}</p>` : table}${grows}</article>
`;
} // prettier-ignore

interface Line {
  readonly text: string;
  readonly task: string;
  readonly hours: number;
  readonly when: string[];
}

/** What is the same but for the time stands on one line, with all its times. */
function lines({ page, plan }: Sheet, rows: readonly Assignment[]): readonly Line[] {
  const { names, periods, words } = page;
  const found = new Map<string, Line>();
  for (const row of rows) {
    const beside = besideText(page, plan, row);
    const learns = row.role === "learner" ? ` (${words.bundles.learns})` : "";
    const text = beside ?? names.fullTask(row.task) + learns;
    const key = JSON.stringify([text, row.hours]);
    const line = found.get(key) ?? { text, task: row.task, hours: row.hours, when: [] };
    line.when.push(row.first === row.last ? periods.period(row.first) : periods.stretch(row.first, row.last));
    found.set(key, line);
  }
  return [...found.values()];
}
