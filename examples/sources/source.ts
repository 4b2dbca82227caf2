/** The shape of organisations.json: the facts of the sample organisations, as they were collected. */
export interface Source {
  readonly organisations: readonly SourceOrganisation[];
  readonly facility: SourceFacility;
}

export interface SourceOrganisation {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly competences: Readonly<Record<string, string>>;
  readonly tasks: readonly SourceTask[];
  readonly members: readonly SourceMember[];
  readonly asIs: readonly { readonly task: string; readonly shares: Readonly<Record<string, number>> }[];
  readonly requirements: readonly string[];
  readonly statedConstraints: readonly string[];
}

export interface SourceTask {
  readonly id: string;
  readonly nl: string;
  readonly en: string;
  readonly h: number;
  readonly kind: "preparing" | "executing" | "supporting" | "regulating" | "staff";
  readonly op: string;
  readonly g: string | null;
  readonly comp: Readonly<Record<string, number>>;
  readonly tags: readonly string[];
  readonly unpleasant: boolean;
  readonly priority: number;
  readonly after: readonly string[];
  readonly simultaneous: readonly string[];
  readonly info: readonly string[];
  readonly minPersons: number;
  readonly window: string | null;
  readonly central: "complexity" | "scale" | "uniformity" | null;
  readonly mode: "fixed" | "rotation" | "voluntary" | "election" | "all" | null;
  readonly aspect: string | null;
  readonly note: string | null;
  readonly routine: boolean;
}

export interface SourceMember {
  readonly id: string;
  readonly cap: number;
  readonly levels: Readonly<Record<string, number>>;
  readonly tagPrefs: Readonly<Record<string, number>>;
  readonly growth: Readonly<Record<string, number>>;
  readonly limits: readonly string[];
  readonly archetype: string;
  readonly prefOverrides: Readonly<Record<string, number>>;
  readonly stretch: readonly [number, number];
}

export interface SourceFacility {
  readonly units: readonly SourceUnit[];
  readonly headOffice: Readonly<Record<string, number>>;
  readonly interaction: readonly { readonly a: string; readonly b: string; readonly hours: number }[];
  readonly maxSize: number;
  readonly minSize: number;
}

export interface SourceUnit {
  readonly id: string;
  readonly name: string;
  readonly people: number;
  readonly services: Readonly<Record<string, number>>;
}
