import { inFrench } from "../french.ts";
import type { ComparingWords } from "./words.ts";

const tiers: Readonly<Record<string, string>> = {
  moved: "travail qui change de mains",
  elastic: "accords qui ne réussissent pas tout à fait",
  soft: "souhaits du groupe qui ne réussissent pas tout à fait",
};

export const fr: ComparingWords = inFrench({
  title: (name) => `Des plans côte à côte : ${name}`,
  plan: (number) => `plan ${number}`,
  variant: (number) => `variante ${number}`,
  preset: { flexibility: "souplesse", projects: "projets", silos: "décloisonné", workload: "charge" },
  asItIs: "tel quel",
  today: "aujourd'hui",
  bestMeans: "* : le meilleur de ces plans",
  tiers: {
    heading: "Ce qui passe d'abord (0 est idéal)",
    name: (tier) => tiers[tier] ?? `travail qui reste à pourvoir (urgence ${tier.replace("coverage ", "")})`,
  },
  goals: "Buts (0 est idéal)",
  figures: "Chiffres",
  moment:
    "Ce que les membres ressentent, la répartition du travail désagréable et ce qui est fait : sur toutes les périodes. Le reste : tel que c'est à la fin.",
  criteria: {
    heading: "Les critères du groupe",
    criterion: "critère",
    wanted: "demandé",
    value: "plan",
    today: "aujourd'hui",
    margin: "marge",
    atLeast: (value) => `au moins ${value}`,
    atMost: (value) => `au plus ${value}`,
    holds: "✓ atteint",
    fails: "✗ pas atteint",
    undefined: "impossible à dire",
    asked: (name, owner) => `${name} (${owner})`,
    unknown: (measure) => `Il n'existe pas de mesure « ${measure} » : ce critère n'est pas vérifié.`,
    maybe: (measure, meant) =>
      `Il n'existe pas de mesure « ${measure} » : ce critère n'est pas vérifié. Peut-être « ${meant} » ?`,
  },
  score: {
    heading: "Tout ensemble",
    place: "place",
    score: "score",
    means:
      "Le score pèse chaque but et chaque critère comme le groupe l'a dit : 100 % serait partout le mieux possible.",
    behind: (plans) =>
      `En dernière position quel que soit le score, parce qu'il reste plus de travail à pourvoir ou que moins d'accords sont respectés : ${plans}.`,
    dominated: (plan, by) => `${plan} n'est nulle part meilleur que ${by}, et moins bon quelque part : on peut l'écarter.`, // prettier-ignore
    sensitive: (first) => `${first} ne reste pas premier si une seule chose pèse autrement :`,
    crossing: (criterion, now, then, plan) =>
      `${criterion} : à ${then} au lieu de ${now}, ${plan} passe premier`,
    steady: (first) => `${first} reste premier, même si n'importe quelle chose pèse la moitié ou le double.`,
    nothing: "Rien n'a de poids : il n'y a rien à additionner.",
  },
  balance: {
    today: (plan) => `${plan} par rapport à aujourd'hui`,
    first: (plan, first) => `${plan} par rapport au ${first}`,
    none: "rien de ce qui est mesuré ici",
    change: (name, before, after) => `${name} (${before} → ${after})`,
  },
  variants: {
    title: (name) => `Plusieurs bons plans au choix : ${name}`,
    found: (found, wanted, worse) =>
      found < wanted
        ? `Demandés : ${wanted}. Trouvés : ${found} qui diffèrent assez et sont au plus ${worse} moins bons que le meilleur.`
        : `${found === 1 ? "Un autre plan" : `${found} autres plans`}, au plus ${worse} moins ${found === 1 ? "bon" : "bons"} que le meilleur, et aussi différents que possible.`,
    none: (worse) =>
      `Aucun autre plan n'a été trouvé qui diffère assez et soit au plus ${worse} moins bon que le meilleur : ici, il y a peu de choix.`,
    distances: "Part du travail faite par quelqu'un d'autre",
    differs: (variant, share) => `${variant} : quelqu'un d'autre fait ${share} du travail`,
    sounder: "Moins de travail reste à pourvoir, ou les accords sont mieux respectés.",
    worse: (percent) => `Tous buts confondus, elle est ${percent} moins bonne.`,
    equal: "Tous buts confondus, elle est aussi bonne.",
    cheaper: (percent) => `Tous buts confondus, elle est ${percent} meilleure.`,
    goalsBetter: "mieux",
    goalsWorse: "moins bien",
    gain: "plus satisfaits",
    lose: "moins satisfaits",
    shifts: "qui fait quoi autrement, sur toutes les semaines",
    more: (member, hours, task) => `${member} ${hours} de plus : ${task}`,
    less: (member, hours, task) => `${member} ${hours} de moins : ${task}`,
  },
});
