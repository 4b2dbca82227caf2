import { compile } from "../../src/compile.ts";
import type { Organisation } from "../../src/model/organisation.ts";
import { parseOrganisation } from "../../src/parse.ts";
import { DETAILED, detailed, withoutChange } from "../detailed.ts";
import { generate } from "../generator/generate.ts";
import type { Size } from "../generator/parts.ts";
import type { BenchInstance, Group } from "./benchInstance.ts";

/** Ten organisations of 12 to 20 members over twelve periods, one seed each. */
const GENERATED: readonly Size[] = Array.from({ length: 10 }, (_, index) => ({
  members: 12 + index - (index > 8 ? 1 : 0),
  tasks: 33 + 2 * index,
  periods: 12,
}));

/** Small ones, of which the optimum can be proven. */
const SMALL: readonly Size[] = Array.from({ length: 5 }, () => ({ members: 6, tasks: 12, periods: 4 }));

function organisation(name: string, group: Group, read: () => Organisation): BenchInstance {
  return {
    name,
    group,
    load: () => ({ instance: compile(read()).instance, evaluate: null, bestKnown: null }),
  };
}

function generated(group: Group, sizes: readonly Size[]): BenchInstance[] {
  return sizes.map((size, index) =>
    organisation(`${group}-${index + 1}`, group, () => parseOrganisation(generate(size, index + 1))),
  );
}

/** The six sample organisations, five of them without their rule on change too, and the generated ones. */
export function organisations(): BenchInstance[] {
  return [
    ...[...DETAILED, "facility"].map((name) => organisation(name, "organisations", () => detailed(name))),
    ...DETAILED.map((name) =>
      organisation(`${name}-without-change`, "organisations", () => withoutChange(name)),
    ),
    ...generated("generated", GENERATED),
    ...generated("exact", SMALL),
  ];
}
