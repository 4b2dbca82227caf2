import type { Explanation } from "../explain/index.ts";
import type { Organisation } from "../model/organisation.ts";
import type { ReportOptions } from "./page.ts";
import { shownExplanation } from "./shownExplanation.ts";
import { toldReport } from "./told.ts";
import { bundleWhy } from "./why/bundle.ts";
import { taskWhy } from "./why/task.ts";
import { whyWords } from "./words/why/index.ts";

/** Why a member holds a task, does not, or has the bundle they have, in words. What private members do not show is left out. */
export function explanationReport(
  organisation: Organisation,
  explanation: Explanation,
  options: ReportOptions,
): string {
  const shown = shownExplanation(organisation, explanation);
  return toldReport(organisation, options, whyWords, (page) =>
    shown.kind === "bundle" ? bundleWhy(page, shown) : taskWhy(page, shown),
  );
}
