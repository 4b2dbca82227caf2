import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { DocumentError, inspectOrganisation, issueText, OrganisationError, parsePlan } from "../index.ts";
import type { Issue, Organisation, Plan } from "../index.ts";
import { readDocument } from "../import/document.ts";
import { parseChanges, parseScenarios, type Changes, type Scenarios } from "../scenarios/index.ts";
import { InputError } from "./exit.ts";

/** `-` is standard input. */
const STANDARD = "-";

/** Reads an organisation; warnings go to standard error. */
export async function readOrganisation(path: string): Promise<Organisation> {
  const { organisation, warnings } = await inspectFile(path);
  for (const warning of warnings) process.stderr.write(`${path}: ${issueText(warning)}\n`);
  return organisation;
}

/** Reads an organisation and keeps its warnings. */
export async function inspectFile(
  path: string,
): Promise<{ readonly organisation: Organisation; readonly warnings: readonly Issue[] }> {
  const { issues, organisation } = inspectOrganisation(await readDocumentAt(path));
  const ofSeverity = (severity: Issue["severity"]) => issues.filter((found) => found.severity === severity);
  if (organisation === null) throw named(path, new OrganisationError(ofSeverity("error")));
  return { organisation, warnings: ofSeverity("warning") };
}

export function readPlan(path: string, organisation: Organisation): Promise<Plan> {
  return readBy(parsePlan, path, organisation);
}

/** Reads what changes while a group lives by a plan. */
export function readChanges(path: string, organisation: Organisation): Promise<Changes> {
  return readBy(parseChanges, path, organisation);
}

/** Reads scenarios for an organisation. */
export function readScenarios(path: string, organisation: Organisation): Promise<Scenarios> {
  return readBy(parseScenarios, path, organisation);
}

/** Reads a document that belongs to an organisation; what is wrong with it is told with its name. */
async function readBy<Document>(
  parse: (document: unknown, organisation: Organisation) => Document,
  path: string,
  organisation: Organisation,
): Promise<Document> {
  const document = await readDocumentAt(path);
  try {
    return parse(document, organisation);
  } catch (error) {
    throw error instanceof DocumentError ? named(path, error) : error;
  }
}

/** Only one document can come from standard input. */
export function refuseTwiceStandard(...paths: readonly (string | undefined)[]): void {
  if (paths.filter((path) => path === STANDARD).length > 1)
    throw new InputError("standard input can be only one of the documents");
}

async function readDocumentAt(path: string): Promise<unknown> {
  const text = await readText(path);
  const format = { ".json": "json", ".yaml": "yaml", ".yml": "yaml" } as const;
  const known = Object.entries(format).find(([extension]) => extname(path).toLowerCase() === extension)?.[1];
  try {
    return readDocument(text, known === undefined ? {} : { format: known });
  } catch (error) {
    throw error instanceof DocumentError ? named(path, error) : error;
  }
}

async function readText(path: string): Promise<string> {
  const bytes = await readBytes(path);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(`${path} is not a text in UTF-8`);
  }
}

export async function readBytes(path: string): Promise<Uint8Array> {
  if (path === STANDARD) return standardInput();
  try {
    return await readFile(path);
  } catch (error) {
    throw new InputError(`cannot read ${path}: ${reasonOf(error)}`);
  }
}

async function standardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** What the system says, in words where it is usual. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const known: Readonly<Record<string, string>> = {
    ENOENT: "there is no such file or folder",
    EISDIR: "it is a folder",
    ENOTDIR: "part of the path is not a folder",
    EACCES: "it is not allowed",
    EEXIST: "it is there already",
  };
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return known[code] ?? error.message;
}

/** The same error, saying which document it is about. */
function named(path: string, error: DocumentError): InputError {
  return new InputError(`${path === STANDARD ? "standard input" : path}: ${error.message}`);
}
