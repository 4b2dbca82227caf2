/**
 * The floors of the house. A room imports from the floors below it and from itself: never from a higher floor, never from
 * the other rooms on its own.
 */
const floors = [
  ["src/version.ts", "src/pause.ts", "src/random.ts"],
  ["src/model/"],
  ["src/domain/", "src/instance/", "src/verification/"],
  ["src/compilation.ts"],
  ["src/rules/", "src/goals/", "src/measures/"],
  ["src/compile.ts", "src/parse.ts", "src/verify.ts"],
  ["src/search/", "src/exact/"],
  ["src/closing.ts"],
  ["src/decode.ts", "src/encode.ts", "src/contradiction.ts", "src/bounded.ts", "src/shortOfToday.ts"],
  ["src/guided.ts"],
  ["src/solve.ts"],
  [
    "src/alternative.ts",
    "src/asPart.ts",
    "src/difference.ts",
    "src/moved.ts",
    "src/openWork.ts",
    "src/refuseUnverified.ts",
    "src/withoutTasks.ts",
  ],
  ["src/portfolio/"],
  ["src/fairness/", "src/explain/", "src/scenarios/", "src/structure/"],
  ["src/tables/"],
  ["src/report/", "src/import/", "src/schema/", "src/node/", "src/worker/"],
  ["src/index.ts"],
  ["src/cli/"],
];

const path = (/** @type {string[]} */ rooms) => `^(${rooms.join("|").replaceAll(".", "\\.")})`;

/** @type {import("dependency-cruiser").IForbiddenRuleType[]} */
const floorRules = floors.flatMap((rooms, floor) =>
  rooms.map((room) => ({
    name: `floor-${floor}-${room.replace(/^src\/|\/$/g, "")}`,
    comment: `${room} imports only from the floors below it.`,
    severity: "error",
    from: { path: path([room]) },
    to: { path: path(floors.slice(floor).flat()), pathNot: path([room]) },
  })),
);

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...floorRules,
    {
      name: "every-room-has-a-floor",
      comment: "A new room is given its floor in the list above.",
      severity: "error",
      from: {},
      to: { path: "^src/", pathNot: path(floors.flat()) },
    },
    {
      name: "no-cycles",
      comment: "Not even of types alone.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "rules-and-goals-are-strangers",
      comment: "No rule knows another rule, no goal another goal.",
      severity: "error",
      from: { path: "^src/(rules|goals)/([^/]+)/" },
      to: { path: "^src/$1/[^/]+/", pathNot: "^src/$1/$2/" },
    },
    {
      name: "schemas-stand-alone",
      comment: "What a rule or a goal reads is told by the model and zod alone.",
      severity: "error",
      from: { path: "^src/(rules|goals)/[^/]+/schema\\.ts$" },
      to: { pathNot: "^(src/model/|node_modules/zod/)" },
    },
    {
      name: "words-only-where-they-are-told",
      comment: "The core decides and checks without the words for members in three languages.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(report/|cli/|(rules|goals)/words\\.ts$)" },
      to: { path: "^src/(rules|goals)/(words|[^/]+/words)\\.ts$" },
    },
    {
      name: "the-checker-is-independent",
      comment:
        "It shares no code with the compiler or the engines: only the documents and the list of rules and goals.",
      severity: "error",
      from: { path: "^src/(verify\\.ts$|verification/|(rules|goals)/[^/]+/verify\\.ts$)" },
      to: { pathNot: "^src/(model/|verification/|(rules|goals)/(index|[^/]+/schema)\\.ts$)" },
    },
    {
      name: "engines-know-only-the-instance",
      comment: "Of the model they may name types; of what the organisation means they know nothing.",
      severity: "error",
      from: { path: "^src/(search|exact)/" },
      to: { path: "^src/(?!random\\.ts$|instance/|search/|exact/|model/)" },
    },
    {
      name: "engines-name-only-types-of-the-model",
      severity: "error",
      from: { path: "^src/(search|exact)/" },
      to: { path: "^src/model/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "machine-only-in-the-cli",
      comment: "The library runs unchanged in Node, browsers and workers; but for the threads of Node.",
      severity: "error",
      from: { path: "^src/(?!cli/|node/)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "threads-only-in-their-room",
      comment: "The pool of threads is for Node alone.",
      severity: "error",
      from: { path: "^src/(?!node/)" },
      to: { path: "^node_modules/tinypool/" },
    },
    {
      name: "terminal-only-in-the-cli",
      comment: "Packages for arguments and terminals stay out of the library.",
      severity: "error",
      from: { path: "^src/(?!cli/)" },
      to: { path: "^node_modules/(commander|cli-progress)/" },
    },
    {
      name: "only-what-is-installed-with-us",
      comment: "Sources import declared dependencies, never those of development or none at all.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown", "undetermined"],
        // Types come from @types, which is for development; the code they describe is checked by name.
        pathNot: "^node_modules/@types/",
      },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "node", "default"],
    },
  },
};
