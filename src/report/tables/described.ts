import type { Cell } from "../../tables/sheet.ts";
import { listText } from "../../tables/list.ts";
import { normal } from "../../tables/normal.ts";
import { elsewhere } from "./elsewhere.ts";
import type { Ground } from "./ground.ts";
import { fieldRows, type Field, type Table } from "./table.ts";

/** The horizon, one thing a row. */
export function settingsTable({ organisation, words, text, showPrivate }: Ground): Table {
  const { calendar } = organisation;
  const moments = calendar.redistribution.filter((period) => period > 0);
  const lost = elsewhere(organisation, showPrivate);
  const rows: readonly (readonly [string, Cell])[] = [
    [words.settings.name[0], filled(text(organisation.name))],
    [words.settings.periods[0], calendar.periods],
    [words.settings.weeksPerPeriod[0], calendar.weeksPerPeriod],
    [words.settings.start[0], calendar.start ?? null],
    [words.settings.redistribution[0], filled(listText(moments.map(String)))],
    [words.settings.elsewhere[0], filled(lost.map((part) => words.elsewhere[part]).join("; "))],
  ];
  return {
    table: "settings",
    name: words.sheets.settings[0],
    heads: 1,
    rows: [[words.setting, words.value], ...rows.filter(([, value]) => value !== null)],
  };
}

export function competencesTable({ organisation, words, text }: Ground): Table {
  const { competences } = organisation;
  const fields: readonly Field<(typeof competences)[number]>[] = [
    ...identified(words.competence.id[0], words.competence.name[0], competences, text),
    { head: words.competence.learningHours[0], of: ({ learningHours }) => learningHours },
  ];
  return table("competences", words.sheets.competences[0], fields, competences);
}

export function processesTable({ organisation, words, text }: Ground): Table {
  const { processes } = organisation;
  const fields: readonly Field<(typeof processes)[number]>[] = [
    ...identified(words.process.id[0], words.process.name[0], processes, text),
    { head: words.process.client[0], of: ({ client }) => client ?? null },
  ];
  return table("processes", words.sheets.processes[0], fields, processes);
}

/** Id and name in a column each; one column with the ids where they can be told apart and no thing has a name of its own. */
export function identified<
  Item extends { readonly id: string; readonly name?: Parameters<Ground["text"]>[0] },
>(idHead: string, nameHead: string, items: readonly Item[], text: Ground["text"]): readonly Field<Item>[] {
  const alike = new Set(items.map(({ id }) => normal(id))).size < items.length;
  const named = alike || items.some(({ id, name }) => !["", id].includes(text(name)));
  return named
    ? [
        { head: idHead, of: ({ id }) => id, always: true },
        { head: nameHead, of: ({ name }) => filled(text(name)), always: true },
      ]
    : [{ head: nameHead, of: ({ id }) => id, always: true }];
}

export function table<Item>(
  name: Table["table"],
  title: string,
  fields: readonly Field<Item>[],
  items: readonly Item[],
): Table {
  return { table: name, name: title, heads: 1, rows: items.length === 0 ? [] : fieldRows(fields, items) };
}

/** A text, or nothing where it is empty. */
export function filled(text: string): string | null {
  return text === "" ? null : text;
}
