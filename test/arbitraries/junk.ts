import fc from "fast-check";

const HOSTILE_KEYS = [
  "__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then", "toJSON", "length", "",
  "schema", "calendar", "periods", "tasks", "members", "rules", "goals", "weights", "order", "history", "holders",
  "dependencies", "id", "type", "hours", "kind", "requires", "staffing", "mode", "x-", "x-a", "notes", "\u0000",
]; // prettier-ignore

const key = fc.oneof(fc.constantFrom(...HOSTILE_KEYS), fc.string({ unit: "binary", maxLength: 12 }));

/** An object with own keys of any name: as `JSON.parse` makes them. */
function owning(entries: readonly (readonly [string, unknown])[]): object {
  const made = {};
  for (const [name, value] of entries) {
    Object.defineProperty(made, name, { value, enumerable: true, writable: true, configurable: true });
  }
  return made;
}

class Stranger {
  readonly schema = "beurtrol/1";
}

const alive: readonly (() => unknown)[] = [
  () => new Date(0),
  () => new Map([["a", 1]]),
  () => new Set(["a"]),
  () => new Stranger(),
  () => () => "called",
  () => Symbol("a"),
  () => 12n,
  () => /a/u,
  () => new Uint8Array(3),
  () => Object.create(null) as unknown,
  () => Promise.resolve(1),
  () => new Array<unknown>(5),
  () => ({ get a() { throw new Error("looked at"); } }),
  () => ({ [Symbol("a")]: 1 }),
  () => new Proxy({}, { ownKeys: () => { throw new Error("looked at"); } }),
  () => {
    const circle: unknown[] = [];
    circle.push({ circle });
    return circle;
  },
]; // prettier-ignore

const leaf = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, 0, -1, 1.5, NaN, Infinity, -0, 1e300),
  },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double()) },
  {
    weight: 2,
    arbitrary: fc.oneof(fc.constantFrom("beurtrol/1", ...HOSTILE_KEYS), fc.string({ unit: "binary" })),
  },
  { weight: 1, arbitrary: fc.constantFrom(...alive).map((make) => make()) },
);

const tree = fc.letrec<{ node: unknown }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    leaf,
    fc.array(tie("node"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("node")), { maxLength: 5 }).map(owning),
  ),
})).node;

/** Up to 300 levels of lists and objects around a value. */
const deep = fc
  .tuple(leaf, fc.array(fc.oneof(fc.constant(null), key), { maxLength: 300 }))
  .map(([value, steps]) =>
    steps.reduce<unknown>((inner, step) => (step === null ? [inner] : owning([[step, inner]])), value),
  );

/** Garbage with the schema field in place, so that it is looked into. */
const disguised = fc
  .array(fc.tuple(key, tree), { maxLength: 8 })
  .map((entries) => owning([...entries, ["schema", "beurtrol/1"]]));

/** Values of any kind, for readers that have to survive everything: garbage like JSON and unlike it. */
export function anyJunk(): fc.Arbitrary<unknown> {
  return fc.oneof(tree, deep, disguised);
}
