import type { Language } from "../../model/rule.ts";
import { inFrench } from "../words/french.ts";

/** What stands beside the pictures of the HTML report. */
export interface HtmlWords {
  readonly skip: string;
  readonly contents: string;
  readonly figures: string;
  readonly bundles: { readonly heading: string; readonly says: string; readonly free: string };
  readonly rota: { readonly says: string };
  readonly burden: {
    readonly heading: string;
    readonly says: string;
    readonly carries: string;
    readonly fair: string;
    readonly nothing: string;
    readonly hidden: (members: number) => string;
  };
  readonly growth: {
    readonly heading: string;
    readonly says: string;
    readonly satisfaction: string;
    readonly growth: string;
  };
  readonly flow: {
    readonly heading: string;
    readonly says: string;
    readonly handed: string;
    readonly partly: (share: string) => string;
    readonly kept: string;
  };
  readonly comparison: { readonly says: string; readonly today: string; readonly plan: string };
  readonly dependence: {
    readonly heading: string;
    readonly says: string;
    readonly none: string;
    readonly map: string;
    readonly undone: string;
    readonly taken: string;
    readonly task: string;
    readonly member: string;
    readonly hours: string;
  };
  readonly member: {
    readonly heading: string;
    readonly task: string;
    readonly hours: string;
    readonly like: string;
    readonly periods: string;
    readonly nothing: string;
  };
  readonly made: (version: string, seed: number) => string;
}

