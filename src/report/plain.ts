/**
 * Signs that nobody sees and that order what shows them about: controls (a terminal obeys them, a calendar takes a line end
 * for a new property) and those that turn the direction of all that follows (Boucher and Anderson, "Trojan Source", 2021).
 */
const ORDERS = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu;

/** A name as it may be shown anywhere: only what can be read; line ends and tabs stay. */
export function plain(text: string): string {
  return text.replace(ORDERS, "");
}
