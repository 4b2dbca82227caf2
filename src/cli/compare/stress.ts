import { Option } from "commander";
import type { Organisation } from "../../index.ts";
import { stressReport } from "../../report/index.ts";
import { dependencyAdvice, stress } from "../../scenarios/index.ts";
import { InputError } from "../exit.ts";
import { wholeNumber } from "../options.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** Every single absence, and what to do about what hangs on one person. */
export const stressMode: Mode = {
  name: "stress",
  option: () => new Option("--stress", "let every member be away once: what stays undone, who helps"),
  more: () => [
    new Option("--from <period>", "of --stress: first period of each absence, 0 is the first of all; default one in the middle").argParser(wholeNumber(0)),
    new Option("--to <period>", "of --stress: the last, default the first").argParser(wholeNumber(0)),
  ], // prettier-ignore
  run: async (asked) => {
    const { organisation, options } = asked;
    const from = options["from"] as number | undefined;
    const to = options["to"] as number | undefined;
    refuseOutside(organisation, from, to);
    const { plan } = await asked.firstPlan();
    const found = await stress(organisation, plan, {
      ...searchOptions(asked),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    });
    const advice = dependencyAdvice(organisation, plan);
    return {
      data: { ...found, advice },
      text: (how) => stressReport(organisation, found, advice, how),
      files: [],
    };
  },
};

/** Tells of periods that there are not before anything is solved. */
function refuseOutside({ calendar: { periods } }: Organisation, from?: number, to?: number): void {
  for (const period of [from, to])
    if (period !== undefined && period >= periods)
      throw new InputError(`period ${period}: the periods are 0 to ${periods - 1}`);
  if (to !== undefined && from === undefined) throw new InputError("--to needs --from");
  if (to !== undefined && from !== undefined && to < from)
    throw new InputError(`from period ${from} to period ${to}: it ends before it begins`);
}
