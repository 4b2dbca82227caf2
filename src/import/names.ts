import { guess } from "../model/guess.ts";
import { LIMITS } from "../model/limits.ts";
import { normal } from "../tables/normal.ts";

/** The things of one kind that tables name, found by id, by name, or by either however it is written. */
export class Names {
  readonly #ids = new Set<string>();
  readonly #byName = new Map<string, string | null>();
  readonly #alike = new Map<string, string | null>();

  get size(): number {
    return this.#ids.size;
  }

  add(id: string, name: string): void {
    this.#ids.add(id);
    for (const word of new Set([id, name]))
      if (word !== "") {
        note(this.#byName, word, id);
        note(this.#alike, normal(word), id);
      }
  }

  /** The id of what is called so; undefined if nothing is, or more than one thing. */
  find(word: string): string | undefined {
    if (this.#ids.has(word)) return word;
    return this.#byName.get(word) ?? this.#alike.get(normal(word)) ?? undefined;
  }

  /** What was probably meant by a word that is not found. */
  guess(word: string): { readonly maybe?: string } {
    const maybe = guess(word, this.#byName.keys());
    return maybe === undefined ? {} : { maybe };
  }
}

/** Null where a word stands for several things. */
function note(words: Map<string, string | null>, word: string, id: string): void {
  if (word === "") return;
  const before = words.get(word);
  words.set(word, before === undefined || before === id ? id : null);
}

/** A name as an id; undefined if it cannot be one. */
export function idOf(name: string): string | undefined {
  const id = name.replace(/\p{Cc}+/gu, " ").trim();
  const reserved = ["__proto__", "constructor", "prototype"].includes(id);
  return id === "" || id.length > LIMITS.id || reserved ? undefined : id;
}
