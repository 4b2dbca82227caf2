import { CommanderError } from "commander";
import { ContradictionError, DocumentError, UnverifiedPlanError } from "../index.ts";

export const EXIT = {
  done: 0,
  ourFault: 1,
  badInput: 2,
  contradiction: 3,
  unverified: 4,
  interrupted: 130,
} as const;

/** Something that whoever types can mend: a file that is not there, an option out of range. */
export class InputError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "InputError";
  }
}

/** Which exit code an error ends with, and what is said of it; null if it has been said already. */
export function ending(error: unknown): { readonly code: number; readonly message: string | null } {
  if (error instanceof CommanderError) {
    return { code: error.exitCode === 0 ? EXIT.done : EXIT.badInput, message: null };
  }
  const code = codeOf(error);
  return { code, message: messageOf(error) };
}

function codeOf(error: unknown): number {
  if (error instanceof InputError || error instanceof DocumentError || error instanceof RangeError)
    return EXIT.badInput;
  if (error instanceof ContradictionError) return EXIT.contradiction;
  if (error instanceof UnverifiedPlanError) return EXIT.unverified;
  return EXIT.ourFault;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return `beurtrol: ${String(error)}`;
  const debug = (process.env["BEURTROL_DEBUG"] ?? "") !== "";
  if (debug && error.stack !== undefined) return error.stack;
  if (codeOf(error) !== EXIT.ourFault) return `beurtrol: ${error.message}`;
  return `beurtrol: ${error.message} (a fault of beurtrol itself; BEURTROL_DEBUG=1 shows where)`;
}
