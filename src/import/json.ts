import { quoted } from "../model/issue.ts";
import { LIMITS } from "../model/limits.ts";
import type { Flaw } from "./flaw.ts";

/** An object, with the keys it has so far, or a list. */
type Container = Set<string> | "list";
/** What comes next: a value, the first item of a container or its end, a comma or the end. */
type Due = "value" | "first" | "next";

const SPACE = /[ \t\n\r]*/y;
const KEYWORD_OR_NUMBER = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /["\\/bfnrt]|u[\dA-Fa-f]{4}/y;

/**
 * Finds the first flaw of a JSON text: an error against RFC 8259, a key that stands twice in an object (which
 * `JSON.parse` passes over in silence) or nesting deeper than a document can have. Runs without recursion.
 */
export function jsonFlaw(text: string): Flaw | null {
  return new JsonScan(text).flaw();
}

class JsonScan {
  readonly #text: string;
  readonly #open: Container[] = [];
  #offset = 0;
  #due: Due = "value";

  constructor(text: string) {
    this.#text = text;
  }

  flaw(): Flaw | null {
    for (;;) {
      this.#take(SPACE);
      const within = this.#open.at(-1);
      if (this.#due === "next" && within === undefined) {
        return this.#offset === this.#text.length ? null : this.#unexpected("the end of the text");
      }
      if (this.#closed(within)) continue;
      const flaw = this.#separator(within) ?? this.#key(within) ?? this.#value();
      if (flaw !== null) return flaw;
    }
  }

  #closed(within: Container | undefined): boolean {
    if (this.#due === "value" || within === undefined) return false;
    if (!this.#takeSign(within === "list" ? "]" : "}")) return false;
    this.#open.pop();
    this.#due = "next";
    return true;
  }

  #separator(within: Container | undefined): Flaw | null {
    if (this.#due !== "next") return null;
    if (!this.#takeSign(",")) return this.#unexpected(within === "list" ? '"," or "]"' : '"," or "}"');
    this.#take(SPACE);
    return null;
  }

  #key(within: Container | undefined): Flaw | null {
    if (within === undefined || within === "list") return null;
    const start = this.#offset;
    if (this.#text[start] !== '"') return this.#unexpected("a key between double quotes");
    const flaw = this.#string();
    if (flaw !== null) return flaw;
    const key = JSON.parse(this.#text.slice(start, this.#offset)) as string;
    if (within.has(key)) return duplicateKey(key, start);
    within.add(key);
    this.#take(SPACE);
    return this.#takeSign(":") ? null : this.#unexpected('":"');
  }

  #value(): Flaw | null {
    this.#take(SPACE);
    const sign = this.#text[this.#offset];
    if (sign === "{" || sign === "[") {
      if (this.#open.length >= LIMITS.depth) return tooDeep(this.#offset);
      this.#open.push(sign === "{" ? new Set() : "list");
      this.#offset += 1;
      this.#due = "first";
      return null;
    }
    this.#due = "next";
    if (sign === '"') return this.#string();
    return this.#take(KEYWORD_OR_NUMBER) ? null : this.#unexpected("a value");
  }

  /** Character by character: an expression for a whole text would exhaust the stack on a long one. */
  #string(): Flaw | null {
    for (this.#offset += 1; this.#offset < this.#text.length; this.#offset += 1) {
      const code = this.#text.charCodeAt(this.#offset);
      if (code === 0x22) {
        this.#offset += 1;
        return null;
      }
      if (code < 0x20) return this.#unexpected("a text without control characters");
      if (code === 0x5c) {
        this.#offset += 1;
        if (!this.#take(ESCAPE)) return this.#unexpected("an escape such as \\n");
        this.#offset -= 1;
      }
    }
    return this.#unexpected("a closing quote");
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#offset;
    if (!pattern.test(this.#text)) return false;
    this.#offset = pattern.lastIndex;
    return true;
  }

  #takeSign(sign: string): boolean {
    if (this.#text[this.#offset] !== sign) return false;
    this.#offset += 1;
    return true;
  }

  #unexpected(expected: string): Flaw {
    const offset = this.#offset;
    const point = this.#text.codePointAt(offset);
    const found = point === undefined ? "the end of the text" : quoted(String.fromCodePoint(point));
    return { offset, code: "syntax", message: `expected ${expected}, found ${found}` };
  }
}

export function duplicateKey(key: string, offset: number): Flaw {
  return { offset, code: "duplicate-key", message: `the key ${quoted(key)} stands twice` };
}

export function tooDeep(offset: number): Flaw {
  return { offset, code: "too-deep", message: `nested deeper than ${LIMITS.depth} levels` };
}
