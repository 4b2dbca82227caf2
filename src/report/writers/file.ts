/** A file to be written: a text in UTF-8 or bytes, and a name with its extension. */
export interface WrittenFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}
