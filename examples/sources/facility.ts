import type { OrganisationInput } from "../../src/parse.ts";
import {
  notesOf,
  year,
  type Account,
  type DependencyInput,
  type DivisionInput,
  type MemberInput,
  type ProcessInput,
  type StatedRule,
  type TaskInput,
  type Words,
} from "./overlay.ts";
import { Random } from "./random.ts";
import type { SourceFacility, SourceUnit } from "./source.ts";

const SEED = 200;

/** Hours of work per hour of contract. */
const LOAD = 0.98;

const SERVICES: Readonly<Record<string, { name: Words; tag: string }>> = {
  S: { name: { nl: "schoonmaak", en: "cleaning" }, tag: "schoonmaak" },
  R: { name: { nl: "receptie", en: "reception" }, tag: "receptie" },
  C: { name: { nl: "catering", en: "catering" }, tag: "catering" },
  B: { name: { nl: "beveiliging", en: "security" }, tag: "beveiliging" },
  T: { name: { nl: "techniek", en: "technical service" }, tag: "techniek" },
  G: { name: { nl: "groen", en: "grounds" }, tag: "groen" },
  L: { name: { nl: "logistiek", en: "logistics" }, tag: "logistiek" },
};

const UNIT_NAMES: Readonly<Record<string, string>> = {
  S1a: "hospital: wards",
  S1b: "hospital: outpatients and public",
  S2a: "university of applied sciences, buildings A-C",
  S2b: "university of applied sciences, buildings D-F and sports",
  S3: "town hall and community centres",
  S4a: "office park North, west",
  S4b: "office park North, east",
  S5: "office park South",
  S6: "factory and logistics",
  S7a: "care home De Eik",
  S7b: "care home De Beuk",
  S8: "group of schools (9 schools)",
};

/** Object leaders per unit: fourteen, two where twenty people work. */
const leadersOf = (unit: SourceUnit): number => (unit.people === 20 ? 2 : 1);

/** The members who wish to go on leading. */
const AMBITIOUS = ["S1a-01", "S3-01", "S4b-01", "S6-01", "S8-01"];

interface Person {
  readonly member: MemberInput;
  readonly unit: string;
  /** Service on site, or department of the head office. */
  readonly department: string;
  readonly leads: boolean;
}

/** A part of the execution of a service that is a task of its own, because nobody likes it. */
interface Carved {
  readonly id: string;
  readonly name: Words;
  readonly service: string;
  readonly units: readonly string[];
  /** Share of the service's hours. */
  readonly share: number;
  readonly extra: Partial<TaskInput>;
}

const CARVED: readonly Carved[] = [
  {
    id: "nacht",
    name: { nl: "nachtbeveiliging", en: "night security" },
    service: "B",
    units: ["S1a", "S6"],
    share: 0.4,
    extra: { unpleasant: 0.8, priority: 1, slots: ["nacht"], tags: ["beveiliging", "nacht"] },
  },
  {
    id: "vroeg",
    name: { nl: "vroege dienst schoonmaak (05:00)", en: "early cleaning shift (05:00)" },
    service: "S",
    units: ["S1a", "S1b"],
    share: 0.25,
    extra: { unpleasant: 0.6, slots: ["vroeg"], tags: ["schoonmaak", "vroeg"] },
  },
  {
    id: "spoelkeuken",
    name: { nl: "spoelkeuken", en: "dish room" },
    service: "C",
    units: ["S1a", "S2a", "S7a", "S7b"],
    share: 0.25,
    extra: { unpleasant: 0.5, routine: true, tags: ["catering", "zwaar"] },
  },
  {
    id: "gladheid",
    name: { nl: "gladheidsbestrijding bij vorst", en: "gritting in frost" },
    service: "G",
    units: ["S2b", "S3", "S6"],
    share: 0.25,
    extra: {
      unpleasant: 0.5,
      priority: 2,
      periods: [0, 1, 11],
      slots: ["vroeg"],
      tags: ["groen", "vroeg", "zwaar"],
    },
  },
  {
    id: "incident",
    name: { nl: "incidentreiniging", en: "incident cleaning" },
    service: "S",
    units: ["S1b", "S5", "S6", "S8"],
    share: 0.03,
    extra: { unpleasant: 0.7, priority: 1, tags: ["schoonmaak", "incident"] },
  },
  {
    id: "vetput",
    name: { nl: "vetputten legen", en: "grease traps" },
    service: "T",
    units: ["S1a", "S2a", "S6"],
    share: 0.1,
    extra: { unpleasant: 0.7, tags: ["techniek", "zwaar"] },
  },
];

