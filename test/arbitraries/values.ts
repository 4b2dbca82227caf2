import fc from "fast-check";
import type { Range, World } from "./size.ts";

/** Numbers with two decimals: they read well, and many of them are no exact binary fractions. */
export const decimal = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(min * 100), max: Math.floor(max * 100) }).map((hundredths) => hundredths / 100);

export const count = ([min, max]: Range): fc.Arbitrary<number> => fc.integer({ min, max });

/** At least `min` of the items, in their order; all of them if there are fewer. */
export const some = <Item>(items: readonly Item[], min = 0, max = items.length): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], { minLength: Math.min(min, items.length), maxLength: Math.min(max, items.length) });

export const oneOf = <Item>(items: readonly Item[]): fc.Arbitrary<Item> => fc.constantFrom(...items);

/** Field by field, each there or not; a field without an arbitrary is never there. */
export function optional<Fields extends object>(fields: {
  readonly [Key in keyof Fields]: fc.Arbitrary<Fields[Key]> | false;
}): fc.Arbitrary<Partial<Fields>> {
  const present = Object.entries<fc.Arbitrary<unknown> | false>(fields).filter(
    ([, field]) => field !== false,
  );
  return fc.record(Object.fromEntries(present) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
    noNullPrototype: true,
  }) as fc.Arbitrary<Partial<Fields>>;
}

/** A dictionary over some of the keys. */
export const dictionary = <Value>(
  keys: readonly string[],
  value: fc.Arbitrary<Value>,
  max = keys.length,
): fc.Arbitrary<Record<string, Value>> =>
  some(keys, 0, max).chain((chosen) =>
    fc
      .array(value, { minLength: chosen.length, maxLength: chosen.length })
      .map((values) => Object.fromEntries(chosen.map((key, index) => [key, values[index] as Value]))),
  );

export const periods = (world: World): fc.Arbitrary<number[]> =>
  some(
    Array.from({ length: world.periods }, (_, period) => period),
    1,
  );

const words = fc.constantFrom(
  "Joëlle", "Geïnde poetsbeurt", "👩‍🔧 depanneren", "تنظيف", "e\u0301te\u0301", "清掃", "O'Neill & zn. <b>", "",
); // prettier-ignore
export const text = fc.oneof(
  words,
  fc.record({ nl: words, fr: words }, { requiredKeys: ["nl"], noNullPrototype: true }),
);

/** Shares that add up to 1, or to less where `whole` is false, over at least one of the members. */
export function shares(members: readonly string[]): fc.Arbitrary<Record<string, number>> {
  return fc
    .record({ holders: some(members, 1, 3), left: fc.constantFrom(0, 0, 0, 1, 5) })
    .chain(({ holders, left }) =>
      fc
        .array(fc.integer({ min: 1, max: 9 }), { minLength: holders.length, maxLength: holders.length })
        .map((parts) => {
          const total = parts.reduce((sum, part) => sum + part, left);
          return Object.fromEntries(holders.map((holder, index) => [holder, (parts[index] ?? 0) / total]));
        }),
    );
}
