import type { Organisation } from "../../model/organisation.ts";
import { textOf, type Line } from "../blocks.ts";
import { pageOf, type Page, type ReportOptions } from "../page.ts";
import { whyWords } from "../words/why/index.ts";
import type { WhyWords } from "../words/why/words.ts";

/** A page with the words for why. */
export interface WhyPage extends Page {
  readonly told: WhyWords;
}

/** A title with lines under it, as plain text. */
export function whyReport(
  organisation: Organisation,
  options: ReportOptions,
  write: (page: WhyPage) => { readonly title: string; readonly lines: readonly Line[] },
): string {
  const page = { ...pageOf(organisation, options), told: whyWords[options.language] };
  const { title, lines } = write(page);
  return textOf([{ kind: "title", text: title }, ...lines], page.width);
}
