import type { ComparingWords } from "./words.ts";

const tiers: Readonly<Record<string, string>> = {
  moved: "work that changes hands",
  elastic: "agreements that do not quite work out",
  soft: "wishes of the group that do not quite work out",
};

export const en: ComparingWords = {
  title: (name) => `Plans side by side: ${name}`,
  plan: (number) => `plan ${number}`,
  variant: (number) => `variant ${number}`,
  preset: { flexibility: "flexible", projects: "projects", silos: "fewer walls", workload: "workload" },
  asItIs: "as it is",
  today: "today",
  bestMeans: "*: the best of these plans",
  tiers: {
    heading: "What comes first (0 is ideal)",
    name: (tier) => tiers[tier] ?? `work that stays undone (urgency ${tier.replace("coverage ", "")})`,
  },
  goals: "Goals (0 is ideal)",
  figures: "Figures",
  moment:
    "What members feel, how unpleasant work is spread and what is done: over all periods. The rest: as it is at the end.",
  criteria: {
    heading: "The group's own criteria",
    criterion: "criterion",
    wanted: "wanted",
    value: "plan",
    today: "today",
    margin: "margin",
    atLeast: (value) => `at least ${value}`,
    atMost: (value) => `at most ${value}`,
    holds: "✓ met",
    fails: "✗ not met",
    undefined: "cannot be told",
    asked: (name, owner) => `${name} (${owner})`,
    unknown: (measure) => `There is no measure “${measure}”: this criterion is not tested.`,
    maybe: (measure, meant) =>
      `There is no measure “${measure}”: this criterion is not tested. Maybe “${meant}”?`,
  },
  score: {
    heading: "All taken together",
    place: "place",
    score: "score",
    means:
      "The score weighs every goal and criterion as the group has said: 100% would be the best there can be in everything.",
    behind: (plans) =>
      `Further back whatever the score, because more work stays undone or fewer agreements are kept: ${plans}.`,
    dominated: (plan, by) => `${plan} is nowhere better than ${by}, and worse somewhere: it can go.`,
    sensitive: (first) => `${first} does not stay first if one thing weighs otherwise:`,
    crossing: (criterion, now, then, plan) =>
      `${criterion}: at ${then} instead of ${now}, ${plan} comes first`,
    steady: (first) => `${first} stays first, also if any one thing weighs half or twice as much.`,
    nothing: "Nothing has a weight, so nothing can be taken together.",
  },
  balance: {
    today: (plan) => `${plan} against today`,
    first: (plan, first) => `${plan} against ${first}`,
    none: "nothing that is measured here",
    change: (name, before, after) => `${name} (${before} → ${after})`,
  },
  variants: {
    title: (name) => `Several good plans to choose from: ${name}`,
    found: (found, wanted, worse) =>
      found < wanted
        ? `Asked for: ${wanted}. Found: ${found} that differ enough and are at most ${worse} worse than the best.`
        : `${found === 1 ? "One other plan" : `${found} other plans`}, at most ${worse} worse than the best, and as different as could be found.`,
    none: (worse) =>
      `No other plan was found that differs enough and is at most ${worse} worse than the best: there is little to choose here.`,
    distances: "How much of the work somebody else does",
    differs: (variant, share) => `${variant}: somebody else does ${share} of the work`,
    sounder: "Less work stays undone, or agreements work out better.",
    worse: (percent) => `All goals together it is ${percent} worse.`,
    equal: "All goals together it is as good.",
    cheaper: (percent) => `All goals together it is ${percent} better.`,
    goalsBetter: "better",
    goalsWorse: "worse",
    gain: "more content",
    lose: "less content",
    shifts: "who does what otherwise, over all weeks together",
    more: (member, hours, task) => `${member} ${hours} more ${task}`,
    less: (member, hours, task) => `${member} ${hours} less ${task}`,
  },
};
