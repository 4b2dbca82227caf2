import type { Language } from "../../model/rule.ts";
import { inFrench } from "../words/french.ts";

/** What calendar entries say. */
export interface CalendarWords {
  readonly calendar: (organisation: string) => string;
  readonly calendarOf: (member: string, organisation: string) => string;
  /** In front of a task that is somebody's turn. */
  readonly turn: (task: string) => string;
  readonly turnOf: (task: string, holders: string) => string;
  readonly open: string;
  readonly learns: (task: string) => string;
  readonly guides: (task: string) => string;
  readonly looksOn: (task: string) => string;
  readonly together: (members: string) => string;
  readonly first: string;
  readonly change: string;
  readonly from: string;
  readonly nothing: string;
}

export const calendarWords: Readonly<Record<Language, CalendarWords>> = {
  nl: {
    calendar: (organisation) => `Beurtrol ${organisation}`,
    calendarOf: (member, organisation) => `Beurtrol ${organisation}: ${member}`,
    turn: (task) => `Jouw beurt: ${task}`,
    turnOf: (task, holders) => `${task}: ${holders}`,
    open: "nog niemand",
    learns: (task) => `Jouw beurt om te leren: ${task}`,
    guides: (task) => `Je begeleidt: ${task}`,
    looksOn: (task) => `Je kijkt mee, hierna is het jouw beurt: ${task}`,
    together: (members) => `Samen met ${members}`,
    first: "De nieuwe verdeling begint",
    change: "Het vaste werk wisselt van handen",
    from: "Vanaf vandaag:",
    nothing: "geen vast werk",
  },
  en: {
    calendar: (organisation) => `Rota ${organisation}`,
    calendarOf: (member, organisation) => `Rota ${organisation}: ${member}`,
    turn: (task) => `Your turn: ${task}`,
    turnOf: (task, holders) => `${task}: ${holders}`,
    open: "nobody yet",
    learns: (task) => `Your turn to learn: ${task}`,
    guides: (task) => `You guide: ${task}`,
    looksOn: (task) => `You look on, next it is your turn: ${task}`,
    together: (members) => `Together with ${members}`,
    first: "The new division begins",
    change: "The steady work changes hands",
    from: "From today:",
    nothing: "no steady work",
  },
  fr: inFrench({
    calendar: (organisation) => `Tour de rôle ${organisation}`,
    calendarOf: (member, organisation) => `Tour de rôle ${organisation} : ${member}`,
    turn: (task) => `C'est votre tour : ${task}`,
    turnOf: (task, holders) => `${task} : ${holders}`,
    open: "encore personne",
    learns: (task) => `C'est votre tour d'apprendre : ${task}`,
    guides: (task) => `Vous accompagnez : ${task}`,
    looksOn: (task) => `Vous observez, ensuite c'est votre tour : ${task}`,
    together: (members) => `Avec ${members}`,
    first: "La nouvelle répartition commence",
    change: "Le travail fixe change de mains",
    from: "À partir d'aujourd'hui :",
    nothing: "pas de travail fixe",
  }),
};
