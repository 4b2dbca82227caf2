/**
 * Texts that a spreadsheet could take for a formula, with what looks like one in other scripts, and texts that begin with a
 * character that some spreadsheets pass over (OWASP, "CSV Injection"). Apostrophes before it are part of it, so that a
 * guarded text can be told from one that has always begun with an apostrophe.
 */
const RISKY = /^(?:['\s]*[=+\-@＝＋－＠]|'*[\t\r\n])/u;

/** A text that no spreadsheet takes for a formula: an apostrophe goes before it if it could. */
export function guarded(text: string): string {
  return RISKY.test(text) ? `'${text}` : text;
}

/** The text that was guarded; other texts are left as they are. */
export function unguarded(text: string): string {
  return text.startsWith("'") && RISKY.test(text.slice(1)) ? text.slice(1) : text;
}
