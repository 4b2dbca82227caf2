/** Competences that every kind of organisation needs beside its crafts. */
export const GENERAL = ["planning", "clients", "quality", "finance", "systems"] as const;

/** A craft for every three processes, at least three. */
export function craftsFor(processes: number): string[] {
  return Array.from({ length: Math.max(3, Math.ceil(processes / 3)) }, (_, index) => `craft ${index + 1}`);
}