export const htmlWords: Readonly<Record<Language, HtmlWords>> = {
  nl: {
    skip: "Naar de inhoud",
    contents: "Inhoud",
    figures: "De cijfers",
    bundles: {
      heading: "Wie doet wat, van A tot Z",
      says: "Uren per week van elk lid, per proces, in de laatste periode. Het streepje is wat iemand beschikbaar heeft.",
      free: "beschikbaar",
    },
    rota: { says: "Wie aan de beurt is, periode na periode." },
    burden: {
      heading: "Vervelend werk: wie draagt wat",
      says: "Punten voor vervelend werk, zoals elk lid het zelf ervaart. Het streepje is het eerlijke deel: wie erboven zit, draagt meer dan dat.",
      carries: "draagt",
      fair: "eerlijk deel",
      nothing: "Er is geen vervelend werk.",
      hidden: (members) =>
        members === 1
          ? "Eén lid houdt zijn voorkeuren voor zich en staat er niet bij."
          : `${members} leden houden hun voorkeuren voor zich en staan er niet bij.`,
    },
    growth: {
      heading: "Tevreden en in de groei",
      says: "Hoe dicht het werk bij het beste pakket van elk lid komt, op de eigen schaal; en welk deel van de gewenste oefenuren dit plan geeft.",
      satisfaction: "tevredenheid",
      growth: "gewenste oefening",
    },
    flow: {
      heading: "Hoe het werk doorloopt",
      says: "Elk proces van de eerste stap tot de laatste, met wie het doet. Een pijl met een woord erbij zegt of het werk in dezelfde handen blijft. De kleur staat voor wie de stap het meest doet.",
      handed: "gaat over in andere handen",
      partly: (share) => `${share} blijft in dezelfde handen`,
      kept: "blijft in dezelfde handen",
    },
    comparison: { says: "Vandaag naast dit plan.", today: "vandaag", plan: "dit plan" },
    dependence: {
      heading: "Waar het van één iemand afhangt",
      says: "Wat er blijft liggen als iemand wegvalt, en wat de anderen met hun vrije uren kunnen overnemen. Daaronder de taken die maar één lid kan: daar is iemand opleiden het eerst de moeite waard.",
      none: "Elke taak kan door minstens twee leden gedaan worden.",
      map: "Uren per week, als dit lid er niet is",
      undone: "blijft liggen",
      taken: "nemen anderen over",
      task: "taak",
      member: "alleen",
      hours: "uren per week",
    },
    member: {
      heading: "Per lid",
      task: "taak",
      hours: "uren per week",
      like: "zin",
      periods: "wanneer",
      nothing: "Niets in dit plan.",
    },
    made: (version, seed) => `Gemaakt met beurtrol ${version}, plan nummer ${seed}. Nagerekend.`,
  },
  en: {
    skip: "To the content",
    contents: "Contents",
    figures: "The figures",
    bundles: {
      heading: "Who does what, from A to Z",
      says: "Hours a week of every member, by process, in the last period. The short line is what they have available.",
      free: "available",
    },
    rota: { says: "Whose turn it is, period after period." },
    burden: {
      heading: "Unpleasant work: who carries what",
      says: "Points for unpleasant work, as each member experiences it. The short line is the fair part: above it, somebody carries more than that.",
      carries: "carries",
      fair: "fair part",
      nothing: "There is no unpleasant work.",
      hidden: (members) =>
        members === 1
          ? "One member keeps their preferences to themselves and is left out."
          : `${members} members keep their preferences to themselves and are left out.`,
    },
    growth: {
      heading: "Content, and growing",
      says: "How near the work comes to the best bundle of each member, on their own scale; and which part of the wished practice hours this plan gives.",
      satisfaction: "satisfaction",
      growth: "wished practice",
    },
    flow: {
      heading: "How the work runs through",
      says: "Every process from the first step to the last, with who does it. An arrow with a word says whether the work stays in the same hands. The colour stands for who does most of the step.",
      handed: "passes to other hands",
      partly: (share) => `${share} stays in the same hands`,
      kept: "stays in the same hands",
    },
    comparison: { says: "Today beside this plan.", today: "today", plan: "this plan" },
    dependence: {
      heading: "Where it hangs on one person",
      says: "What stays undone if somebody drops out, and what the others can take over in the hours they have left. Below it the tasks that only one member is able to do: there training somebody pays first.",
      none: "At least two members are able to do every task.",
      map: "Hours a week, if this member is not there",
      undone: "stays undone",
      taken: "others take over",
      task: "task",
      member: "only",
      hours: "hours a week",
    },
    member: {
      heading: "Member by member",
      task: "task",
      hours: "hours a week",
      like: "liking",
      periods: "when",
      nothing: "Nothing in this plan.",
    },
    made: (version, seed) => `Made with beurtrol ${version}, plan number ${seed}. Checked.`,
  },
  fr: inFrench({
    skip: "Aller au contenu",
    contents: "Sommaire",
    figures: "Les chiffres",
    bundles: {
      heading: "Qui fait quoi, de A à Z",
      says: "Heures par semaine de chaque membre, par processus, dans la dernière période. Le petit trait indique les heures disponibles.",
      free: "disponible",
    },
    rota: { says: "À qui le tour, période après période." },
    burden: {
      heading: "Travail désagréable : qui porte quoi",
      says: "Points de travail désagréable, tel que chaque membre le ressent. Le petit trait est la part équitable : au-dessus, on porte plus que cela.",
      carries: "porte",
      fair: "part équitable",
      nothing: "Il n'y a pas de travail désagréable.",
      hidden: (members) =>
        members === 1
          ? "Un membre garde ses préférences pour lui et n'y figure pas."
          : `${members} membres gardent leurs préférences pour eux et n'y figurent pas.`,
    },
    growth: {
      heading: "Satisfaction et progrès",
      says: "À quel point le travail approche du meilleur lot de tâches de chaque membre, sur sa propre échelle ; et quelle part des heures de pratique souhaitées ce plan donne.",
      satisfaction: "satisfaction",
      growth: "pratique souhaitée",
    },
    flow: {
      heading: "Comment le travail s'enchaîne",
      says: "Chaque processus de la première étape à la dernière, avec qui la fait. Une flèche accompagnée d'un mot dit si le travail reste dans les mêmes mains. La couleur indique qui fait le plus de l'étape.",
      handed: "passe dans d'autres mains",
      partly: (share) => `${share} reste dans les mêmes mains`,
      kept: "reste dans les mêmes mains",
    },
    comparison: { says: "Aujourd'hui à côté de ce plan.", today: "aujourd'hui", plan: "ce plan" },
    dependence: {
      heading: "Là où tout dépend d'une seule personne",
      says: "Ce qui reste en plan si quelqu'un manque, et ce que les autres peuvent reprendre avec leurs heures libres. En dessous, les tâches qu'un seul membre sait faire : c'est là qu'il vaut d'abord la peine de former quelqu'un.",
      none: "Au moins deux membres savent faire chaque tâche.",
      map: "Heures par semaine, si ce membre manque",
      undone: "reste en plan",
      taken: "les autres reprennent",
      task: "tâche",
      member: "qui",
      hours: "heures par semaine",
    },
    member: {
      heading: "Membre par membre",
      task: "tâche",
      hours: "heures par semaine",
      like: "goût",
      periods: "quand",
      nothing: "Rien dans ce plan.",
    },
    made: (version, seed) => `Fait avec beurtrol ${version}, plan numéro ${seed}. Vérifié.`,
  }),
};
