import {
  DocumentError,
  inspectOrganisation,
  issueText,
  type Organisation,
  type OrganisationInput,
} from "beurtrol";
import { importTables, problemText, readDocument } from "beurtrol/import";
import type { Language } from "./words/index.ts";

/** What was read: the organisation, if it can be used, and everything that is wrong or doubtful, in words. */
export interface Reading {
  readonly document: OrganisationInput | null;
  readonly organisation: Organisation | null;
  readonly problems: readonly Problem[];
  /** To mend it: what was read, as text. */
  readonly text: string;
}

export interface Problem {
  readonly serious: boolean;
  readonly text: string;
  /** The language it is told in: documents are checked in English, tables in that of the page. */
  readonly language: Language;
}

/** A text in JSON or YAML. */
export function readText(text: string): Reading {
  try {
    return readOrganisation(readDocument(text));
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return { document: null, organisation: null, problems: error.issues.map(told), text };
  }
}

/** A document that was read, changed or made of tables. */
export function readOrganisation(document: unknown): Reading {
  const { issues, organisation } = inspectOrganisation(document);
  const usable = organisation === null ? null : (document as OrganisationInput);
  return {
    document: usable,
    organisation,
    problems: issues.map(told),
    text: JSON.stringify(document, null, 2),
  };
}

/** Files that somebody chose: one document, or the tables of a group together. */
export async function readFiles(files: readonly File[], language: Language): Promise<Reading> {
  const [first] = files;
  if (first !== undefined && /\.(?:json|ya?ml)$/iu.test(first.name)) return readText(await first.text());
  const tables = await Promise.all(
    files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
  );
  const { document, problems } = await importTables(tables);
  const reading = readOrganisation(document);
  const ofTables = problems.map((problem) => ({
    serious: problem.severity === "error",
    text: problemText(problem, language),
    language,
  }));
  return { ...reading, problems: [...ofTables, ...reading.problems] };
}

function told(issue: DocumentError["issues"][number]): Problem {
  return { serious: issue.severity === "error", text: issueText(issue), language: "en" };
}
