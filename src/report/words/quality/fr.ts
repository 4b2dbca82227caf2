import { inFrench } from "../french.ts";
import { counting } from "../plural.ts";
import type { QualityWords } from "./words.ts";

const count = counting("fr-BE");

export const fr: QualityWords = inFrench({
  heading: "Est-ce bien organisé, et est-ce du bon travail ?",
  together:
    "Lisez toujours les deux chiffres ensemble : ce que l'organisation gagne ne doit pas se faire aux dépens de ceux qui font le travail, ni l'inverse. 100 % est le mieux possible.",
  organisation: "L'organisation",
  work: "Le travail",
  parts: {
    kept: "le travail reste dans les mêmes mains",
    parallel: "chacun travaille pour un seul processus",
    independent: "les processus peuvent se passer l'un de l'autre",
    requirements: "les exigences des clients et de la loi sont remplies",
    covered: "tout le travail est fait",
    motivating: "les paquets sont intéressants",
    relaxed: "assez à dire pour ce qui est demandé",
    whole: "chacun voit le processus entier",
    growing: "chacun apprend ce qu'il veut apprendre",
    fair: "le travail pénible est réparti équitablement",
  },
  figures: {
    hardRequirementsFailed: "exigences fermes non remplies",
    coordinationShare: "travail à coordonner (100 % : tout avec tous)",
    interaction: "liens entre les processus",
    informationServed: "informations qui arrivent à ceux qui en ont besoin",
    strain: "pression par rapport à l'autonomie (bas : calme)",
    stressful: "personnes avec beaucoup de pression et peu à dire",
    regulatingWarnings: "personnes qui ont beaucoup à coordonner et peu à décider",
    insufficientGrades: "insuffisances aux sept questions ci-dessous",
    demotivated: "personnes que quelque chose peut décourager",
    slack: "heures encore libres",
    absorbedWithinTeam: "travail que l'équipe reprend si quelqu'un manque",
    extraHours: "heures en plus par semaine : passer d'une tâche à l'autre, coordonner, apprendre",
    decisionSteps: "travail de régulation qui n'est pas chez ceux qui exécutent",
  },
  requirements: {
    heading: "Ce que demandent les clients et la loi",
    process: "processus",
    requirement: "exigence",
    needed: "il faut",
    margin: "marge",
    types: {
      responseTime: "réponse rapide",
      leadTime: "prêt à temps",
      quality: "bien fait",
      legalCertainty: "dans les règles",
    },
    pass: "✓",
    fail: "✗",
    unknown: "?",
    hard: "*",
    signs:
      "✓ rempli, ✗ pas rempli, ? on ne peut pas le dire ; * est une exigence ferme. Cela dit si cette répartition le permet, pas si cela réussit chaque jour.",
    summary: (passed, judged) =>
      `Remplies : ${passed} sur ${count(judged, "exigence vérifiable", "exigences vérifiables")}.`,
    nothingKnown: "Avec ce que dit le document, aucune exigence ne peut être vérifiée.",
    whys: {
      noDurations: (number) =>
        `${count(number, "exigence non vérifiée", "exigences non vérifiées")} : les tâches ne disent pas combien de temps elles durent.`,
      unit: (number) =>
        `${count(number, "exigence non vérifiée", "exigences non vérifiées")} : dans cette unité, la répartition du travail n'en dit rien.`,
      noTask: (number) =>
        `${count(number, "exigence non vérifiée", "exigences non vérifiées")} : rien ne dit quelle tâche répond (étiquette « response ») ou contrôle.`,
    },
    chance: (share) => `${share} de chances`,
    people: (number) => `${number} personnes`,
  },
  profile: {
    heading: "Sept questions sur le bon travail : pour combien de personnes est-ce insuffisant ?",
    question: "question",
    questions: {
      completeness: "préparer, exécuter et soutenir",
      organising: "organiser soi-même et se concerter",
      variation: "assez de travail qui n'est pas de la routine",
      difficulty: "ni trop difficile ni trop facile",
      autonomy: "décider de son propre travail",
      contact: "des collègues avec qui travailler",
      information: "recevoir les informations nécessaires",
    },
  },
  gains: {
    heading: "Pour combien de membres est-ce mieux ?",
    better: "mieux",
    worse: "moins bien",
    same: "pareil",
    figures: {
      motivatingPotential: "un paquet intéressant",
      strain: "assez à dire sur ce qui est demandé",
      wholeness: "voir le processus entier",
      satisfaction: "un travail à son goût",
      burdenMargin: "la charge du travail pénible",
    },
  },
  signs: {
    heading: "Qui risque de perdre l'envie, et pourquoi ?",
    nobody: "Personne.",
    flags: {
      disliked: "beaucoup de travail à contrecœur",
      noDeciding: "rien à décider",
      noGrowth: "n'apprend rien de ce qu'il ou elle souhaite apprendre",
      isolated: "travaille tout à fait seul",
    },
    hidden: (number) =>
      `${count(number, "membre ne montre pas ses préférences et n'est", "membres ne montrent pas leurs préférences et ne sont")} pas repris ici.`,
  },
});
