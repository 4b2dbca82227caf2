import type { Organisation } from "../model/organisation.ts";
import type { Language } from "../model/rule.ts";
import { textOf, type Line } from "./blocks.ts";
import { pageOf, type Page, type ReportOptions } from "./page.ts";

/** A page with the words for one subject. */
export interface ToldPage<Words> extends Page {
  readonly told: Words;
}

/** A title with lines under it, as plain text. */
export function toldReport<Words>(
  organisation: Organisation,
  options: ReportOptions,
  words: Readonly<Record<Language, Words>>,
  write: (page: ToldPage<Words>) => { readonly title: string; readonly lines: readonly Line[] },
): string {
  const page = { ...pageOf(organisation, options), told: words[options.language] };
  const { title, lines } = write(page);
  return textOf([{ kind: "title", text: title }, ...lines], page.width);
}
