import { Option } from "commander";
import { simulationReport } from "../../report/index.ts";
import { simulate } from "../../scenarios/index.ts";
import { wholeNumber } from "../options.ts";
import { searchOptions, type Mode } from "./mode.ts";

/** The chance that somebody is away in a period, for plans whose periods are some weeks long. */
const ABSENCE = 0.05;

/** Absences by chance: how often everything still gets done. */
export const simulateMode: Mode = {
  name: "simulate",
  option: () =>
    new Option(
      "--simulate <runs>",
      `live through the plan so many times, everybody away in a period with a chance of ${ABSENCE}`,
    ).argParser(wholeNumber(1)),
  run: async (asked) => {
    const { organisation, options, signal } = asked;
    const { plan } = await asked.firstPlan();
    const runs = Number(options["simulate"]);
    const { effort, seed } = searchOptions(asked);
    const found = await simulate(organisation, plan, {
      runs,
      absence: ABSENCE,
      signal,
      ...(effort === undefined ? {} : { effort }),
      ...(seed === undefined ? {} : { seed }),
    });
    return {
      data: found,
      text: (how) => simulationReport(organisation, found, ABSENCE, how),
      files: [],
    };
  },
};
