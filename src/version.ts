/** Replaced by the version in `package.json` when the library is built or tested. */
declare const __VERSION__: string | undefined;

/** The version of this library, as written in every plan. */
export const version: string = typeof __VERSION__ === "string" ? __VERSION__ : "source";