interface OfficeTask {
  readonly id: string;
  readonly name: Words;
  readonly department: string;
  /** Share of the department's hours. */
  readonly share: number;
  readonly extra: Partial<TaskInput>;
}

const OFFICE: readonly OfficeTask[] = [
  {
    id: "ho.servicedesk",
    name: { nl: "servicedesk", en: "service desk" },
    department: "serviceDesk",
    share: 0.5,
    extra: { kind: "supporting", priority: 1, tags: ["telefoon"], portions: 14 },
  },
  {
    id: "ho.salaris",
    name: { nl: "salarisadministratie", en: "payroll" },
    department: "HR",
    share: 0.35,
    extra: { aspect: "finance", requires: { FIN: 2 }, central: "uniformity", tags: ["admin"] },
  },
  {
    id: "ho.werving",
    name: { nl: "werving en inwerken", en: "recruitment and induction" },
    department: "HR",
    share: 0.4,
    extra: { aspect: "HR", tags: ["mensen"] },
  },
  {
    id: "ho.verzuim",
    name: { nl: "contracten en verzuim", en: "contracts and absence" },
    department: "HR",
    share: 0.25,
    extra: { aspect: "HR", tags: ["mensen", "admin"] },
  },
  {
    id: "ho.facturen",
    name: { nl: "facturatie en debiteuren", en: "invoicing and debtors" },
    department: "finance",
    share: 0.25,
    extra: { aspect: "finance", requires: { FIN: 2 }, tags: ["admin"] },
  },
  {
    id: "ho.boekhouding",
    name: { nl: "boekhouding en jaarrekening", en: "bookkeeping and annual accounts" },
    department: "finance",
    share: 0.2,
    extra: { aspect: "finance", requires: { FIN: 3 }, central: "complexity", tags: ["admin"] },
  },
  {
    id: "ho.verzekering",
    name: { nl: "verzekeringen", en: "insurance" },
    department: "finance",
    share: 0.05,
    extra: { aspect: "finance", requires: { FIN: 2 }, central: "scale", tags: ["admin"] },
  },
  {
    id: "ho.inkoop",
    name: { nl: "inkoop van middelen en chemicaliën", en: "purchasing of supplies and chemicals" },
    department: "purchasing",
    share: 0.35,
    extra: { aspect: "purchasing", central: "scale", tags: ["inkoop"] },
  },
  {
    id: "ho.magazijn",
    name: { nl: "magazijn", en: "warehouse" },
    department: "purchasing",
    share: 0.4,
    extra: { aspect: "logistics", central: "scale", tags: ["logistiek"] },
  },
  {
    id: "ho.aanbesteding",
    name: { nl: "aanbestedingen en raamcontracten", en: "tenders and framework contracts" },
    department: "purchasing",
    share: 0.2,
    extra: { aspect: "client", requires: { PLN: 2 }, central: "complexity", tags: ["klant"] },
  },
  {
    id: "ho.vergunning",
    name: { nl: "vergunningen beveiliging", en: "security licences" },
    department: "purchasing",
    share: 0.05,
    extra: { aspect: "legal", central: "uniformity", tags: ["admin"] },
  },
];

/** The company of two hundred people that wants to become co-ops: from its matrices and a seed. */
export function facility(source: SourceFacility): OrganisationInput {
  const people = draw(source);
  const tasks = [...source.units.flatMap((unit) => unitTasks(unit, people)), ...officeTasks(people)];
  return {
    schema: "beurtrol/1",
    name: { nl: "Facilitair bedrijf Van Dorp", en: "Facility company Van Dorp" },
    notes: notesOf({ notes: NOTES, requirements: [], constraints: facilityConstraints }),
    calendar: {
      ...year,
      slots: [
        { id: "vroeg", name: { nl: "05:00-07:00", en: "05:00-07:00" }, hours: 14 },
        { id: "dag", name: { nl: "07:00-18:00", en: "07:00-18:00" }, hours: 77 },
        { id: "avond", name: { nl: "18:00-22:00", en: "18:00-22:00" }, hours: 28 },
        { id: "nacht", name: { nl: "22:00-05:00", en: "22:00-05:00" }, hours: 49 },
      ],
    },
    competences: [
      ...Object.entries(SERVICES).map(([id, { name }]) => ({ id, name })),
      { id: "PLN", name: { nl: "plannen", en: "planning" } },
      { id: "FIN", name: { nl: "financiën", en: "finance" } },
      { id: "KWA", name: { nl: "kwaliteit", en: "quality" } },
      { id: "HYG", name: { nl: "ziekenhuishygiëne", en: "hospital hygiene" } },
      { id: "LIC", name: { nl: "beveiligingspas (0 of 3)", en: "security licence (0 or 3)" } },
    ],
    processes: [
      ...source.units.map(unitProcess),
      { id: "HO", name: { nl: "hoofdkantoor", en: "head office" } },
    ],
    tasks,
    dependencies: [...source.units.flatMap((unit) => unitDependencies(unit, tasks)), ...between(source)],
    members: people.map((person) => person.member),
    rules: rules(source),
    asIs: tasks.map((task) => today(task, people)),
  };
}

