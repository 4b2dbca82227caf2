import { counting } from "../plural.ts";
import type { WhyWords } from "./words.ts";

const count = counting("nl-BE");

export const nl: WhyWords = {
  title: {
    holds: (member, task) => `Waarom ${member} dit doet: ${task}`,
    not: (member, task) => `Waarom ${member} dit niet doet: ${task}`,
    bundle: (member) => `Waarom ${member} dit pakket heeft`,
  },
  held: (portions, of, hours) => (of === 1 ? hours : `${portions} van de ${of} delen, ${hours}`),
  learns: "leert dit, met begeleiding",
  holders: (names, number) => `${names} ${number === 1 ? "doet" : "doen"} het.`,
  open: "Een deel doet nog niemand.",
  fixed: "Dit ligt vast:",
  fixedBy: {
    lock: "het is vastgezet op wie het vandaag doet",
    elected: "daarvoor verkozen",
    scope: "het valt buiten wat jullie verdelen, en blijft zoals vandaag",
    agreed: "het is al gedaan of afgesproken",
    published: "het is al beloofd",
  },
  others: "Wie zou het kunnen overnemen?",
  notHeld: "En de andere beurten?",
  free: (names) => `Kan zo een deel overnemen: ${names}.`,
  possible: "Kan het wel, maar niet zoals het plan nu is:",
  impossible: "Kan of mag het niet, hoe het plan ook is:",
  reasons: {
    level: (competence, has, needs) =>
      has === 0 ? `${competence} nog niet, en ${needs} is nodig` : `${competence} op niveau ${has}, en ${needs} is nodig`, // prettier-ignore
    notAble: (levels) => `kan het nog niet alleen (${levels})`,
    noLearner: {
      "no-learners": "leren kan hier niet",
      "too-far": "te ver af om het hier al doende te leren",
      "no-wish": "vraagt niet om het te leren",
    },
    away: (when, because) => `is er niet (${when}${because === "" ? "" : `: ${because}`})`,
    exempt: (because) => `is vrijgesteld (${because})`,
    slots: (slots) => `werkt niet op de momenten waarop dit moet gebeuren (${slots})`,
    noVolunteer: "heeft zich er niet voor opgegeven, en dit is vrijwillig",
    noCandidate: "is geen kandidaat",
    hours: (left, needs, when) =>
      `heeft geen uren meer over (${when}: nog ${left}, een deel vraagt ${needs})`,
    tooFewHours: (left, needs) => `heeft er te weinig uren voor (${left}, een deel vraagt ${needs})`,
    slotHours: (when) => `heeft op de momenten waarop dit moet gebeuren geen uren meer over (${when})`,
    rests: (turns) => `rust tussen twee beurten, en is aan de beurt (${turns})`,
    restsFromBefore: "was net vóór dit plan aan de beurt, en rust nu",
    term: (most) => `heeft die rol al zo lang als mag (${count(most, "termijn", "termijnen")})`,
    noMentor: "leert dit nog, en niemand kan daarbij begeleiden",
    people: (most) =>
      `er ${most === 1 ? "doet er" : "doen er"} al ${count(most, "iemand", "mensen")} mee, en meer mag niet`,
    scope: "dit valt buiten wat jullie verdelen, en blijft zoals vandaag",
    agreed: "dit is al gedaan of afgesproken",
    published: "dit is al beloofd",
    fixedTo: (member) => `dit ligt vast bij ${member}`,
    rule: (rule) => `een afspraak houdt het tegen (${rule})`,
    contradiction: (rules, proven) =>
      proven
        ? `dit kan niet samen met: ${rules}`
        : `er is geen plan gevonden dat dit toelaat, samen met: ${rules}`,
    none: "niets houdt het tegen: het plan koos anders",
  },
  alternative: {
    without: (member, near) =>
      `Het plan dat ${near ? "het minst verandert" : "we het beste vonden"} als ${member} dit niet doet`,
    with: (member, when, near) =>
      `Het kan, maar dan ${near ? "verandert minstens dit" : "is dit het beste plan dat we vonden"}: ${member} doet er een deel van (${when})`,
    impossible: "Dat kan niet: geen enkel plan laat het toe.",
    notFound: "We vonden geen plan dat dit toelaat. Dat het nooit kan, weten we daarmee niet.",
    allFixed: "Daar kan geen plan iets aan veranderen.",
    worse: (what) => `Voor de groep is het minder goed: ${what}.`,
    equal: "Voor de groep is het even goed.",
    better:
      "Dit plan is zelfs beter: het zoeken had het nog niet gevonden. Zoek eerst wat langer: niet alles hieronder komt door deze keuze. Met --near krijg je het plan dat het minst verandert.",
    loses: {
      coverage: "er blijft meer werk liggen, of dringender werk",
      moved: "er verandert meer van hand tegenover wat afgesproken was",
      elastic: "wat de groep minstens wil, lukt minder",
      soft: "een wens van de groep lukt minder",
      fairness: "wie het zwaarst draagt, draagt meer",
      goals: "de doelen van de groep lukken samen minder",
    },
    moves: "Wat er dan van hand verandert:",
    noMoves: "Er verandert niets van hand.",
    moreMoves: (number, hours) =>
      `en nog ${count(number, "verschuiving", "verschuivingen")} elders, samen ${hours}; toon alles met --all`,
    passes: (from, to) => `van ${from} naar ${to}`,
    takes: (to) => `${to} neemt het op zich`,
    drops: (from) => `${from} laat het los, niemand neemt het over`,
    differs: "Wat het uitmaakt (bij een doel of een afspraak is 0 ideaal):",
    what: "wat",
    now: "nu",
    then: "dan",
    uncovered: (priority) => `werk dat blijft liggen, dringendheid ${priority} (uren per week)`,
    moved: "werk dat van hand verandert tegenover wat afgesproken was",
    goal: (name) => `doel: ${name}`,
    carriesMost: (place) => `last van wie het zwaarst draagt, gemiddeld over ${place}`,
    better1: "▲ beter",
    worse1: "▼ slechter",
    members: "Voor wie het iets uitmaakt:",
    member: "wie",
    hours: "uren per week",
    satisfaction: "tevreden",
    burden: "vervelend werk boven zijn deel (punten)",
    change: (before, after) => `${before} → ${after}`,
    hidden: (number) =>
      `${count(number, "lid toont zijn voorkeuren niet en staat", "leden tonen hun voorkeuren niet en staan")} hier niet bij.`,
    nothing: "Geen cijfer verandert zichtbaar.",
  },
  bundle: {
    load: (work, available) => `Werkt gemiddeld ${work} van de ${available} uur per week:`,
    group: "voor de hele groep",
    beside: "begeleiden, raad geven en meekijken",
    likes: "Hoe graag, van liefst naar minst graag:",
    missed: "Zou dit ook graag doen, en kan het, maar doet het nu niet:",
    satisfaction: (percent) =>
      `Tevreden voor ${percent}. 0% is wat het minst past, 100% wat het best past van al wat dit lid kan.`,
    noBurden: "Hoort geen vervelend werk te dragen.",
    burden: (carried, fairShare, percent) =>
      `Draagt ${carried} punten vervelend werk; een eerlijk deel is er ${fairShare}. Dat is ${percent}.`,
    before: (points, more) => `Droeg vroeger ${points} punten ${more ? "meer" : "minder"} dan zijn deel.`,
    grows: "Leert bij:",
    practised: (practised, wished) => `${practised} van de ${wished} uur oefening die nodig zijn`,
    private: "Dit lid toont zijn wensen en voorkeuren niet.",
    improvements: "Wat het meest zou helpen, en wat het de anderen kost:",
    noImprovement: "Geen van de veranderingen die we probeerden, maakt dit lid meer tevreden.",
    drop: (task) => `geen “${task}” meer`,
    take: (task) => `meer “${task}”`,
    exchange: (take, drop) => `meer “${take}”, in plaats van “${drop}”`,
    gain: (before, after) => `tevreden van ${before} naar ${after}.`,
    pays: (members) => `Minder tevreden worden: ${members}.`,
    nobodyPays: "Niemand wordt er merkbaar minder tevreden van.",
  },
  undone: {
    title: (group) => `Wat blijft liggen, en waarom: ${group}`,
    lead: "Van elk lid staat hier wat het tegenhoudt om er een deel bij te nemen, als al de rest blijft zoals het is.",
    none: "Niets: al het werk is verdeeld.",
    turn: (task, when, hours) => `${task}, ${when}: ${hours}`,
    free: "kan er zo een deel bij nemen",
    nobody: "Niemand kan dit nu, hoe het werk ook verdeeld wordt.",
    never: (number) => `Hoe het werk ook verdeeld wordt, kan dit niet voor ${count(number, "lid", "leden")}:`,
  },
  price: {
    title: {
      all: "Wat elke afspraak kost",
      one: (name) => `Wat deze afspraak kost: ${name}`,
    },
    improved:
      "Er is een beter plan gevonden dat alle afspraken nakomt. De cijfers hieronder vertrekken daarvan, anders leek het verschil door een afspraak te komen.",
    free: (rules) =>
      `Kost niets, voor zover we vonden: zonder ${rules === 1 ? "deze afspraak" : "elk van deze afspraken"} is er geen beter plan.`,
    nothingPriced: "Er is niets vastgelegd dat iets kan kosten.",
    gains: (what) => `Zonder deze afspraak kan het beter: ${what}.`,
    less: {
      coverage: "er blijft minder werk liggen, of minder dringend werk",
      moved: "er verandert minder van hand tegenover wat afgesproken was",
      elastic: "wat de groep minstens wil, lukt beter",
      soft: "een wens van de groep lukt beter",
      fairness: "wie het zwaarst draagt, draagt minder",
      goals: "de doelen van de groep lukken samen beter",
    },
    with: "met",
    without: "zonder",
    lock: (task) => `vastgezet: ${task}`,
    elected: (task) => `wie verkozen is: ${task}`,
    scope: "wat buiten de verdeling valt",
    least: "Dit is wat het minstens kost: wie langer zoekt, vindt soms meer.",
  },
};
