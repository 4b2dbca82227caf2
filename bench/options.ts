import { parseArgs } from "node:util";

/** What a comparison is asked to do. */
export interface BenchOptions {
  /** Folder of the public sets; null if they are left out. */
  readonly publicFolder: string | null;
  readonly instances: readonly string[];
  readonly peers: readonly string[];
  /** Whether exact methods follow the library's search. */
  readonly exact: boolean;
  readonly seeds: readonly number[];
  /** Limits of time, rising. Every limit is a run of its own. */
  readonly seconds: readonly number[];
  readonly json: string | null;
  readonly markdown: string | null;
}

const PEERS = ["HiGHS", "javascript-lp-solver", "YALPS", "CBC", "MiniZinc"];

/** What is run if nothing is asked, and in a hurry. */
const FULL = {
  instances: ["organisations", "generated"],
  peers: PEERS,
  seeds: 5,
  seconds: [0.1, 1, 10, 60],
};
const QUICK = {
  instances: ["schoonmaak-without-change", "generated-1", "exact-1"],
  peers: ["HiGHS", "CBC"],
  seeds: 3,
  seconds: [0.1, 1],
};
const QUICK_PUBLIC = ["gap/d05100", "nursing/2zones0", "on-call/4s-10d"];
const PUBLIC = ["gap", "nursing", "on-call"];

/** Reads the arguments of the command line. Throws a `RangeError` or `TypeError` for one that it does not understand. */
export function readOptions(args: readonly string[]): BenchOptions {
  const text = { type: "string" } as const;
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({
    args: [...args],
    options: {
      public: text, instances: text, peers: text, seeds: text, seconds: text, json: text, markdown: text,
      quick: flag, "public-only": flag, exact: flag,
    },
  }); // prettier-ignore
  const preset = values.quick ? QUICK : FULL;
  const folder = values.public ?? null;
  if (values["public-only"] && folder === null) throw new RangeError("--public-only needs --public FOLDER");
  const shared = folder === null ? [] : values.quick ? QUICK_PUBLIC : PUBLIC;
  const usual = values["public-only"] ? shared : [...preset.instances, ...shared];
  const count = values.seeds === undefined ? preset.seeds : positive("--seeds", values.seeds);
  const seconds = listed(values.seconds)?.map((limit) => positive("--seconds", limit)) ?? preset.seconds;
  return {
    publicFolder: folder,
    instances: listed(values.instances) ?? usual,
    peers: listed(values.peers) ?? preset.peers,
    exact: values.exact,
    seeds: Array.from({ length: Math.ceil(count) }, (_, index) => index + 1),
    seconds: [...new Set(seconds)].sort((one, other) => one - other),
    json: values.json ?? null,
    markdown: values.markdown ?? null,
  };
}

/** A list with commas; `none` is the empty one. */
function listed(text: string | undefined): string[] | undefined {
  if (text === undefined) return undefined;
  return text === "none" ? [] : text.split(",").map((part) => part.trim());
}

function positive(option: string, text: string): number {
  const value = Number(text);
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${option} ${text}: expected a number above 0`);
  return value;
}