function unitProcess(unit: SourceUnit): ProcessInput {
  const response = (norm: number, nl: string, en: string) =>
    ({ type: "responseTime", norm, unit: "hours", description: { nl, en } }) as const;
  const [nl] = unit.name.split(" / ");
  const en = UNIT_NAMES[unit.id];
  if (nl === undefined || en === undefined) throw new Error(`${unit.id} has no name`);
  return {
    id: unit.id,
    name: { nl, en },
    client: siteOf(unit.id),
    requirements: [
      ...(headcount(unit, "B") > 0 ? [response(0.25, "melding bij de beveiliging", "call to security")] : []),
      response(1, "technisch of schoonmaakincident", "technical or cleaning incident"),
      response(24, "andere meldingen", "other calls"),
    ],
  };
}

function siteOf(unit: string): string {
  return unit.replace(/[ab]$/, "");
}

function headcount(unit: SourceUnit, service: string): number {
  return unit.services[service] ?? 0;
}

function servicesOf(unit: SourceUnit): string[] {
  return Object.keys(SERVICES).filter((service) => headcount(unit, service) > 0);
}

/** Two hundred people: contract hours, skills, likes and wishes drawn from the seed. */
function draw(source: SourceFacility): Person[] {
  const random = new Random(SEED);
  const people: Person[] = [];
  for (const unit of source.units) {
    const services = servicesOf(unit).flatMap((service) =>
      Array.from({ length: headcount(unit, service) }, () => service),
    );
    for (const [index, service] of services.entries()) {
      // Leaders come from the largest service, which is the first.
      people.push(onSite(random, unit, service, index + 1, index < leadersOf(unit)));
    }
  }
  let number = 0;
  for (const [department, count] of Object.entries(source.headOffice)) {
    for (let index = 0; index < count; index += 1) {
      number += 1;
      people.push(inOffice(random, department, number, index));
    }
  }
  return people;
}

function contract(random: Random): number {
  return random.pick([16, 20, 24, 28, 28, 32, 32, 36, 36]);
}

function onSite(random: Random, unit: SourceUnit, service: string, number: number, leads: boolean): Person {
  const id = `${unit.id}-${String(number).padStart(2, "0")}`;
  const hours = contract(random);
  const draw = random.next();
  const levels: Record<string, number> = { [service]: draw < 0.6 ? 3 : draw < 0.8 ? 4 : 2 };
  const wishes: { competence: string; level: number }[] = [];
  const wish = (competence: string, level: number) => wishes.push({ competence, level });

  if (random.chance(0.4)) {
    const second = random.pick(Object.keys(SERVICES).filter((other) => other !== service));
    const level = random.chance(0.5) ? 2 : 1;
    levels[second] = level;
    if (random.chance(0.35)) wish(second, level + 1);
  }
  if (service === "B") levels["LIC"] = 3;
  if (siteOf(unit.id) === "S1" && service === "S") levels["HYG"] = 2;
  for (const general of ["PLN", "FIN", "KWA"]) {
    if (leads && general !== "FIN") levels[general] = 3;
    else if (random.chance(0.25)) levels[general] = general === "PLN" && random.chance(0.4) ? 3 : 2;
    else if (random.chance(0.15)) {
      levels[general] = 1;
      wish(general, 3);
    }
  }
  if (AMBITIOUS.includes(id)) wish("PLN", 4);

  const { tag } = SERVICES[service] ?? { tag: service };
  const liked = random.chance(0.4) ? 2 : 1;
  const nights = random.chance(0.8) ? -1 : 1;
  const limited = random.chance(0.03);
  const daytime = random.chance(0.08);
  return {
    unit: unit.id,
    department: service,
    leads,
    member: {
      id,
      hours,
      levels,
      preferences: { tags: { [tag]: liked, rapport: -1, nacht: nights, ...(leads ? { regelen: 1 } : {}) } },
      ...(wishes.length === 0 ? {} : { wishes }),
      home: unit.id,
      ...(daytime ? { slots: ["dag"] } : {}),
      ...(limited
        ? { exempt: [{ tag: "zwaar", reason: { nl: "medische beperking", en: "medical limit" } }] }
        : {}),
      ...(leads
        ? { notes: AMBITIOUS.includes(id) ? "object leader, wishes to go on leading" : "object leader" }
        : {}),
    },
  };
}

