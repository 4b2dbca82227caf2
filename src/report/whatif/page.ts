import type { Organisation } from "../../model/organisation.ts";
import { textOf, type Line } from "../blocks.ts";
import { pageOf, type Page, type ReportOptions } from "../page.ts";
import { whatIfWords } from "../words/whatif/index.ts";
import type { WhatIfWords } from "../words/whatif/words.ts";

/** A page with the words for what might be. */
export interface WhatIfPage extends Page {
  readonly told: WhatIfWords;
  /** The organisation by its name. */
  readonly group: string;
}

/** A title with lines under it, as plain text. */
export function whatIfReport(
  organisation: Organisation,
  options: ReportOptions,
  write: (page: WhatIfPage) => { readonly title: string; readonly lines: readonly Line[] },
): string {
  const page = pageOf(organisation, options);
  const group = page.names.text(organisation.name, page.words.unnamed);
  const { title, lines } = write({ ...page, told: whatIfWords[options.language], group });
  return textOf([{ kind: "title", text: title }, ...lines], page.width);
}
