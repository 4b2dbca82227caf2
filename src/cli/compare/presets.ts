import { Option } from "commander";
import { recounted } from "../../alternative.ts";
import { asPart } from "../../asPart.ts";
import { compile } from "../../compile.ts";
import { solve } from "../../index.ts";
import type { Organisation, Plan } from "../../index.ts";
import { compareReport } from "../../report/index.ts";
import { reportWords } from "../../report/words/index.ts";
import { compare, MAIN_FIGURES, PRESET_NAMES, PRESETS, withPreset, type PresetName } from "../../scenarios/index.ts"; // prettier-ignore
import { searchOptions, type Asked, type Mode } from "./mode.ts";

interface Made {
  readonly name: PresetName;
  readonly organisation: Organisation;
  readonly plan: Plan;
}

/** What each of the four aims would give. */
export const presetsMode: Mode = {
  name: "presets",
  option: () => new Option("--presets", "what plans for four usual aims would be: flexible, projects, fewer walls, workload"), // prettier-ignore
  run: async (asked) => {
    const { organisation } = asked;
    const first = await asked.firstPlan();
    const made: Made[] = [];
    for (const name of PRESET_NAMES) made.push(await solved(asked, name, made.length));
    const compiled = compile(organisation);
    const plans = [first.plan, ...made.map(({ plan }) => recounted(compiled, plan))];
    const figures = [...new Set([...MAIN_FIGURES, ...PRESET_NAMES.flatMap((name) => PRESETS[name].figures)])];
    const comparison = compare(organisation, plans, { figures });
    return {
      data: { presets: PRESET_NAMES, comparison },
      text: (options) => {
        const { comparing } = reportWords[options.language];
        const called = [comparing.asItIs, ...PRESET_NAMES.map((name) => comparing.preset[name])];
        return compareReport(organisation, comparison, { ...options, called });
      },
      files: made.flatMap(({ name, organisation: document, plan }) => [
        { name: `${name}.json`, document },
        { name: `${name}-plan.json`, document: plan },
      ]),
    };
  },
};

/** A plan for an aim, with its part of the progress of all. */
async function solved(asked: Asked, name: PresetName, place: number): Promise<Made> {
  const organisation = withPreset(asked.organisation, name);
  const options = asPart(searchOptions(asked), place, PRESET_NAMES.length);
  return { name, organisation, plan: await solve(organisation, options) };
}