const OFFICE_SKILLS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  planning: { PLN: 4, KWA: 2 },
  HR: { FIN: 2, PLN: 2 },
  finance: { FIN: 4 },
  purchasing: { PLN: 2, L: 3, FIN: 1 },
  serviceDesk: { R: 3, KWA: 2, PLN: 1 },
};

function inOffice(random: Random, department: string, number: number, index: number): Person {
  const likes: Readonly<Record<string, string>> = {
    planning: "regelen",
    HR: "mensen",
    finance: "admin",
    purchasing: "inkoop",
    serviceDesk: "telefoon",
  };
  const liked = likes[department] ?? "admin";
  const levels = { ...OFFICE_SKILLS[department] };
  const wish = random.pick(["PLN", "FIN", "KWA"]);
  const level = levels[wish] ?? 0;
  // The last of each department knows less of it, and wants to learn.
  if (index === 3 && department === "finance") levels["FIN"] = 2;
  return {
    unit: "HO",
    department,
    leads: false,
    member: {
      id: `HO-${String(number).padStart(2, "0")}`,
      hours: contract(random),
      levels,
      preferences: { tags: { [liked]: random.chance(0.4) ? 2 : 1, rapport: -1, nacht: -1 } },
      ...(level > 0 && level < 3 ? { wishes: [{ competence: wish, level: 3 }] } : {}),
      home: "HO",
      slots: ["dag"],
      notes: department,
    },
  };
}

function half(hours: number): number {
  return Math.max(0.5, Math.round(hours * 2) / 2);
}

function hoursOf(people: readonly Person[]): number {
  return people.reduce((sum, person) => sum + person.member.hours, 0);
}

/** The process of every unit, in shares of the hours that its people have. */
function unitTasks(unit: SourceUnit, people: readonly Person[]): TaskInput[] {
  const here = people.filter((person) => person.unit === unit.id);
  const total = LOAD * hoursOf(here);
  const services = servicesOf(unit);
  const step = (
    main: string,
    nl: string,
    en: string,
    kind: TaskInput["kind"],
    share: number,
    extra: Partial<TaskInput>,
  ): TaskInput => ({
    id: `${unit.id}.${main}`,
    name: { nl, en },
    main,
    process: unit.id,
    hours: half(total * share),
    kind,
    ...extra,
  });
  const execution = services.flatMap((service) => {
    const hours = 0.74 * LOAD * hoursOf(here.filter((person) => person.department === service));
    return executing(unit, service, hours);
  });
  return [
    step(
      "wens",
      "servicevraag en afspraken met klant",
      "service request and agreements with the client",
      "regulating",
      0.02,
      {
        aspect: "client",
        requires: { KWA: 1 },
        tags: ["regelen", "klant"],
      },
    ),
    step("planning", "dag- en weekplanning", "day and week planning", "regulating", 0.04, {
      aspect: "planning",
      requires: { PLN: 2 },
      tags: ["regelen"],
    }),
    step("voorbereiding", "materiaal en bestellingen", "supplies and orders", "preparing", 0.06, {
      routine: true,
      tags: ["voorbereiden"],
    }),
    ...execution,
    step("storing", "meldingen en storingen", "calls and incidents", "executing", 0.06, {
      priority: 1,
      tags: ["storing"],
    }),
    step("controle", "kwaliteitscontrole met klant", "quality check with the client", "regulating", 0.03, {
      aspect: "quality",
      requires: { KWA: 2 },
      tags: ["regelen", "klant"],
    }),
    step("rapport", "maandrapport en verrekening", "monthly report and settlement", "supporting", 0.02, {
      unpleasant: 0.3,
      priority: 4,
      tags: ["rapport"],
    }),
    step("verbeter", "verbetervoorstel", "proposal for improvement", "regulating", 0.01, {
      aspect: "quality",
      priority: 4,
      tags: ["regelen"],
    }),
    step("overleg", "werkoverleg", "team meeting", "supporting", 0.02, { tags: ["overleg"] }),
  ];
}

