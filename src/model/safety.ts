import { atMost, issue, MOST_ISSUES, type Issue } from "./issue.ts";
import { LIMITS } from "./limits.ts";

/** Names that reach the prototype of an object. */
const FORBIDDEN_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const PLAIN = "only plain objects, lists, texts, numbers and yes/no can be read";

/** A value and where it stands. Places share the way to them, so that a place costs the same at any depth. */
interface Place {
  readonly value: unknown;
  readonly key: string | number;
  readonly parent: Place | null;
  readonly depth: number;
}

/**
 * Looks at a value of unknown origin before anything else does: plain data only, of bounded size and depth, without
 * cycles and without keys that could reach a prototype. Runs without recursion, so depth cannot overflow the stack.
 */
export function unsafeParts(document: unknown): Issue[] {
  try {
    return look(document);
  } catch {
    // Only objects with traps (a Proxy) throw when they are looked at.
    return [issue("error", "not-plain", [], document, PLAIN)];
  }
}

function look(document: unknown): Issue[] {
  const found: Issue[] = [];
  const open: Place[] = [{ value: document, key: "", parent: null, depth: 0 }];
  let seen = 1;
  for (let place = open.pop(); place !== undefined && found.length <= MOST_ISSUES; place = open.pop()) {
    const { value } = place;
    const problem = problemWith(place);
    if (problem !== null) found.push(problem);
    if (problem !== null || typeof value !== "object" || value === null) continue;
    const keys = Array.isArray(value) ? null : Object.keys(value);
    seen += keys === null ? (value as unknown[]).length : keys.length;
    if (seen > LIMITS.values) {
      return [
        issue("error", "too-big", [], document, `the document holds more than ${LIMITS.values} values`),
      ];
    }
    // Last in, first out: the children go in backwards, so that problems are told in the order of the document.
    if (keys === null) pushItems(value as unknown[], place, open);
    else pushFields(value, keys, place, open, found);
  }
  return atMost(found);
}

function pushItems(list: readonly unknown[], parent: Place, open: Place[]): void {
  for (let index = list.length - 1; index >= 0; index -= 1) {
    open.push({ value: list[index], key: index, parent, depth: parent.depth + 1 });
  }
}

function pushFields(
  record: object,
  keys: readonly string[],
  parent: Place,
  open: Place[],
  found: Issue[],
): void {
  for (let index = keys.length - 1; index >= 0; index -= 1) {
    const key = keys[index] ?? "";
    const field = Object.getOwnPropertyDescriptor(record, key);
    const place = { value: field?.value as unknown, key, parent, depth: parent.depth + 1 };
    if (FORBIDDEN_NAMES.has(key)) {
      found.push(issue("error", "forbidden-key", pathOf(place), place.value, `"${key}" cannot be a key`));
    } else if (key.length > LIMITS.text) {
      found.push(
        issue("error", "too-long", pathOf(place), place.value, `a key is at most ${LIMITS.text} characters`),
      );
    } else if (field?.get !== undefined) {
      found.push(issue("error", "not-plain", pathOf(place), undefined, PLAIN));
    } else open.push(place);
  }
}

/** What is wrong with one value, leaving aside what it holds. */
function problemWith(place: Place): Issue | null {
  const { value } = place;
  switch (typeof value) {
    case "string":
      if (value.length <= LIMITS.text) return null;
      return issue("error", "too-long", pathOf(place), value, `a text is at most ${LIMITS.text} characters`);
    case "bigint":
    case "function":
    case "symbol":
      return issue("error", "not-plain", pathOf(place), typeof value, PLAIN);
    case "object":
      break;
    default:
      return null;
  }
  if (value === null) return null;
  if (holdsItself(place))
    return issue("error", "cycle", pathOf(place), value, "the document contains itself");
  if (place.depth >= LIMITS.depth) {
    return issue("error", "too-deep", pathOf(place), value, `nested deeper than ${LIMITS.depth} levels`);
  }
  return isPlain(value) ? null : issue("error", "not-plain", pathOf(place), value, PLAIN);
}

function holdsItself(place: Place): boolean {
  for (let above = place.parent; above !== null; above = above.parent) {
    if (above.value === place.value) return true;
  }
  return false;
}

function isPlain(value: object): boolean {
  if (Object.getOwnPropertySymbols(value).length > 0) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = [];
  for (let here = place; here.parent !== null; here = here.parent) path.push(here.key);
  return path.reverse();
}
