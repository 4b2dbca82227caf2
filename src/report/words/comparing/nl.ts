import type { ComparingWords } from "./words.ts";

const tiers: Readonly<Record<string, string>> = {
  moved: "werk dat van hand verandert",
  elastic: "afspraken die niet helemaal lukken",
  soft: "wensen van de groep die niet helemaal lukken",
};

export const nl: ComparingWords = {
  title: (name) => `Plannen naast elkaar: ${name}`,
  plan: (number) => `plan ${number}`,
  variant: (number) => `variant ${number}`,
  preset: { flexibility: "flexibel", projects: "projecten", silos: "geen hokjes", workload: "werkdruk" },
  asItIs: "zoals nu",
  today: "vandaag",
  bestMeans: "*: het beste van deze plannen",
  tiers: {
    heading: "Wat eerst komt (0 is ideaal)",
    name: (tier) => tiers[tier] ?? `werk dat blijft liggen (dringendheid ${tier.replace("coverage ", "")})`,
  },
  goals: "Doelen (0 is ideaal)",
  figures: "Cijfers",
  moment:
    "Hoe men zich voelt, hoe het vervelende werk verdeeld is en wat gedaan wordt: over alle perioden. De rest: zoals het op het einde is.",
  criteria: {
    heading: "Waaraan de groep elk plan toetst",
    criterion: "criterium",
    wanted: "gevraagd",
    value: "plan",
    today: "vandaag",
    margin: "marge",
    atLeast: (value) => `minstens ${value}`,
    atMost: (value) => `hoogstens ${value}`,
    holds: "✓ gehaald",
    fails: "✗ niet gehaald",
    undefined: "niet te zeggen",
    asked: (name, owner) => `${name} (${owner})`,
    unknown: (measure) => `Er bestaat geen maat “${measure}”: dit criterium is niet getoetst.`,
    maybe: (measure, meant) =>
      `Er bestaat geen maat “${measure}”: dit criterium is niet getoetst. Bedoelden jullie “${meant}”?`,
  },
  score: {
    heading: "Alles samen",
    place: "plaats",
    score: "score",
    means:
      "In de score telt elk doel en elk criterium mee zoals de groep het heeft gewogen: 100% zou overal het beste zijn dat kan.",
    behind: (plans) =>
      `Staat achteraan, wat de score ook is, omdat er meer blijft liggen of minder afspraken lukken: ${plans}.`,
    dominated: (plan, by) => `${plan} is nergens beter dan ${by} en ergens slechter: dat kan weg.`,
    sensitive: (first) => `${first} blijft niet het eerste als één ding anders weegt:`,
    crossing: (criterion, now, then, plan) =>
      `${criterion}: bij ${then} in plaats van ${now} komt ${plan} eerst`,
    steady: (first) => `${first} blijft het eerste, ook als gelijk welk ding half of dubbel zo zwaar weegt.`,
    nothing: "Niets heeft een gewicht, dus valt er niets samen te tellen.",
  },
  balance: {
    today: (plan) => `${plan} tegenover vandaag`,
    first: (plan, first) => `${plan} tegenover ${first}`,
    none: "niets van wat hier gemeten is",
    change: (name, before, after) => `${name} (${before} → ${after})`,
  },
  variants: {
    title: (name) => `Verschillende goede plannen om uit te kiezen: ${name}`,
    found: (found, wanted, worse) =>
      found < wanted
        ? `Gevraagd: ${wanted}. Gevonden: ${found} die genoeg verschillen en hoogstens ${worse} slechter zijn dan het beste.`
        : `${found === 1 ? "Eén ander plan" : `${found} andere plannen`}, hoogstens ${worse} slechter dan het beste, en zo verschillend als we konden vinden.`,
    none: (worse) =>
      `Er is geen ander plan gevonden dat genoeg verschilt en hoogstens ${worse} slechter is dan het beste: hier valt weinig te kiezen.`,
    distances: "Hoeveel van het werk iemand anders doet",
    differs: (variant, share) => `${variant}: iemand anders doet ${share} van het werk`,
    sounder: "Er blijft minder liggen, of afspraken lukken beter.",
    worse: (percent) => `Alle doelen samen is het ${percent} slechter.`,
    equal: "Alle doelen samen is het even goed.",
    cheaper: (percent) => `Alle doelen samen is het ${percent} beter.`,
    goalsBetter: "beter",
    goalsWorse: "slechter",
    gain: "tevredener",
    lose: "minder tevreden",
    shifts: "wie wat anders doet, over alle weken samen",
    more: (member, hours, task) => `${member} ${hours} meer ${task}`,
    less: (member, hours, task) => `${member} ${hours} minder ${task}`,
  },
};