function executing(unit: SourceUnit, service: string, hours: number): TaskInput[] {
  const facts = SERVICES[service];
  if (facts === undefined) throw new Error(`unknown service ${service}`);
  const requires: Record<string, number> = { [service]: 2 };
  if (service === "B") requires["LIC"] = 3;
  if (service === "S" && siteOf(unit.id) === "S1") requires["HYG"] = 2;
  const carved = CARVED.filter((part) => part.service === service && part.units.includes(unit.id));
  const left = carved.reduce((sum, part) => sum - part.share, 1);
  return [
    {
      id: `${unit.id}.${service}`,
      name: { nl: `uitvoering ${facts.name.nl}`, en: `execution: ${facts.name.en}` },
      main: "uitvoering",
      process: unit.id,
      hours: half(hours * left),
      kind: "executing",
      requires,
      tags: [facts.tag],
    },
    ...carved.map((part): TaskInput => ({
      id: `${unit.id}.${part.id}`,
      name: part.name,
      main: part.id,
      process: unit.id,
      hours: half(hours * part.share),
      kind: "executing",
      requires,
      ...part.extra,
    })),
  ];
}

function officeTasks(people: readonly Person[]): TaskInput[] {
  return OFFICE.map(({ id, name, department, share, extra }) => {
    const hours = half(LOAD * share * hoursOf(people.filter((person) => person.department === department)));
    return {
      id,
      name,
      main: id,
      process: "HO",
      hours,
      kind: "staff",
      // Half-days, as these are more than one person's work.
      portions: Math.ceil(hours / 4),
      ...(extra.kind === "supporting" ? {} : { staffing: { mode: "fixed", deputy: true } }),
      ...extra,
    };
  });
}

function unitDependencies(unit: SourceUnit, tasks: readonly TaskInput[]): DependencyInput[] {
  const name = (main: string) => `${unit.id}.${main}`;
  const services = servicesOf(unit);
  const work = tasks
    .filter((task) => task.process === unit.id && task.kind === "executing" && task.main !== "storing")
    .map((task) => task.id);
  const after = (from: string, to: string): DependencyInput => ({ from, to, kind: "after" });
  const information = (from: string, to: string): DependencyInput => ({ from, to, kind: "information" });
  const both = (one: string, other: string) => services.includes(one) && services.includes(other);
  return [
    after(name("wens"), name("planning")),
    after(name("planning"), name("voorbereiding")),
    ...work.map((task) => after(name("voorbereiding"), task)),
    ...work.map((task) => after(task, name("controle"))),
    after(name("controle"), name("rapport")),
    after(name("rapport"), name("verbeter")),
    ...services.map((service) => information(name(service), name("storing"))),
    ...(both("S", "C") ? [{ from: name("C"), to: name("S"), kind: "simultaneous" as const }] : []),
    ...(both("B", "R") ? [information(name("B"), name("R")), information(name("R"), name("B"))] : []),
    information("ho.servicedesk", name("storing")),
    information(name("voorbereiding"), "ho.inkoop"),
  ];
}

/** Borrowed people, shared vehicles and specialists between units. */
function between(source: SourceFacility): DependencyInput[] {
  return source.interaction.map(({ a, b, hours }) => ({
    from: `${a}.planning`,
    to: `${b}.planning`,
    kind: "information",
    strength: hours,
  }));
}

