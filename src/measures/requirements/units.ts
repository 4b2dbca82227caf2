/** Hours in a unit of time, by the clock or at work; a working day is 8 hours, a working week 5 days. */
const CLOCK = { minute: 1 / 60, hour: 1, day: 24, week: 168, month: 730 } as const;
const WORK = { minute: 1 / 60, hour: 1, halfDay: 4, day: 8, week: 40, month: 174 } as const;

/** What units are called in English, Dutch and French. */
const NAMES: readonly (readonly [keyof typeof WORK, RegExp])[] = [
  ["minute", /^(min|mins|minutes?|minuut|minuten)$/u],
  ["hour", /^(h|hr|hrs|hours?|u|uur|uren|heures?)$/u],
  ["halfDay", /^(half[ -]?days?|dagdeel|dagdelen|halve dag(en)?|demi-journ[ée]es?)$/u],
  ["day", /^(d|days?|dag|dagen|jours?|journ[ée]es?)$/u],
  ["week", /^(w|wk|weeks?|weken|semaines?)$/u],
  ["month", /^(months?|maand|maanden|mois)$/u],
];
const WORKING = /^(working|business|werk)[ -]?|\s(ouvrables?|ouvrées?|de travail)$/u;
/** Of the hours: a share of days, releases or anything else cannot be told from who does what. */
const SHARE = /^(share|aandeel|part)( of (the )?hours| van de uren| des heures)?$/u;
const PEOPLE = /^(people|persons?|person(en|nes)|mensen|leden|members)$/u;

export interface TimeUnit {
  readonly hours: number;
  /** Hours at work, which are not those of the clock. */
  readonly working: boolean;
}

/** The time that a unit stands for; null if it is none. */
export function timeUnit(unit: string): TimeUnit | null {
  const text = unit.trim().toLowerCase();
  const bare = text.replace(WORKING, "").replace(/\.$/u, "");
  const name = NAMES.find(([, pattern]) => pattern.test(bare))?.[0];
  if (name === undefined) return null;
  // Half a day is always a part of a working day.
  if (name === "halfDay") return { hours: WORK.halfDay, working: true };
  const working = WORKING.test(text);
  return { hours: (working ? WORK : CLOCK)[name], working };
}

/** A unit that is not stated is a share where the norm can be one. */
export function isShare(norm: number, unit: string | undefined): boolean {
  return norm <= 1 && (unit === undefined || SHARE.test(unit.trim().toLowerCase()));
}

export function isPeople(unit: string | undefined): boolean {
  return unit !== undefined && PEOPLE.test(unit.trim().toLowerCase());
}

/**
 * By what to multiply a number in one unit to have it in another; null where one does not tell the other. Not stated is the
 * same.
 */
export function conversion(from: string | undefined, to: string | undefined): number | null {
  if (from === undefined || to === undefined || from === to) return 1;
  const [first, second] = [timeUnit(from), timeUnit(to)];
  if (first === null || first.working !== second?.working) return null;
  return first.hours / second.hours;
}
