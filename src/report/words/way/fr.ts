import { inFrench } from "../french.ts";
import { counting } from "../plural.ts";
import type { WayWords } from "./words.ts";

const count = counting("fr");

export const fr: WayWords = inFrench({
  heading: "Ce qui n'entre certainement pas",
  lead: "Faites le compte : ici le travail demande plus d'heures que n'en ont ensemble ceux qui peuvent le faire, quelle que soit la répartition.",
  needed: (tasks, hours, when) =>
    `${count(tasks, "tâche demande", "tâches demandent ensemble")} ${hours} (${when})${tasks === 1 ? "" : ", de ceux qui savent et peuvent les faire"} :`,
  nobody: "Personne dans le groupe ne sait ou ne peut le faire.",
  available: (people, hours) =>
    `${count(people, "membre sait et peut le faire, et dispose", "membres savent et peuvent le faire, et disposent ensemble")} de ${hours} au plus :`,
  person: (name, hours) => `${name} : ${hours}`,
  bounded: (name, hours, by) => `${name} : ${hours} (à cause de : ${by})`,
  short: (hours) => `Il manque ${hours}.`,
  unless: "Cela entrerait si …",
  causes: {
    competence: (levels) => `quelqu'un d'autre savait le faire aussi : ${levels}`,
    rule: (rule) => `cet accord ne valait pas : ${rule}`,
    exempt: (members) => `la dispense ne valait pas : ${members}`,
    slots: (members) =>
      `${members} travaillait aussi à ce moment de la semaine, ou si le travail pouvait se faire à un autre moment`,
    volunteers: (members) => `quelqu'un se portait volontaire : ${members} sait le faire`,
    candidates: (members) => `il y avait plus de candidats : ${members} sait le faire`,
    absence: (members) => `${members} était là comme d'habitude`,
  },
  hours: "il y avait plus d'heures : tous ceux qui sont là aident déjà",
  portions: "le travail pouvait se couper en parts plus petites : des parts entières n'y entrent pas",
  level: (competence, level) => `${competence} au niveau ${level}`,
  none: "Il y a assez d'heures et de personnes : rien n'empêche à coup sûr. Des demi-journées entières, ou plusieurs accords ensemble, peuvent encore rendre les choses difficiles.",
  remedies: {
    heading: "Ce qui aiderait",
    lead: "Chaque idée a été essayée en répartissant de nouveau le travail. Ce qui apporte le plus vient d'abord.",
    none: "Aucune des idées essayées n'aide.",
    gains: (hours, left) => `${hours} de plus sur l'ensemble des semaines ; ${left} restent à faire`,
    all: (hours) => `${hours} de plus sur l'ensemble des semaines ; plus rien ne reste à faire`,
    hire: (hours, levels) => `quelqu'un de plus pour ${hours}${levels === "" ? "" : `, avec ${levels}`}`,
    train: (member, levels, hours, wished) =>
      `${member} apprend ${levels} : ${hours} de pratique${wished ? " ; c'est déjà un de ses souhaits" : ""}`,
    repays: (weeks) => `ce temps est récupéré après ${count(weeks, "semaine", "semaines")}`,
    extend: (member, from, to) => `${member} travaille plus : ${to} au lieu de ${from}`,
    relax: (rule) => `cet accord devient un souhait : ${rule}`,
    ask: (members, tasks) => `demander l'aide de ${members} : ${tasks}`,
    slots: (tasks) => `ce travail peut se faire à tout moment de la semaine : ${tasks}`,
    move: (task, from, to, hours) => `un autre moment pour ${task} : ${to} au lieu de ${from}, soit ${hours}`,
    drop: (tasks) => `laisser ce travail moins urgent : ${tasks}`,
  },
});
