import type { NameKind } from "../problem.ts";
import type { ImportWords } from "./words.ts";

const format = new Intl.NumberFormat("fr-BE", { maximumFractionDigits: 3 });
const number = (value = 0) => format.format(value);
const kinds: Readonly<Record<NameKind, string>> = {
  task: "la tâche",
  member: "le membre",
  competence: "la compétence",
  process: "le processus",
};
const kind = (what: NameKind = "task") => kinds[what];
const limits: ImportWords["limits"] = {
  files: "fichiers",
  bytes: "octets dans le fichier",
  unpacked: "octets une fois décompressé",
  parts: "parties dans le fichier",
  sheets: "feuilles",
  rows: "lignes",
  columns: "colonnes",
  cells: "cellules",
  text: "caractères dans une cellule",
};

export const fr: ImportWords = {
  kinds,
  limits,
  number,
  row: (row) => `ligne ${row}`,
  column: (column) => `colonne ${column}`,
  maybe: (meant) => `voulez-vous dire ${meant} ?`,
  warning: "attention",
  count: (errors, warnings) =>
    `${errors <= 1 ? `${errors} erreur` : `${errors} erreurs`} et ${warnings <= 1 ? `${warnings} remarque` : `${warnings} remarques`}`,
  codes: {
    unreadable: () => "ce fichier est illisible ; enregistrez-le en .xlsx ou .csv",
    "too-large": ({ limit = "cells" }) => `trop grand pour être lu : trop de ${limits[limit]}`,
    "unknown-table": () => "ignoré : aucune ligne de titres comme tâche, membre ou compétence",
    empty: () => "cette feuille est vide",
    hidden: () => "cette feuille est masquée et a été ignorée ; affichez-la si elle doit compter",
    elsewhere: ({ name = "" }) =>
      `ces tableaux n'avaient pas tout ; à reprendre de l'ancien document : ${name}`,
    "unknown-column": ({ value }) => `la colonne « ${value} » est ignorée : ni un nom ni un titre connu`,
    "column-twice": ({ value }) => `la colonne « ${value} » existe déjà ; celle-ci est ignorée`,
    "no-name": () => "ignoré : il n'y a pas de nom dans cette ligne",
    "bad-name": ({ value }) => `« ${value} » ne peut pas être un nom : 120 caractères au plus`,
    twice: ({ value, what, before = 0 }) => `${kind(what)} « ${value} » figure déjà à la ligne ${before}`,
    "unknown-name": ({ value, name = value, what }) =>
      `${kind(what)} « ${name} » ne figure dans aucune liste`,
    number: ({ value }) => `« ${value} » n'est pas un nombre`,
    "whole-number": ({ value }) => `« ${value} » doit être un nombre entier`,
    "date-not-number": ({ value }) =>
      `il faut un nombre ici, mais c'est une date (${value}) ; Excel en fait une de 3-4, par exemple`,
    thousands: ({ value }) => `« ${value} » est lu comme un nombre à décimales`,
    range: ({ value, least, most }) =>
      `« ${value} » doit se trouver entre ${number(least)} et ${number(most)}`,
    "hours-missing": ({ name = "" }) => `« ${name} » n'a pas d'heures par semaine`,
    level: ({ value }) => `« ${value} » n'est pas un niveau : de 0 à 4, ou par exemple « autonome »`,
    "level-mark": ({ value }) => `« ${value} » ne dit pas à quel point ; lu comme niveau 3 (autonome)`,
    preference: ({ value }) => `« ${value} » n'est pas une préférence : de -2 à 2, ou par exemple « aime »`,
    "yes-no": ({ value }) => `« ${value} » n'est ni oui ni non`,
    kind: ({ value }) =>
      `« ${value} » n'est pas une sorte de travail : préparation, exécution, soutien, régulation ou pour le groupe`,
    "no-kind": ({ name = "" }) => `« ${name} » n'a pas de sorte de travail ; lu comme exécution`,
    mode: ({ value }) => `« ${value} » ne dit pas qui le fait : fixe, tour de rôle, volontaire ou élu`,
    date: ({ value }) => `« ${value} » n'est pas une date comme 2027-01-04 ou 4/1/2027`,
    "two-values": ({ value, name = "" }) => `ailleurs il y avait ${name} ; c'est ${value} qui compte`,
    "taken-as-competence": ({ value }) => `« ${value} » est pris pour une compétence`,
    "taken-as-member": ({ value }) => `« ${value} » est pris pour un membre`,
    "task-added": ({ name = "" }) => `la tâche « ${name} » ne figurait pas dans la liste ; elle est ajoutée`,
    double: ({ name = "", hours, needed, jobs = [] }) =>
      needed === undefined
        ? `« ${name} » figure dans plusieurs postes (${jobs.join(", ")}) : ${number(hours)} heures ensemble`
        : `double : les postes ont ensemble ${number(hours)} heures pour « ${name} » (${jobs.join(", ")}), il en faut ${number(needed)}`,
    gap: ({ name = "", hours, needed, jobs = [] }) =>
      jobs.length === 0
        ? `manque : « ${name} » ne figure dans aucun poste`
        : `manque : les postes n'ont ensemble que ${number(hours)} heures pour « ${name} » (${jobs.join(", ")}), il en faut ${number(needed)}`,
    shares: ({ name = "", hours }) =>
      `les parts de « ${name} » font ensemble ${number(hours)} %, plus que toute la tâche`,
    "no-calendar": () => "aucun tableau ne donne les périodes : lu comme 12 périodes de 4 semaines",
    "no-tasks": () => "aucune tâche avec des heures n'a été trouvée",
    "no-members": () => "aucun membre avec des heures n'a été trouvé",
    "and-more": () => "et d'autres encore ; corrigez d'abord ceux-ci",
  },
};
