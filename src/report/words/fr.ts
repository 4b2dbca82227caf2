import { fr as comparing } from "./comparing/fr.ts";
import { fr as fairness } from "./fairness/fr.ts";
import { de, inFrench } from "./french.ts";
import { counting } from "./plural.ts";
import { fr as quality } from "./quality/fr.ts";
import type { ReportWords } from "./words.ts";

const count = counting("fr-BE");
const people = (number: number) => count(number, "membre", "membres");
const tasks = (number: number) => count(number, "tâche", "tâches");

export const fr: ReportWords = inFrench({
  locale: "fr-BE",
  title: (name) => `Qui fait quoi : ${name}`,
  unnamed: "notre groupe",
  horizon: (periods, weeks) =>
    `${count(periods, "période", "périodes")} de ${count(weeks, "semaine", "semaines")}`,
  from: (start, end) => `du ${start} au ${end}`,
  period: (number) => `période ${number}`,
  stretch: (first, last) => `périodes ${first} à ${last}`,
  always: "tout le temps",
  hours: (number) => `${number} h`,
  hoursAWeek: (number) => `${number} h par semaine`,
  folded: (number) => `... et encore ${number} ; tout afficher avec --all`,
  further: (number) => `... et encore ${number}`,
  colon: " : ",
  summary: {
    everything: (members, all) => `Tout le travail est réparti : ${tasks(all)} entre ${people(members)}.`,
    almost: (share, members, all) =>
      `${share} des heures sont réparties : ${tasks(all)} entre ${people(members)}. Plus loin : ce qui reste à pourvoir, et pourquoi.`,
    unmet: (rules) =>
      `${count(rules, "souhait du groupe n'est", "souhaits du groupe ne sont")} pas entièrement respecté${rules < 2 ? "" : "s"}.`,
    kept: "Tous les accords du groupe sont respectés.",
    aborted: "La recherche a été interrompue : voici le meilleur plan jusque-là.",
    published: (periods, all) =>
      all ? "Tout le plan est fixé." : `Fixé : ${periods}. Le reste est encore une proposition.`,
  },
  bundles: {
    heading: (period) => `Les tâches de chacun, telles qu'elles sont à la fin (${period})`,
    load: (hours, available) => `${hours} sur ${available} heures par semaine`,
    absent: "pas là à ce moment",
    group: "Pour tout le groupe",
    home: "port d'attache",
    rotates: "à tour de rôle",
    elected: "par élection",
    learns: "apprend",
    turns: (dated) => (dated ? "Ses tours, à partir du" : "Ses tours, en"),
    beside: "En plus",
    mentors: (learners, task) => `accompagne ${learners} pour ${task}`,
    deputises: (task) => `suppléant pour ${task}`,
    advises: (task) => `conseille pour ${task}`,
    shadows: (task) => `observe avant un tour : ${task}`,
    grows: "Pratique durant ce plan",
    practised: (practised, wished) => `${practised} des ${wished} heures nécessaires`,
    enough: (wished) => `toutes les ${wished} heures nécessaires`,
    private: "Souhaits non affichés.",
    likes: ["++ aime beaucoup", "+ aime", "· indifférent", "- plutôt pas", "-- pas du tout"],
    least: (shown, all) =>
      `Les ${shown} membres (sur ${all}) dont le travail correspond le moins à leurs goûts :`,
  },
  rota: {
    heading: "Le tour de rôle : à qui le tour, et quand",
    task: "tâche",
    open: "(libre)",
    columns: (weeks) =>
      `Chaque colonne dure ${count(weeks, "semaine", "semaines")} et commence à la date indiquée.`,
    legend: ["×2 : deux parts de la tâche", "* : apprend encore, accompagné", "(libre) : encore personne"],
  },
  cover: {
    heading: "Qui est là pour qui",
    deputies: "Suppléants (prennent le relais en cas d'absence)",
    mentors: "Mentors (montrent le travail à qui l'apprend)",
    advisers: "Conseillers",
  },
  uncovered: {
    heading: (gaps) => `Ce qui reste à pourvoir (${count(gaps, "trou", "trous")} dans le plan)`,
    nobodyAble: "Parce que personne n'en est capable et présent à ce moment :",
    nobodyFree: "Parce que ceux qui en sont capables n'ont plus d'heures :",
    rules: "Parce que ces accords l'empêchent :",
    themselves: "Parce que ceux qui en sont capables le font déjà :",
    standIns: "Parce que ceux qui en sont capables en sont déjà suppléants ou conseillers :",
    notThemselves: "personne ne peut être son propre suppléant ou conseiller",
    able: (members) => count(members, "personne capable", "personnes capables"),
    roles: { mentor: "mentor pour", deputy: "suppléant pour", adviser: "conseiller pour" },
  },
  unmet: {
    heading: "Ce qui ne réussit pas tout à fait",
    cost: "Accords avec un chiffre : 0 est entièrement respecté, 1 pas du tout.",
    waived: "Trop peu de personnes pour que ce soit chaque fois le tour d'un autre :",
    waivedTask: (task, able, needed) =>
      `${task} : ${count(able, "personne en est capable", "personnes en sont capables")}, il en faut ${needed}`,
    courses: "Souhaits pour lesquels il n'y a pas de travail à pratiquer ici ; il faut une formation :",
    course: (member, competences) => `${member} : ${competences}`,
  },
  comparison: {
    heading: "Aujourd'hui et avec ce plan",
    measure: "mesure",
    today: "aujourd'hui",
    plan: "plan",
    throughout: (figure) => `${figure}, toutes périodes`,
    better: "▲ mieux",
    worse: "▼ moins bien",
    same: "= égal",
    overloaded: (member, hours, of) => `${member} ${hours} sur ${of} h`,
    overloadedToday: (people) =>
      `La répartition d'aujourd'hui demande à certains plus d'heures qu'ils n'en ont : ${people} par semaine. Le plan respecte les heures de chacun.`,
  },
  comparing,
  fairness,
  quality,
  goals: {
    heading: "À quel point chaque but est atteint (0 est l'idéal)",
    goal: "but",
    cost: "coût",
    weight: "poids",
    unweighted: "ne compte pas",
  },
  frontier: {
    heading: "Deux buts l'un contre l'autre",
    between: (first, second) =>
      `Du plan qui donne le plus de « ${first} » à celui qui donne le plus de « ${second} ». 0 est l'idéal ; chaque plan ci-dessous gagne d'un côté ce qu'il perd de l'autre.`,
    single:
      "Aucun plan trouvé n'est meilleur sur un but et moins bon sur l'autre : ici, il n'y a pas à choisir.",
    plan: "plan",
    given: "ce plan",
    knee: "coude",
    kneeMeans: "Au coude, vous avez beaucoup des deux : aller plus loin, c'est céder beaucoup pour peu.",
  },
  priceOfFairness: {
    heading: "Ce que coûte de ménager la personne la plus chargée",
    costs: (percent) =>
      `La personne qui porte le plus de travail désagréable en porte le moins possible. Ensemble, les membres y perdent ${percent} de leur satisfaction.`,
    gains: (percent) =>
      `La personne qui porte le plus de travail désagréable en porte le moins possible. Cela ne coûte pas de satisfaction : il y en a ${percent} de plus.`,
    free: "La personne qui porte le plus de travail désagréable en porte le moins possible. Cela ne coûte presque pas de satisfaction.",
    unknown: "On ne peut pas dire ici combien de satisfaction cela coûte.",
    figure: "quoi",
    average: "en moyenne",
    leximin: "ménagé",
    heaviest: "charge la plus lourde (1 est une part équitable)",
    mean: "satisfaction, en moyenne",
    least: "satisfaction de qui en reçoit le moins",
    goal: (name) => `but : ${name} (0 est l'idéal)`,
  },
  compensation: {
    heading: "Ce qu'une heure pourrait valoir (conseil)",
    advice:
      "Sauf si vous en décidez autrement, une heure est une heure. Ceci n'est qu'un conseil : rien n'en est appliqué.",
    task: "tâche",
    hour: "normal",
    shadow: "selon la charge",
    between: "entre",
    earnings: "à gains égaux",
    voluntary: (task) => `${task} (volontaire)`,
    none: "-",
    openEnded: (least) => `${least} ou plus`,
    interval: (least, most) => `${least} et ${most}`,
    shadowMeans:
      "Selon la charge : ce qu'une heure de plus de cette tâche coûte au groupe en réticence, par rapport à une heure ordinaire.",
    betweenMeans:
      "Entre : chaque valeur intermédiaire est aussi juste. « Ou plus » : personne n'a plus d'heure libre.",
    earningsMean:
      "À gains égaux : avec ces points, chacun gagne autant qu'aujourd'hui en ne faisant que le travail qui lui pèse le moins par point.",
    noEarnings: "Des points avec lesquels chacun gagne autant qu'aujourd'hui n'ont pas été trouvés ici.",
    cap: (least, most) => `Jamais moins de ${least}, jamais plus de ${most}.`,
  },
  quadrant: {
    heading: (period) => `Aimer et savoir faire : heures par semaine (${period})`,
    member: "qui",
    names: {
      doIt: "aime, sait le faire",
      learnIt: "aime, l'apprend",
      goodButTired: "sait le faire, n'aime pas",
      avoid: "n'aime pas, ne sait pas",
      neutral: "indifférent",
    },
    together: "ensemble",
  },
  figures: {
    covered: "travail que quelqu'un fait",
    coreShare: "travail dans un processus (pas pour le groupe)",
    clientValueShare: "travail que le client remarque",
    functionalConcentration: "personnes dispersées sur tous les processus",
    parallelisation: "personnes qui travaillent pour un seul processus",
    streamIndex: "réparti par processus (+1) ou par sorte de travail (-1)",
    handOvers: "travail qui passe de main en main",
    handOversEverywhere: "idem, aussi entre processus",
    thinkingDoing: "penser et faire dans les mêmes mains",
    insourcedRegulation: "régulation par ceux qui exécutent aussi",
    preparingSupporting: "préparer et exécuter dans les mêmes mains",
    wholeness: "étapes du processus que chacun voit",
    complexity: "complexité de la structure",
    insourcing: "travail autour du cœur par ceux qui exécutent aussi",
    overhead: "régulation par ceux qui n'exécutent pas",
    motivatingPotential: "intérêt des lots de tâches (1 à 7)",
    versatility: "polyvalence des lots de tâches",
    meanPreference: "goût pour le travail fait (-2 à 2)",
    satisfaction: "satisfaction, en moyenne",
    leastSatisfaction: "satisfaction de la personne la moins bien servie",
    worstBurdenRate: "charge la plus lourde en proportion",
    unpleasantJain: "travail désagréable réparti également (1 : égal)",
    unpleasantGini: "travail désagréable réparti inégalement (0 : égal)",
    soleHolders: "tâches qu'une seule personne sait faire",
    truckFactor: "départs avant que la moitié s'arrête",
    worstCriticality: "à quel point le plus indispensable l'est",
    movedShare: "travail qui change de mains",
  },
  check: {
    usable: (all, members) => `Utilisable : ${tasks(all)}, ${people(members)}.`,
    warnings: (number) => `${count(number, "remarque", "remarques")} sur le document :`,
    noWarnings: "Aucune remarque sur le document.",
    work: (period, work, available) => `${period} : ${work} de travail, ${available} disponibles`,
    enough: (work, available) =>
      `Assez d'heures à chaque période (la plus juste : ${work} de travail, ${available} disponibles).`,
    tooMuch: "Plus de travail que d'heures, par semaine :",
    nobody: "Tâches que personne ne sait faire :",
    sole: "Tâches qu'une seule personne sait faire :",
    short: "Trop peu d'heures de ceux qui peuvent le faire, par semaine :",
    shortTask: (task, work, available) => `${task} : ${work} de travail, au plus ${available}`,
    level: (competence, level) => `tout le travail avec ${competence} au niveau ${level} ou plus`,
    contradiction: "Ces accords ne peuvent aller ensemble :",
  },
  verdict: {
    ok: "ok",
    violations: (number) => `${count(number, "erreur", "erreurs")} dans le plan :`,
  },
  replan: {
    title: (name) => `Ce qui change : ${name}`,
    nothing: "Rien ne doit changer de mains.",
    moved: (hours) => `${hours} de travail changent de mains, toutes les semaines ensemble.`,
    because: {
      absent: "Parce que quelqu'un est absent :",
      "fewer-hours": "Parce que quelqu'un a moins d'heures :",
      agreed: "Parce que c'est convenu entre eux :",
      "makes-room": "Pour faire place au travail de quelqu'un d'autre :",
      "was-open": "Du travail que personne ne faisait encore :",
      better: "Parce que l'ensemble convient mieux ainsi :",
    },
    passes: (from, to) => `${de(from)} à ${to}`,
    takes: (to) => `${to} s'en charge`,
    drops: (from) => `${from} le laisse, personne ne le reprend`,
    released: "C'était fixé, mais ne peut pas se faire comme promis :",
    relaxed:
      "Ces accords ne peuvent plus être tenus, à cause de ce qui a été fait ou promis. Désormais, ce sont des souhaits :",
  },
});
