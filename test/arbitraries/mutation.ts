import fc from "fast-check";
import { anyJunk } from "./junk.ts";

type Path = readonly (string | number)[];
type Node = Record<string | number, unknown>;

const junk = fc.oneof(
  fc.constantFrom<unknown>(null, "", "task 0", -1, 0, 0.5, 1e9, NaN, [], {}, true, "after", 7, "7,5"),
  anyJunk(),
);

/** The document with one thing changed: a value replaced or nudged, taken away, doubled or given a new field. */
export function mutated(documents: fc.Arbitrary<object>): fc.Arbitrary<unknown> {
  return fc
    .record({
      document: documents,
      at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
      change: fc.constantFrom("replace", "nudge", "remove", "double", "add"),
      key: fc.constantFrom("hours", "min", "periods", "task", "naam", "x-extra", "weight"),
      value: junk,
    })
    .map(({ document, at, change, key, value }) => {
      const copy = structuredClone(document);
      const paths = [...pathsOf(copy, [])];
      const path = paths[Math.floor(at * paths.length)] ?? [];
      const parent = path.slice(0, -1).reduce<unknown>((node, step) => (node as Node)[step], copy) as Node;
      const last = path.at(-1) ?? "schema";
      const target = parent[last];
      if (change === "double" && Array.isArray(parent)) parent.push(structuredClone(target));
      else if (change === "add" && typeof target === "object" && target !== null)
        (target as Node)[key] = value;
      else if (change === "remove" && Array.isArray(parent)) parent.splice(Number(last), 1);
      else if (change === "remove") Reflect.deleteProperty(parent, last);
      else parent[last] = change === "replace" ? value : nudged(target);
      return copy;
    });
}

function* pathsOf(value: unknown, path: Path): Generator<Path> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    yield here;
    yield* pathsOf((value as Node)[key], here);
  }
}

/** Nearly the same value, of the same form. */
function nudged(value: unknown): unknown {
  if (typeof value === "number") return Number.isInteger(value) ? value + 1 : value / 2;
  if (typeof value === "string") return value.replace("0", "1");
  if (typeof value === "boolean") return !value;
  return Array.isArray(value) ? value.slice(1) : value;
}
