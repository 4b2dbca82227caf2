import type { NameKind } from "../problem.ts";
import type { ImportWords } from "./words.ts";

const format = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 3 });
const number = (value = 0) => format.format(value);
const kinds: Readonly<Record<NameKind, string>> = {
  task: "taak",
  member: "lid",
  competence: "competentie",
  process: "proces",
};
const kind = (what: NameKind = "task") => kinds[what];
const limits: ImportWords["limits"] = {
  files: "bestanden",
  bytes: "bytes in het bestand",
  unpacked: "bytes als het is uitgepakt",
  parts: "onderdelen in het bestand",
  sheets: "bladen",
  rows: "rijen",
  columns: "kolommen",
  cells: "vakjes",
  text: "tekens in één vakje",
};

export const nl: ImportWords = {
  kinds,
  limits,
  number,
  row: (row) => `rij ${row}`,
  column: (column) => `kolom ${column}`,
  maybe: (meant) => `bedoel je ${meant}?`,
  warning: "let op",
  count: (errors, warnings) =>
    `${errors === 1 ? "1 fout" : `${errors} fouten`} en ${warnings === 1 ? "1 opmerking" : `${warnings} opmerkingen`}`,
  codes: {
    unreadable: () => "dit bestand is niet te lezen; bewaar het als .xlsx of .csv",
    "too-large": ({ limit = "cells" }) => `te groot om te lezen: te veel ${limits[limit]}`,
    "unknown-table": () => "overgeslagen: nergens een rij met kolomtitels zoals taak, lid of competentie",
    empty: () => "dit blad is leeg",
    hidden: () => "dit blad is verborgen en is overgeslagen; maak het zichtbaar als het moet meetellen",
    elsewhere: ({ name = "" }) => `deze tabellen hadden niet alles; neem uit het oude document over: ${name}`,
    "unknown-column": ({ value }) => `de kolom "${value}" is overgeslagen: geen bekende naam of kolomtitel`,
    "column-twice": ({ value }) => `de kolom "${value}" staat er al; deze is overgeslagen`,
    "no-name": () => "overgeslagen: er staat geen naam in deze rij",
    "bad-name": ({ value }) => `"${value}" kan geen naam zijn: hoogstens 120 tekens`,
    twice: ({ value, what, before = 0 }) => `${kind(what)} "${value}" staat ook al in rij ${before}`,
    "unknown-name": ({ value, name = value, what }) => `${kind(what)} "${name}" staat in geen enkele lijst`,
    number: ({ value }) => `"${value}" is geen getal`,
    "whole-number": ({ value }) => `"${value}" moet een heel getal zijn`,
    "date-not-number": ({ value }) =>
      `hier hoort een getal, maar er staat een datum (${value}); Excel maakt die soms zelf van bijvoorbeeld 3-4`,
    thousands: ({ value }) => `"${value}" is gelezen als een getal met decimalen`,
    range: ({ value, least, most }) => `"${value}" moet tussen ${number(least)} en ${number(most)} liggen`,
    "hours-missing": ({ name = "" }) => `"${name}" heeft geen uren per week`,
    level: ({ value }) => `"${value}" is geen niveau: 0 tot 4, of bijvoorbeeld "zelfstandig"`,
    "level-mark": ({ value }) => `"${value}" zegt niet hoe goed; gelezen als niveau 3 (zelfstandig)`,
    preference: ({ value }) => `"${value}" is geen voorkeur: -2 tot 2, of bijvoorbeeld "graag"`,
    "yes-no": ({ value }) => `"${value}" is geen ja of neen`,
    kind: ({ value }) =>
      `"${value}" is geen soort werk: voorbereidend, uitvoerend, ondersteunend, regelend of voor de groep`,
    "no-kind": ({ name = "" }) => `"${name}" heeft geen soort werk; gelezen als uitvoerend`,
    mode: ({ value }) => `"${value}" zegt niet wie het doet: vast, beurtrol, vrijwillig of verkozen`,
    date: ({ value }) => `"${value}" is geen datum, zoals 2027-01-04 of 4/1/2027`,
    "two-values": ({ value, name = "" }) => `elders stond ${name}; nu geldt ${value}`,
    "taken-as-competence": ({ value }) => `"${value}" is gelezen als een competentie`,
    "taken-as-member": ({ value }) => `"${value}" is gelezen als een lid`,
    "task-added": ({ name = "" }) => `taak "${name}" stond niet in de takenlijst en is erbij gezet`,
    double: ({ name = "", hours, needed, jobs = [] }) =>
      needed === undefined
        ? `"${name}" staat in meer dan één job (${jobs.join(", ")}): ${number(hours)} uur samen`
        : `dubbel: de jobs geven samen ${number(hours)} uur aan "${name}" (${jobs.join(", ")}), nodig is ${number(needed)}`,
    gap: ({ name = "", hours, needed, jobs = [] }) =>
      jobs.length === 0
        ? `gat: "${name}" staat in geen enkele job`
        : `gat: de jobs geven samen maar ${number(hours)} uur aan "${name}" (${jobs.join(", ")}), nodig is ${number(needed)}`,
    shares: ({ name = "", hours }) =>
      `de aandelen in "${name}" zijn samen ${number(hours)} %, meer dan de hele taak`,
    "no-calendar": () => "geen tabel met de periode: gelezen als 12 perioden van 4 weken",
    "no-tasks": () => "geen enkele taak met uren gevonden",
    "no-members": () => "geen enkel lid met uren gevonden",
    "and-more": () => "en nog meer; los deze eerst op",
  },
};
