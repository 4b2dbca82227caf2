import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gapBestKnown, gapInstance, parseGap } from "../public/gap.ts";
import { nursingBestKnown, nursingInstance, parseNursing } from "../public/nursing.ts";
import { onCallInstance } from "../public/onCall.ts";
import { parseOnCall } from "../public/onCallProblem.ts";
import type { BestKnown, PublicInstance } from "../public/publicInstance.ts";
import type { BenchInstance, Group } from "./benchInstance.ts";

interface PublicSet {
  readonly group: Group;
  /** Folders with instances, one a file, below the given folder. */
  readonly folders: readonly string[];
  readonly isInstance: (file: string) => boolean;
  readonly read: (text: string) => PublicInstance;
  /** Best known values, given a way to read a file of the folder. */
  readonly bestKnown: (read: (path: string) => string) => ReadonlyMap<string, BestKnown>;
  /** Name of an instance in the table of best known values. */
  readonly key: (folder: string, file: string) => string;
}

const SETS: readonly PublicSet[] = [
  {
    group: "gap",
    folders: ["gap/cattrysse1994", "gap/chu1997"],
    isInstance: () => true,
    read: (text) => gapInstance(parseGap(text)),
    bestKnown: (read) => gapBestKnown(read("gap/best_known.csv")),
    key: (folder, file) => `${folder.slice("gap/".length)}/${file}`,
  },
  {
    group: "nursing",
    folders: ["nursing_workload/SchausInstances"],
    isInstance: (file) => /^\d+zones\d+\.txt$/u.test(file),
    read: (text) => nursingInstance(parseNursing(text)),
    bestKnown: (read) => nursingBestKnown(read("nursing_workload/best_known.txt")),
    key: (_, file) => file,
  },
  {
    group: "on-call",
    folders: ["oncall/2013"],
    isInstance: (file) => file.endsWith(".json"),
    read: (text) => onCallInstance(parseOnCall(text)),
    bestKnown: () => CHALLENGE_2013,
    key: (_, file) => file,
  },
];

/** What the MiniZinc Challenge 2013 published of its on-call instances; those that solvers ended on are proven. */
const CHALLENGE_2013: ReadonlyMap<string, BestKnown> = new Map([
  ["4s-10d.json", { value: 1, proven: true }],
  ["4s-23d.json", { value: 2, proven: true }],
  ["10s-50d.json", { value: 0, proven: true }],
  ["10s-150d.json", { value: 5, proven: true }],
  ["20s-200d.json", { value: 2, proven: false }],
]);

/** The instances of the public sets that are found below a folder; a set that is not there is left out. */
export function publicSets(root: string): BenchInstance[] {
  return SETS.flatMap((set) => set.folders.flatMap((folder) => instancesIn(root, set, folder)));
}

function instancesIn(root: string, set: PublicSet, folder: string): BenchInstance[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const read = (file: string) => readFileSync(join(root, file), "utf8");
  return readdirSync(path)
    .filter((file) => set.isInstance(file))
    .sort()
    .map((file) => ({
      name: `${set.group}/${file.replace(/\.\w+$/u, "")}`,
      group: set.group,
      load: () => {
        const { instance, evaluate } = set.read(read(join(folder, file)));
        return { instance, evaluate, bestKnown: set.bestKnown(read).get(set.key(folder, file)) ?? null };
      },
    }));
}
