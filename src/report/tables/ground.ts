import type { Organisation } from "../../model/organisation.ts";
import type { Text } from "../../model/values.ts";
import { tableWords } from "../../tables/words/index.ts";
import type { TableWords } from "../../tables/words/words.ts";
import { namingOf } from "../naming.ts";
import { labelsOf, type Labels } from "./labels.ts";
import type { TableOptions } from "./table.ts";

/** What every table is written with. */
export interface Ground {
  readonly organisation: Organisation;
  readonly words: TableWords;
  readonly labels: Labels;
  /** A task as the reports call it: with its process where another has the same name. */
  readonly task: (id: string) => string;
  /** A text in the language without spaces at its ends; empty if there is none. */
  readonly text: (text: Text | undefined) => string;
  readonly showPrivate: boolean;
}

export function groundOf(organisation: Organisation, options: TableOptions): Ground {
  const naming = namingOf(organisation, options.language);
  const text = (words: Text | undefined) => naming.text(words, "").trim();
  return {
    organisation,
    words: tableWords[options.language],
    labels: labelsOf(organisation, text),
    task: naming.fullTask,
    text,
    showPrivate: options.showPrivate ?? false,
  };
}