/** Today's division by function: execution in one's own service, all regulating work with leaders and head office. */
function today(task: TaskInput, people: readonly Person[]): DivisionInput {
  const main = task.main ?? task.id;
  const here = people.filter((person) => person.unit === task.process);
  const leaders = here.filter((person) => person.leads);
  const workers = here.filter((person) => !person.leads);
  const office = (department: string) => people.filter((person) => person.department === department);
  const share = (...parts: [readonly Person[], number][]): DivisionInput => {
    const shares: Record<string, number> = {};
    for (const [group, part] of parts) {
      const hours = hoursOf(group);
      for (const { member } of group) shares[member.id] = round((part * member.hours) / hours);
    }
    return { task: task.id, shares: complete(shares) };
  };
  const officeTask = OFFICE.find(({ id }) => id === task.id);
  if (officeTask !== undefined) return share([office(officeTask.department), 1]);
  switch (main) {
    case "wens":
    case "verbeter":
      return share([leaders, 1]);
    case "planning":
      return share([leaders, 0.4], [office("planning"), 0.6]);
    case "controle":
      return share([leaders, 0.6], [office("serviceDesk"), 0.4]);
    case "rapport":
      return share([leaders, 0.5], [office("finance"), 0.5]);
    case "voorbereiding":
    case "storing":
      return share([workers, 1]);
    case "overleg":
      return share([here, 1]);
    default: {
      const service = Object.keys(SERVICES).find((key) => key in (task.requires ?? {}));
      return share([workers.filter((person) => person.department === service), 1]);
    }
  }
}

function round(share: number): number {
  return Math.round(share * 1e4) / 1e4;
}

/** What rounding leaves over goes to the largest share. */
function complete(shares: Record<string, number>): Record<string, number> {
  const largest = Object.entries(shares).reduce<[string, number]>(
    (best, entry) => (entry[1] > best[1] ? entry : best),
    ["", -1],
  );
  const sum = Object.values(shares).reduce((total, share) => total + share, 0);
  return { ...shares, [largest[0]]: round(largest[1] + 1 - sum) };
}

function rules(source: SourceFacility): StatedRule[] {
  const presence = (competence: string, level: number, nl: string, en: string): StatedRule[] =>
    source.units.map((unit) => ({
      id: `${unit.id}-${competence}`,
      type: "cover",
      competence,
      level,
      select: { process: unit.id },
      because: { nl: `Elke eenheid heeft iemand met ${nl}.`, en: `Every unit has somebody with ${en}.` },
    }));
  return [
    {
      id: "two-units-at-most",
      type: "home",
      max: 2,
      because: {
        nl: "Niemand werkt in meer dan twee eenheden tegelijk.",
        en: "Nobody works in more than two units at a time.",
      },
    },
    ...presence("PLN", 3, "planning op niveau 3", "planning at level 3"),
    ...presence("FIN", 2, "financiën op niveau 2", "finance at level 2"),
    ...presence("KWA", 2, "kwaliteit op niveau 2", "quality at level 2"),
  ];
}

/** What the company stated. */
export const facilityConstraints: readonly Account[] = [
  {
    source:
      "Max 20 members per co-op, min 8; every co-op has planning >= 1 person at PLN 3, finance >= 1 at FIN 2, quality >= 1.",
    rules: ["S1a-PLN", "S1a-FIN", "S1a-KWA"],
    note: "has the presence of planning, finance and quality as rules per unit; how large a co-op may be is a question of structure, which a plan does not answer.",
  },
  {
    source:
      "A client site is served by as few co-ops as possible; site S1 (34) and S2 (26), S4 (24), S7 (22) exceed 20 and must be cut.",
    rules: ["two-units-at-most"],
    fields: ["processes/S1a/client"],
    note: "is a question of structure; the plan sees to it that nobody works in more than two units at a time.",
  },
  {
    source:
      "People who want to stay together (conversation groups of six) stay together; no one more than 30 minutes further from home.",
    note: "cannot be expressed: the sources name no groups and no addresses.",
  },
  {
    source:
      "14 object leaders become doing members; 5 of them have a lasting wish to lead (fit conversation).",
    fields: ["members/S3-01/wishes"],
    note: "is a wish for planning at level 4 for the five, which needs a course as no work asks for more than level 2; the others are members like everybody.",
  },
  {
    source: "Security staff need the licence; hospital cleaning needs HYG 2.",
    fields: ["tasks/S6.B/requires", "tasks/S1a.S/requires"],
  },
];

const NOTES = [
  "Sample data, drawn with the seed 200 from the matrices of the source; all hours, levels and preferences are invented. Made by examples/sources/convert.ts.",
  "The template of the source counts 32 hours per person-week, its contracts average 28: the work of a unit is 98 % of the hours its people have.",
  "Levels 2 and 3 for planning, finance and quality are spread more widely than the source says (a quarter of the people each), otherwise no unit could plan for itself.",
  "Contract hours are drawn from 16, 20, 24, 28 (twice), 32 (twice) and 36 (twice), for a mean of about 28.",
];
