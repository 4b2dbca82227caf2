import { de, inFrench } from "../french.ts";
import { counting } from "../plural.ts";
import type { WhyWords } from "./words.ts";

const count = counting("fr-BE");

export const fr: WhyWords = inFrench({
  title: {
    holds: (member, task) => `Pourquoi ${member} fait ceci : ${task}`,
    not: (member, task) => `Pourquoi ${member} ne fait pas ceci : ${task}`,
    bundle: (member) => `Pourquoi ${member} a ce travail`,
  },
  held: (portions, of, hours) =>
    of === 1 ? hours : `${count(portions, "part", "parts")} sur ${of}, ${hours}`,
  learns: "l'apprend, avec un accompagnement",
  holders: (names, number) => `${names} ${number === 1 ? "le fait" : "le font"}.`,
  open: "Une part n'est encore faite par personne.",
  fixed: "C'est fixé :",
  fixedBy: {
    lock: "c'est attribué à qui le fait aujourd'hui",
    elected: "élu pour cela",
    scope: "c'est en dehors de ce que vous répartissez, et reste comme aujourd'hui",
    agreed: "c'est déjà fait ou convenu",
    published: "c'est déjà promis",
  },
  others: "Qui pourrait le reprendre ?",
  notHeld: "Et les autres tours ?",
  free: (names) => `Peut reprendre une part telle quelle : ${names}.`,
  possible: "C'est possible, mais pas dans le plan actuel :",
  impossible: "Ce n'est pas possible ou pas permis, quel que soit le plan :",
  reasons: {
    level: (competence, has, needs) =>
      has === 0 ? `${competence} pas encore, il faut ${needs}` : `${competence} au niveau ${has}, il faut ${needs}`, // prettier-ignore
    notAble: (levels) => `ne peut pas encore le faire sans aide (${levels})`,
    noLearner: {
      "no-learners": "on ne peut pas l'apprendre ici",
      "too-far": "encore trop loin pour l'apprendre ici en faisant",
      "no-wish": "ne demande pas à l'apprendre",
    },
    away: (when, because) => `n'est pas là (${when}${because === "" ? "" : ` : ${because}`})`,
    exempt: (because) => `est dispensé (${because})`,
    slots: (slots) => `ne travaille pas aux moments où cela se fait (${slots})`,
    noVolunteer: "ne s'est pas porté volontaire, et c'est volontaire",
    noCandidate: "n'est pas candidat",
    hours: (left, needs, when) =>
      `n'a plus d'heures (${when} : encore ${left}, une part en demande ${needs})`,
    tooFewHours: (left, needs) => `a trop peu d'heures pour cela (${left}, une part en demande ${needs})`,
    slotHours: (when) => `n'a plus d'heures aux moments où cela se fait (${when})`,
    rests: (turns) => `se repose entre deux tours, et a son tour (${turns})`,
    restsFromBefore: "avait son tour juste avant ce plan, et se repose",
    term: (most) => `a déjà eu ce rôle aussi longtemps que permis (${count(most, "mandat", "mandats")})`,
    noMentor: "l'apprend encore, et personne ne peut l'accompagner",
    people: (most) =>
      `${count(most, "personne y participe", "personnes y participent")} déjà, c'est le maximum`,
    scope: "c'est en dehors de ce que vous répartissez, et reste comme aujourd'hui",
    agreed: "c'est déjà fait ou convenu",
    published: "c'est déjà promis",
    fixedTo: (member) => `c'est fixé : ${member} le fait`,
    rule: (rule) => `un accord l'empêche (${rule})`,
    contradiction: (rules, proven) =>
      proven ? `cela ne va pas avec : ${rules}` : `aucun plan trouvé ne le permet avec : ${rules}`,
    none: "rien ne l'empêche : le plan a choisi autrement",
  },
  alternative: {
    without: (member, near) =>
      `Le ${near ? "plan qui change le moins" : "meilleur plan trouvé"}, si ${member} ne le fait pas`,
    with: (member, when, near) =>
      `Possible, mais voici alors ${near ? "ce qui change au minimum" : "le meilleur plan trouvé"} : ${member} en fait une part (${when})`,
    impossible: "Ce n'est pas possible : aucun plan ne le permet.",
    notFound: "Nous n'avons trouvé aucun plan qui le permet. Cela ne prouve pas qu'il n'y en a pas.",
    allFixed: "Aucun plan ne peut rien y changer.",
    worse: (what) => `Pour le groupe c'est moins bon : ${what}.`,
    equal: "Pour le groupe c'est aussi bon.",
    better:
      "Ce plan est même meilleur : la recherche ne l'avait pas encore trouvé. Cherchez d'abord plus longtemps : tout ce qui suit ne vient pas de ce choix. Avec --near vous obtenez le plan qui change le moins.",
    loses: {
      coverage: "plus de travail reste à faire, ou du travail plus urgent",
      moved: "plus de travail change de mains par rapport à ce qui était convenu",
      elastic: "ce que le groupe veut au minimum réussit moins bien",
      soft: "un souhait du groupe réussit moins bien",
      fairness: "qui porte le plus porte davantage",
      goals: "les objectifs du groupe ensemble réussissent moins bien",
    },
    moves: "Ce qui change alors de mains :",
    noMoves: "Rien ne change de mains.",
    moreMoves: (number, hours) =>
      `et encore ${count(number, "changement", "changements")} ailleurs, ${hours} ensemble ; tout montrer avec --all`,
    passes: (from, to) => `${de(from)} à ${to}`,
    takes: (to) => `${to} le prend en charge`,
    drops: (from) => `${from} le laisse, personne ne le reprend`,
    differs: "Ce que cela change (pour un objectif ou un accord, 0 est l'idéal) :",
    what: "quoi",
    now: "maintenant",
    then: "alors",
    uncovered: (priority) => `travail que personne ne fait, urgence ${priority} (heures par semaine)`,
    moved: "travail qui change de mains par rapport à ce qui était convenu",
    goal: (name) => `objectif : ${name}`,
    carriesMost: (place) => `charge de qui porte le plus, moyenne de ${place}`,
    better1: "▲ mieux",
    worse1: "▼ moins bien",
    members: "Pour qui cela change quelque chose :",
    member: "qui",
    hours: "heures par semaine",
    satisfaction: "satisfaction",
    burden: "travail pénible au-dessus de sa part (points)",
    change: (before, after) => `${before} → ${after}`,
    hidden: (number) =>
      `${count(number, "membre ne montre pas ses préférences et n'est", "membres ne montrent pas leurs préférences et ne sont")} pas dans la liste.`,
    nothing: "Aucun chiffre ne change visiblement.",
  },
  bundle: {
    load: (work, available) => `Travaille en moyenne ${work} des ${available} heures par semaine :`,
    group: "pour tout le groupe",
    beside: "accompagner, conseiller et observer",
    likes: "Ce qui plaît, du plus au moins :",
    missed: "Aimerait aussi ceci, en est capable, et ne le fait pas maintenant :",
    satisfaction: (percent) =>
      `Satisfaction : ${percent}. 0 % est ce qui convient le moins, 100 % ce qui convient le mieux de tout ce que ce membre peut faire.`,
    noBurden: "N'a pas de part dans le travail pénible.",
    burden: (carried, fairShare, percent) =>
      `Porte ${carried} points de travail pénible ; une part équitable en compte ${fairShare}. C'est ${percent}.`,
    before: (points, more) => `Portait avant ${points} points de ${more ? "plus" : "moins"} que sa part.`,
    grows: "Apprend :",
    practised: (practised, wished) => `${practised} des ${wished} heures de pratique nécessaires`,
    private: "Ce membre ne montre pas ses souhaits et préférences.",
    improvements: "Ce qui aiderait le plus, et ce que cela coûte aux autres :",
    noImprovement: "Aucun des changements essayés ne rend ce membre plus satisfait.",
    drop: (task) => `sans « ${task} »`,
    take: (task) => `davantage de « ${task} »`,
    exchange: (take, drop) => `davantage de « ${take} », au lieu de « ${drop} »`,
    gain: (before, after) => `satisfaction de ${before} à ${after}.`,
    pays: (members) => `Moins satisfaits : ${members}.`,
    nobodyPays: "Personne n'est sensiblement moins satisfait.",
  },
  undone: {
    title: (group) => `Ce qui reste à faire, et pourquoi : ${group}`,
    lead: "Pour chaque membre, voici ce qui l'empêche d'en prendre une part, si tout le reste demeure tel quel.",
    none: "Rien : tout le travail est réparti.",
    turn: (task, when, hours) => `${task}, ${when} : ${hours}`,
    free: "peut en prendre une part dès maintenant",
    nobody: "Personne ne peut le faire maintenant, quelle que soit la répartition.",
    never: (number) =>
      `Quelle que soit la répartition, impossible pour ${count(number, "membre", "membres")} :`,
  },
  price: {
    title: {
      all: "Ce que coûte chaque accord",
      one: (name) => `Ce que coûte cet accord : ${name}`,
    },
    improved:
      "Un meilleur plan qui respecte tous les accords a été trouvé. Les chiffres partent de celui-là, sinon la différence semblerait venir d'un accord.",
    free: (rules) =>
      `Ne coûte rien, pour autant qu'on ait trouvé : sans ${rules === 1 ? "cet accord" : "chacun de ces accords"}, il n'y a pas de meilleur plan.`,
    nothingPriced: "Rien n'a été fixé qui puisse coûter quelque chose.",
    gains: (what) => `Sans cet accord, cela peut être mieux : ${what}.`,
    less: {
      coverage: "moins de travail reste à faire, ou du travail moins urgent",
      moved: "moins de travail change de mains par rapport à ce qui était convenu",
      elastic: "ce que le groupe veut au minimum réussit mieux",
      soft: "un souhait du groupe réussit mieux",
      fairness: "qui porte le plus porte moins",
      goals: "les objectifs du groupe ensemble réussissent mieux",
    },
    with: "avec",
    without: "sans",
    lock: (task) => `attribué : ${task}`,
    elected: (task) => `qui a été élu : ${task}`,
    scope: "ce qui est en dehors de la répartition",
    least: "C'est le coût minimum : qui cherche plus longtemps trouve parfois davantage.",
  },
});
