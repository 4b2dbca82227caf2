/** What a dictionary itself says of a key: an id such as "toString" must not reach what every object inherits. */
export function entryOf<Value>(dictionary: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
}
