import type { Organisation } from "../../model/organisation.ts";
import { fitted } from "../layout.ts";
import { pageOf, type Page, type ReportOptions } from "../page.ts";
import { whyWords } from "../words/why/index.ts";
import type { WhyWords } from "../words/why/words.ts";

/** A page with the words for why. */
export interface WhyPage extends Page {
  readonly told: WhyWords;
}

/** Writes a title with lines under it, fitted to the width. */
export function whyReport(
  organisation: Organisation,
  options: ReportOptions,
  write: (page: WhyPage) => { readonly title: string; readonly lines: readonly string[] },
): string {
  const page = { ...pageOf(organisation, options), told: whyWords[options.language] };
  const { title, lines } = write(page);
  const all = [title, "═".repeat(title.length), ...lines];
  return `${all.flatMap((line) => fitted(line, page.width)).join("\n")}\n`;
}
