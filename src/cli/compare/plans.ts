import { compareReport } from "../../report/index.ts";
import { compare } from "../../scenarios/index.ts";
import { InputError } from "../exit.ts";
import type { Answer, Asked } from "./mode.ts";

/** The plans that were named, side by side. */
export function comparePlans({ organisation, plans }: Asked): Promise<Answer> {
  if (plans.length === 0)
    throw new InputError("there is no plan to compare: name one or more, or ask for --variants");
  const comparison = compare(
    organisation,
    plans.map(({ plan }) => plan),
  );
  const sources = plans.map(({ file }) => file ?? "");
  return Promise.resolve({
    data: { files: sources, ...comparison },
    text: (options) => compareReport(organisation, comparison, { ...options, sources }),
    files: [],
  });
}
