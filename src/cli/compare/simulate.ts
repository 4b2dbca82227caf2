import { Option } from "commander";
import { simulationReport } from "../../report/index.ts";
import { simulate } from "../../scenarios/index.ts";
import { share, wholeNumber } from "../options.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** The chance that somebody is away in a period, for plans whose periods are some weeks long. */
const ABSENCE = 0.05;

/** Absences by chance: how often everything still gets done. */
export const simulateMode: Mode = {
  name: "simulate",
  option: () =>
    new Option(
      "--simulate <runs>",
      "live through the plan so many times, everybody away in each period by chance",
    ).argParser(wholeNumber(1)),
  more: () => [
    new Option("--absence <chance>", `of --simulate: the chance that somebody is away in a period; default ${ABSENCE}`).argParser(share),
  ], // prettier-ignore
  run: async (asked) => {
    const { organisation, options, signal } = asked;
    const { plan } = await asked.firstPlan();
    const runs = Number(options["simulate"]);
    const absence = (options["absence"] as number | undefined) ?? ABSENCE;
    const { effort, seed } = searchOptions(asked);
    const found = await simulate(organisation, plan, {
      runs,
      absence,
      signal,
      ...(effort === undefined ? {} : { effort }),
      ...(seed === undefined ? {} : { seed }),
    });
    return {
      data: found,
      text: (how) => simulationReport(organisation, found, absence, how),
      files: [],
    };
  },
};
